#include "paint/roundrects.h"

#include "layout/textstyle.h"
#include "paint/contrast.h"
#include "paint/pens.h"
#include "paint/pixels.h"

#include <algorithm>
#include <cmath>

namespace trayecto::paint {

namespace {

enum class Middle { filled, covered }; // covered: another is painted into it

std::vector<QRectF> adjusted(std::vector<QRectF> rects, double left, double top, double right, double bottom)
{
    for (QRectF& rect : rects)
        rect.adjust(left, top, right, bottom);
    return rects;
}

// Fills rectangles of pixels in one colour.
class RoundFill
{
  public:
    // `radius` in pixels.
    RoundFill(QPainter& painter, double radius, const QColor& color)
        : m_painter(painter), m_color(color), m_radius(std::round(radius * 4) / 4), m_corner(int(std::ceil(m_radius)))
    {
        if (m_corner > 0 && 2 * m_corner <= Pixels::kLargestStamp)
            m_corners = cornersStamp();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    }

    void fill(const QRect& rect, Middle middle)
    {
        const int n = m_corner;
        if (m_corners.isNull() || rect.width() < 2 * n || rect.height() < 2 * n) {
            const double radius = std::min({m_radius, rect.width() / 2.0, rect.height() / 2.0});
            m_painter.drawRoundedRect(rect, radius, radius);
            return;
        }
        const int right = rect.right() + 1 - n;
        const int bottom = rect.bottom() + 1 - n;
        m_painter.drawImage(rect.topLeft(), m_corners, QRect(0, 0, n, n));
        m_painter.drawImage(QPoint(right, rect.top()), m_corners, QRect(n, 0, n, n));
        m_painter.drawImage(QPoint(rect.left(), bottom), m_corners, QRect(0, n, n, n));
        m_painter.drawImage(QPoint(right, bottom), m_corners, QRect(n, n, n, n));
        const int across = rect.width() - 2 * n;
        const int down = rect.height() - 2 * n;
        m_painter.fillRect(QRect(rect.left() + n, rect.top(), across, n), m_color);
        m_painter.fillRect(QRect(rect.left() + n, bottom, across, n), m_color);
        if (middle == Middle::filled) {
            m_painter.fillRect(QRect(rect.left(), rect.top() + n, rect.width(), down), m_color);
            return;
        }
        m_painter.fillRect(QRect(rect.left(), rect.top() + n, n, down), m_color);
        m_painter.fillRect(QRect(right, rect.top() + n, n, down), m_color);
    }

  private:
    // A disc, whose quarters are the corners.
    QImage cornersStamp() const
    {
        static const char shape = 0;
        const int side = 2 * m_corner;
        return Pixels::stampOf({&shape, m_radius, 0, m_color.rgba()}, side, [&](QPainter& painter) {
            painter.setBrush(m_color);
            painter.drawRoundedRect(QRectF(0, 0, side, side), m_radius, m_radius);
        });
    }

    QPainter& m_painter;
    QColor m_color;
    double m_radius;
    int m_corner; // side of a corner
    QImage m_corners;
};

int wholePixels(double length)
{
    return std::max(1, qRound(length));
}

// The same width of border on all sides of all of them.
void fillTilesOnPixels(QPainter& painter, const std::vector<QRectF>& rects, const TileLook& look)
{
    const Pixels pixels(painter);
    const double half = look.border / 2;
    const int border = wholePixels(look.border * pixels.scale());
    const int out = border / 2;
    const int drop = wholePixels((look.shadowOffset.y() - half) * pixels.scale());
    std::vector<QRect> outer;
    for (const QRectF& rect : rects)
        outer.push_back(pixels.snapped(rect).adjusted(-out, -out, out, out));
    const double radius = (look.radius + half) * pixels.scale();
    RoundFill shadow(painter, radius, look.shadow);
    for (const QRect& rect : outer)
        shadow.fill(rect.translated(0, drop), Middle::covered);
    RoundFill edge(painter, radius, blended(covering(look.edge, look.border * pixels.scale()), look.face));
    for (const QRect& rect : outer)
        edge.fill(rect, Middle::covered);
    RoundFill face(painter, std::max(0.0, radius - border), look.face);
    for (const QRect& rect : outer)
        face.fill(rect.adjusted(border, border, -border, -border), Middle::filled);
}

} // namespace

void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color)
{
    if (rects.empty())
        return;
    for (const QRectF& rect : rects)
        radius = std::min({radius, rect.width() * 0.49, rect.height() * 0.49});
    if (Pixels::isFor(painter)) {
        const Pixels pixels(painter);
        RoundFill fill(painter, radius * pixels.scale(), color);
        for (const QRectF& rect : rects)
            fill.fill(pixels.snapped(rect), Middle::filled);
        return;
    }
    if (isRaster(painter)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const QRectF& rect : rects)
            painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const std::vector<QRectF> cores = adjusted(rects, radius, radius, -radius, -radius);
    painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawRects(cores.data(), int(cores.size()));
}

void fillBar(QPainter& painter, const QPointF& top, double height, double width, const QColor& color)
{
    if (Pixels::isFor(painter)) {
        const Pixels pixels(painter);
        QRect bar = pixels.snapped({top, QSizeF(width, height)});
        bar.setWidth(wholePixels(width * pixels.scale()));
        return RoundFill(painter, bar.width() / 2.0, color).fill(bar, Middle::filled);
    }
    if (isRaster(painter))
        return fillRoundRects(painter, {{top, QSizeF(width, height)}}, width / 2, color);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    const QPointF half(width / 2, width / 2);
    painter.drawLine(top + half, top + QPointF(half.x(), height - half.y()));
}

void fillTiles(QPainter& painter, const std::vector<QRectF>& rects, const TileLook& look)
{
    if (Pixels::isFor(painter))
        return fillTilesOnPixels(painter, rects, look);
    const QPointF& by = look.shadowOffset;
    const double half = look.border / 2;
    fillRoundRects(painter, adjusted(rects, by.x(), by.y(), by.x(), by.y()), look.radius, look.shadow);
    fillRoundRects(painter, adjusted(rects, -half, -half, half, half), look.radius + half, look.edge);
    fillRoundRects(painter, adjusted(rects, half, half, -half, -half), look.radius - half, look.face);
}

void fillRect(QPainter& painter, const QRectF& rect, const QColor& color)
{
    if (!Pixels::isFor(painter)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(rect);
        return;
    }
    const Pixels pixels(painter);
    painter.fillRect(pixels.snapped(rect), color);
}

void drawRule(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& color)
{
    if (!Pixels::isFor(painter)) {
        painter.setPen(linePen(color));
        painter.drawLine(from, to);
        return;
    }
    const Pixels pixels(painter);
    const double exact = layout::px(1) * pixels.scale();
    const int width = wholePixels(exact);
    // The middle lies where it should; the ends do in any case.
    const double half = width / (2 * pixels.scale());
    QRect rect;
    if (from.y() == to.y()) {
        rect = pixels.snapped({from.x(), from.y() - half, to.x() - from.x(), 2 * half});
        rect.setHeight(width);
    } else {
        rect = pixels.snapped({from.x() - half, from.y(), 2 * half, to.y() - from.y()});
        rect.setWidth(width);
    }
    painter.fillRect(rect, covering(color, exact));
}

} // namespace trayecto::paint
