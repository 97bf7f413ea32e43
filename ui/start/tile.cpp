#include "start/tile.h"

#include "paint/icons.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "widgets/messages.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace trayecto::ui {

namespace {
constexpr int kGap = 18;
constexpr int kPad = 12;
constexpr int kMoreSide = 24;
constexpr int kBrokenSignSide = 26;
constexpr double kRadius = 10;

// From a tile to the next.
QSize step()
{
    return scaled(Tile::kSize + QSize(kGap, kGap));
}
} // namespace

Tile::Tile(const QString& title, const QString& note, QWidget* parent)
    : QAbstractButton(parent), m_note(note), m_more(new QToolButton(this))
{
    m_title = title;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedSize(kSize);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // the Menu key is the tile's
    m_more->setCursor(Qt::ArrowCursor);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(mapToGlobal(m_more->geometry().bottomLeft())); });
    describe();
}

void Tile::setPicture(const Thumbnail& thumbnail)
{
    m_picture = thumbnail.picture;
    if (!m_isBroken)
        m_tip = toolTip();
    m_isBroken = thumbnail.error.has_value();
    m_fault.clear();
    if (m_isBroken)
        m_fault =
            thumbnail.error->code == base::ErrorCode::fileNotFound ? tr("The file is gone") : tr("Cannot be opened");
    setToolTip(m_isBroken ? asToolTip(base::sentence(*thumbnail.error)) : m_tip);
    describe();
    update();
}

void Tile::setRemoval(const QString& text)
{
    m_removal = text;
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->show();
}

void Tile::describe()
{
    setAccessibleName(m_title);
    setAccessibleDescription(m_isBroken ? m_fault : m_note);
}

void Tile::resizeEvent(QResizeEvent*)
{
    const int side = targetSize(kMoreSide);
    m_more->setGeometry(width() - side - scaled(8), height() - side - scaled(8), side, side);
}

void Tile::paintEvent(QPaintEvent*)
{
    const QPalette& colors = palette();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(box, kRadius, kRadius);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(outline, colors.color(QPalette::Base));
    painter.save();
    painter.setClipPath(outline);
    const QRect picture(QPoint(1, 1), scaled(kThumbnailSize));
    if (m_picture.isNull())
        painter.fillRect(picture, Appearance::instance().mapTheme().panel);
    else
        painter.drawImage(picture, m_picture);
    painter.restore();
    if (m_isBroken)
        paint::drawIcon(painter, u"bolt",
                        QRectF(picture.center() - QPointF(kBrokenSignSide, kBrokenSignSide) / 2.0,
                               QSizeF(kBrokenSignSide, kBrokenSignSide)),
                        Appearance::instance().mapTheme().painSign);
    painter.setPen(QPen(colors.color(QPalette::Mid), 1));
    painter.drawLine(QPointF(1.5, picture.bottom() + 1.5), QPointF(width() - 1.5, picture.bottom() + 1.5));
    const bool isLit = hasFocus() || underMouse();
    painter.setPen(isLit ? QPen(colors.color(QPalette::Highlight), hasFocus() ? 2 : 1)
                         : QPen(colors.color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.color(QPalette::WindowText));
    const int room = width() - 2 * scaled(kPad);
    const QRect title(scaled(kPad), picture.bottom() + scaled(9), room, scaled(20));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, room));
    QFont small = font();
    small.setPixelSize(scaled(12));
    painter.setFont(small);
    painter.setPen(m_isBroken ? Appearance::instance().mapTheme().painSign : colors.color(QPalette::PlaceholderText));
    const int noteRoom = room - (m_removal.isEmpty() ? 0 : targetSize(kMoreSide));
    // Words go on in a second line, a folder's name loses its middle.
    const QFontMetrics metrics(small);
    const QString& note = m_isBroken ? m_fault : m_note;
    const bool isWords = note.contains(u' ') && !note.contains(u'/');
    painter.drawText(QRect(scaled(kPad), title.bottom() + scaled(3), noteRoom, 2 * metrics.lineSpacing()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     isWords ? note : metrics.elidedText(note, Qt::ElideMiddle, noteRoom));
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Delete && !m_removal.isEmpty())
        Q_EMIT removalWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void Tile::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void Tile::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_isBroken)
        menu->addAction(tr("Open"), this, &QAbstractButton::click);
    if (!m_removal.isEmpty())
        menu->addAction(m_removal, this, &Tile::removalWanted);
    menu->popup(at);
}

TileGrid::TileGrid(QWidget* parent) : QWidget(parent)
{
    // Not fixed: then no layout gives it more than the height that it has where it is wide.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileGrid::clear()
{
    for (Tile* tile : std::exchange(m_tiles, {}))
        tile->deleteLater(), tile->hide();
    updateGeometry();
}

void TileGrid::add(Tile* tile)
{
    tile->setParent(this);
    m_tiles.push_back(tile);
    tile->show();
    place();
    updateGeometry();
}

void TileGrid::take(Tile* tile)
{
    const auto at = std::find(m_tiles.begin(), m_tiles.end(), tile);
    if (at == m_tiles.end())
        return;
    const auto next = m_tiles.erase(at);
    if (tile->hasFocus() && !m_tiles.empty())
        (next == m_tiles.end() ? m_tiles.back() : *next)->setFocus(Qt::TabFocusReason);
    tile->hide();
    tile->deleteLater();
    place();
    updateGeometry();
}

int TileGrid::columnsIn(int width) const
{
    return std::max(1, (width + scaled(kGap)) / step().width());
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (int(m_tiles.size()) + columns - 1) / columns;
    return std::max(0, lines * step().height() - scaled(kGap));
}

QSize TileGrid::sizeHint() const
{
    const int width = 3 * step().width();
    return {width, heightForWidth(width)};
}

void TileGrid::place()
{
    const int columns = columnsIn(width());
    for (int at = 0; at < int(m_tiles.size()); ++at)
        m_tiles[size_t(at)]->move(at % columns * step().width(), at / columns * step().height());
}

void TileGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        place();
    QWidget::changeEvent(event);
}

void TileGrid::resizeEvent(QResizeEvent*)
{
    place();
}

} // namespace trayecto::ui
