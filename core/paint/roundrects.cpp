#include "paint/roundrects.h"

#include "layout/textstyle.h"
#include "paint/contrast.h"
#include "paint/pens.h"
#include "paint/pixels.h"

#include <algorithm>
#include <cmath>

namespace trayecto::paint {

namespace {

// So that the same picture serves radii that nobody tells apart.
double inQuarters(double radius)
{
    return std::round(radius * 4) / 4;
}

std::vector<QRectF> adjusted(std::vector<QRectF> rects, double left, double top, double right, double bottom)
{
    for (QRectF& rect : rects)
        rect.adjust(left, top, right, bottom);
    return rects;
}

void drawRound(QPainter& painter, const QRect& rect, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Fills rectangles of pixels in one colour.
class RoundFill
{
  public:
    // `radius` in pixels.
    RoundFill(QPainter& painter, double radius, const QColor& color)
        : m_painter(painter), m_color(color), m_radius(inQuarters(radius)), m_corner(int(std::ceil(m_radius)))
    {
        if (m_corner > 0 && 2 * m_corner <= Pixels::kLargestStamp)
            m_corners = cornersStamp();
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    }

    void fill(const QRect& rect)
    {
        const int n = m_corner;
        if (m_corners.isNull() || rect.width() < 2 * n || rect.height() < 2 * n) {
            const double radius = std::min({m_radius, rect.width() / 2.0, rect.height() / 2.0});
            return drawRound(m_painter, rect, radius);
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
        m_painter.fillRect(QRect(rect.left(), rect.top() + n, rect.width(), down), m_color);
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

// A tile in device pixels, the border inside its rectangle.
struct PixelTile
{
    double radius;
    int border;
    int drop; // how far the shadow reaches out below
    QColor shadow;
    QColor edge;
    QColor face;
};

void paintLayers(QPainter& painter, const QRect& rect, const PixelTile& tile)
{
    const auto fill = [&](const QRect& layer, double radius, const QColor& color) {
        painter.setBrush(color);
        drawRound(painter, layer, inQuarters(radius));
    };
    painter.setPen(Qt::NoPen);
    fill(rect.translated(0, tile.drop), tile.radius, tile.shadow);
    fill(rect, tile.radius, tile.edge);
    fill(rect.adjusted(tile.border, tile.border, -tile.border, -tile.border), std::max(0.0, tile.radius - tile.border),
         tile.face);
}

// The corners are pictures, and what is between them has square ends.
class TileFill
{
  public:
    TileFill(QPainter& painter, const PixelTile& tile)
        : m_painter(painter), m_tile(tile), m_corner(int(std::ceil(tile.radius)) + tile.drop)
    {
        static const char shape = 0;
        const int side = 2 * m_corner;
        if (side <= Pixels::kLargestStamp)
            m_corners = Pixels::stampOf(
                {&shape, inQuarters(tile.radius), tile.border * 256.0 + tile.drop, tile.face.rgba(), tile.edge.rgba(),
                 tile.shadow.rgba()},
                side, [&](QPainter& corners) { paintLayers(corners, QRect(0, 0, side, side - tile.drop), tile); });
    }

    void fill(const QRect& rect)
    {
        const int n = m_corner;
        const int across = rect.width() - 2 * n;
        const int down = rect.height() + m_tile.drop - 2 * n;
        if (m_corners.isNull() || across < 0 || down < 0)
            return paintLayers(m_painter, rect, m_tile);
        const int left = rect.left();
        const int top = rect.top();
        const int right = left + n + across;
        const int bottom = top + n + down;
        m_painter.drawImage(QPoint(left, top), m_corners, QRect(0, 0, n, n));
        m_painter.drawImage(QPoint(right, top), m_corners, QRect(n, 0, n, n));
        m_painter.drawImage(QPoint(left, bottom), m_corners, QRect(0, n, n, n));
        m_painter.drawImage(QPoint(right, bottom), m_corners, QRect(n, n, n, n));
        const int border = m_tile.border;
        const int foot = rect.bottom() + 1;
        m_painter.fillRect(left + n, top, across, border, m_tile.edge);
        m_painter.fillRect(left + n, top + border, across, n - border, m_tile.face);
        m_painter.fillRect(left, top + n, 2 * n + across, down, m_tile.edge);
        m_painter.fillRect(left + border, top + n, 2 * (n - border) + across, down, m_tile.face);
        m_painter.fillRect(left + n, bottom, across, foot - border - bottom, m_tile.face);
        m_painter.fillRect(left + n, foot - border, across, border, m_tile.edge);
        m_painter.fillRect(left + n, foot, across, m_tile.drop, m_tile.shadow);
    }

  private:
    QPainter& m_painter;
    const PixelTile m_tile;
    int m_corner; // side of a corner
    QImage m_corners;
};

// The same width of border on all sides of all of them.
void fillTilesOnPixels(QPainter& painter, const std::vector<QRectF>& rects, const TileLook& look)
{
    const Pixels pixels(painter);
    const double half = look.border / 2;
    const int border = wholePixels(look.border * pixels.scale());
    const int out = border / 2;
    TileFill fill(painter, {.radius = inQuarters((look.radius + half) * pixels.scale()),
                            .border = border,
                            .drop = wholePixels((look.shadowOffset.y() - half) * pixels.scale()),
                            .shadow = look.shadow,
                            .edge = blended(covering(look.edge, look.border * pixels.scale()), look.face),
                            .face = look.face});
    for (const QRectF& rect : rects)
        fill.fill(pixels.snapped(rect).adjusted(-out, -out, out, out));
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
            fill.fill(pixels.snapped(rect));
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
        return RoundFill(painter, bar.width() / 2.0, color).fill(bar);
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
    fillTranslucent(painter, rect, covering(color, exact));
}

} // namespace trayecto::paint
