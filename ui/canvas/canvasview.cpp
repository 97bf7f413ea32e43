#include "canvas/canvasview.h"

#include "paint/detail.h"

#include <cmath>

namespace trayecto::ui {

namespace {
constexpr double kMostFilled = 2;
} // namespace

void CanvasView::setGrid(const layout::Grid& grid)
{
    m_grid = {grid.width, grid.headHeight() + grid.height};
    m_laneWidth = grid.laneWidth;
    m_headHeight = grid.headHeight();
    setScroll(m_scroll);
}

void CanvasView::setViewport(const QSize& size)
{
    m_viewport = size;
    setScroll(m_scroll);
}

void CanvasView::setScroll(const QPoint& scroll)
{
    const QPoint end = scrollEnd();
    m_scroll = {std::clamp(scroll.x(), 0, end.x()), std::clamp(scroll.y(), 0, end.y())};
}

void CanvasView::setZoom(double zoom, const QPointF& fixed)
{
    const QPointF place = toGrid(fixed);
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    const QPointF now = QPointF(kPad, kPad) + place * scale();
    setScroll((now - fixed).toPoint());
}

Spot CanvasView::spot() const
{
    return {m_zoom, (QRectF(QPointF(), m_viewport).center() - origin()) / scale()};
}

void CanvasView::look(const Spot& spot)
{
    m_zoom = std::clamp(spot.zoom, kLeastZoom, kMostZoom);
    const QPointF origin = QRectF(QPointF(), m_viewport).center() - spot.center * scale();
    setScroll((QPointF(kPad, kPad) - origin).toPoint());
}

Spot CanvasView::spotOf(const QRectF& grid) const
{
    const QSizeF heads(m_laneWidth, m_headHeight);
    const QSizeF room = QSizeF(m_viewport) - QSizeF(2 * kPad, 2 * kPad);
    const QSizeF needed = grid.size() + heads;
    const double fit = std::min(room.width() / needed.width(), room.height() / needed.height()) * layout::px(1);
    CanvasView near = *this;
    near.m_zoom = std::clamp(fit, paint::kLeastReadableZoom, kMostFilled);
    const auto shift = [scale = near.scale()](double from, double length, double head, double window) {
        const double free = window - head * scale;
        const double place = length * scale < free - 2 * kPad ? (free - length * scale) / 2 : kPad;
        return (window / 2 - head * scale - place) / scale + from; // what lies in the middle of the window
    };
    return {near.m_zoom,
            {shift(grid.left(), grid.width(), heads.width(), m_viewport.width()),
             shift(grid.top(), grid.height(), heads.height(), m_viewport.height())}};
}

double CanvasView::fitZoom() const
{
    const QSizeF room = QSizeF(m_viewport) - QSizeF(2 * kPad, 2 * kPad);
    if (m_grid.isEmpty() || room.isEmpty())
        return 1;
    const double fit = std::min(room.width() / m_grid.width(), room.height() / m_grid.height()) * layout::px(1);
    return std::clamp(fit, kLeastZoom, 1.5);
}

double CanvasView::widthZoom() const
{
    const double room = m_viewport.width() - 2 * kPad;
    return m_grid.width() > 0 && room > 0 ? std::clamp(room / m_grid.width() * layout::px(1), kLeastZoom, kMostZoom)
                                          : 1;
}

QSize CanvasView::contentSize() const
{
    return QSize(int(std::ceil(m_grid.width() * scale())), int(std::ceil(m_grid.height() * scale()))) +
           QSize(2 * kPad, 2 * kPad);
}

QPoint CanvasView::scrollEnd() const
{
    const QSize beyond = contentSize() - m_viewport;
    return {std::max(0, beyond.width()), std::max(0, beyond.height())};
}

QPointF CanvasView::toGrid(const QPointF& screen) const
{
    const QPointF scrolled = (screen - origin()) / scale();
    return {screen.x() < bodyLeft() ? (screen.x() - namesLeft()) / scale() : scrolled.x(),
            screen.y() < bodyTop() ? (screen.y() - headTop()) / scale() : scrolled.y()};
}

QRectF CanvasView::toScreen(const QRectF& grid) const
{
    QRectF rect(grid.topLeft() * scale() + origin(), grid.size() * scale());
    if (grid.right() <= m_laneWidth)
        rect.moveLeft(namesLeft() + grid.left() * scale());
    if (grid.bottom() <= m_headHeight)
        rect.moveTop(headTop() + grid.top() * scale());
    return rect;
}

QPoint CanvasView::scrollTo(const QRectF& grid) const
{
    const QRectF rect = toScreen(grid).adjusted(-kPad, -kPad, kPad, kPad);
    const auto shift = [](double from, double to, double low, double high) {
        if (from < low || to - from > high - low)
            return from - low;
        return to > high ? to - high : 0.0;
    };
    QPointF by;
    if (grid.right() > m_laneWidth)
        by.setX(shift(rect.left(), rect.right(), bodyLeft(), m_viewport.width()));
    if (grid.bottom() > m_headHeight)
        by.setY(shift(rect.top(), rect.bottom(), bodyTop(), m_viewport.height()));
    return m_scroll + by.toPoint();
}

} // namespace trayecto::ui
