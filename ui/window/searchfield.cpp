#include "window/searchfield.h"

#include "settings/scale.h"
#include "widgets/iconpixmap.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

namespace trayecto::ui {

namespace {
constexpr int kHeight = 28; // px
constexpr int kWidth = 320;
constexpr int kNarrow = 150; // where the window is
constexpr int kWideWindow = 1150;
constexpr int kPad = 9;
constexpr int kSign = 16;
} // namespace

SearchField::SearchField(QAction& search, QWidget* parent) : QAbstractButton(parent), m_search(search)
{
    setObjectName(QStringLiteral("searchField"));
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, &search, &QAction::trigger);
    connect(&search, &QAction::changed, this, &SearchField::name);
    parent->window()->installEventFilter(this);
    name();
}

bool SearchField::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize && sizeHint().width() != width())
        updateGeometry();
    return QAbstractButton::eventFilter(object, event);
}

void SearchField::name()
{
    const QString keys = m_search.shortcut().toString(QKeySequence::NativeText);
    setText(keys.isEmpty() ? tr("Search cards, people, channels")
                           : tr("Search cards, people, channels (%1)").arg(keys));
    setToolTip(m_search.toolTip());
}

QSize SearchField::sizeHint() const
{
    const bool isWide = window()->width() >= scaled(kWideWindow);
    return {scaled(isWide ? kWidth : kNarrow), targetSize(kHeight)};
}

void SearchField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = hasFocus() || underMouse();
    painter.setPen(QPen(palette().color(isLit ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QColor weak = palette().color(QPalette::PlaceholderText);
    const int side = scaled(kSign);
    const QRect sign(scaled(kPad), (height() - side) / 2, side, side);
    signIcon(QStringLiteral("search"), weak).paint(&painter, sign);
    const QRect room = rect().adjusted(sign.right() + scaled(kPad), 0, -scaled(kPad), 0);
    painter.setPen(weak);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QAbstractButton::changeEvent(event);
}

} // namespace trayecto::ui
