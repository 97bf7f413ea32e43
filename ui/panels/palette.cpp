#include "panels/palette.h"

#include "canvas/canvaskeys.h"
#include "model/query.h"
#include "paint/icons.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "widgets/headings.h"
#include "workspace/mapactions.h"

#include <QApplication>
#include <QDrag>
#include <QKeySequence>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace trayecto::ui {

using model::CardKind;

namespace {

constexpr int kFramedHeight = 34;
constexpr int kLineHeight = 27;
constexpr int kIconSide = 15;

constexpr CardKind kOffered[] = {CardKind::touchpoint, CardKind::thought, CardKind::painPoint, CardKind::opportunity};

} // namespace

PaletteButton::PaletteButton(DropItem item, Look look, QWidget* parent)
    : QAbstractButton(parent), m_item(item), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
}

void PaletteButton::setSign(const QString& icon, const QColor& color)
{
    m_icon = icon;
    m_color = color;
    update();
}

// Not as the button's text, where & would make a key.
void PaletteButton::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
}

void PaletteButton::setKey(const QString& key)
{
    m_key = key;
    update();
}

QSize PaletteButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_name) + (m_key.isEmpty() ? 0 : scaled(40));
    return {text + scaled(60), targetSize(m_look == Look::framed ? kFramedHeight : kLineHeight)};
}

void PaletteButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFramed = m_look == Look::framed;
    const QPalette& colors = palette();
    if (isFramed || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.color(QPalette::Highlight), 1.6)
                       : isFramed ? QPen(colors.color(QPalette::Mid), 1)
                                  : QPen(Qt::NoPen));
        painter.setBrush(colors.color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
        painter.drawRoundedRect(box, 8, 8);
    }
    const int left = scaled(isFramed ? 12 : 6);
    const int side = scaled(kIconSide);
    paint::drawIcon(painter, m_icon, QRectF(left, (height() - side) / 2.0, side, side), m_color);
    painter.setPen(colors.color(QPalette::WindowText));
    const int textLeft = left + side + scaled(9);
    const int keyWidth = m_key.isEmpty() ? 0 : scaled(24);
    const QRect text(textLeft, 0, width() - textLeft - keyWidth - scaled(8), height());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    if (m_key.isEmpty())
        return;
    const double plateHeight = scaled(18.0);
    const QRectF plate(width() - keyWidth - scaled(7), (height() - plateHeight) / 2, keyWidth - scaled(4), plateHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Appearance::instance().mapTheme().panel);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(colors.color(QPalette::PlaceholderText));
    QFont small = font();
    small.setPixelSize(scaled(11));
    painter.setFont(small);
    painter.drawText(plate, Qt::AlignCenter, m_key);
}

void PaletteButton::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PaletteButton::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton &&
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        setDown(false);
        drag();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void PaletteButton::drag()
{
    auto* drag = new QDrag(this);
    drag->setMimeData(new DropMime(m_item));
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    render(&picture, QPoint(), QRegion(), DrawChildren);
    drag->setPixmap(picture);
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
}

bool PaletteButton::event(QEvent* event)
{
    // A drag away from a button is no click.
    if (event->type() == QEvent::DragLeave)
        setDown(false);
    return QAbstractButton::event(event);
}

Palette::Palette(OpenProject& open, QWidget* parent) : QWidget(parent), m_open(open), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("palette"));
    m_layout->setContentsMargins(12, 14, 12, 12);
    m_layout->setSpacing(8);
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (changes.touches(model::RowKind::channel))
            fill();
    });
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &Palette::fill);
    fill();
}

void Palette::fill()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const paint::Theme& theme = Appearance::instance().mapTheme();
    const auto add = [&](DropItem item, PaletteButton::Look look, const QString& text, const QString& icon,
                         const QColor& color, int key) {
        auto* button = new PaletteButton(item, look, this);
        button->setName(text);
        button->setSign(icon, color);
        if (key) {
            button->setKey(QKeySequence(key).toString(QKeySequence::NativeText));
            button->setToolTip(tr("Drag onto the map, or press %1 there").arg(QKeySequence(key).toString()));
        }
        connect(button, &QAbstractButton::clicked, this, [this, item] { Q_EMIT chosen(item); });
        m_layout->addWidget(button);
    };
    const auto colorOf = [&](CardKind kind) {
        switch (kind) {
        case CardKind::painPoint:
            return theme.painSign;
        case CardKind::opportunity:
            return theme.opportunitySign;
        case CardKind::touchpoint:
            return theme.badge.ground;
        default:
            return theme.textSecondary;
        }
    };
    m_layout->addWidget(heading(tr("Add to the map"), this));
    for (const CardKind kind : kOffered)
        add(kind, PaletteButton::Look::framed, nameOf(kind), iconOf(kind), colorOf(kind), keyOf(kind));
    add(MomentOfTruth{}, PaletteButton::Look::framed, tr("Moment of truth"), QStringLiteral("star"), theme.star,
        kMomentOfTruthKey);
    add(CardKind::backstageAction, PaletteButton::Look::framed, nameOf(CardKind::backstageAction),
        iconOf(CardKind::backstageAction), theme.textSecondary, keyOf(CardKind::backstageAction));
    m_layout->addSpacing(14);
    m_layout->addWidget(heading(tr("Channels"), this));
    for (const model::Channel* channel : model::channels(m_open.project()))
        add(channel->id, PaletteButton::Look::line, channel->name, channel->icon, theme.textSecondary, 0);
    m_layout->addStretch();
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
