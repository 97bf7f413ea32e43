// Rectangles, many at once: with round corners, and those as thin as a line.
//
// Units: those of the painter. On pixels all edges lie on whole ones. In a file a rectangle with round corners is one
// whose outline has round joins: packing paths of four curves would be most of the work of writing a PDF.
// Pre: colours are opaque. Each leaves pen and brush changed.
#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

class QPainter;

namespace trayecto::paint {

void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color);

// Upright, with round ends, all of them as wide as each other: one line in a file, where a rounded rectangle costs ten
// times as much. `top` is its left corner.
void fillBar(QPainter& painter, const QPointF& top, double height, double width, const QColor& color);

// Rectangles with a border, half of it inside, that lie a little above the ground.
struct TileLook
{
    double radius = 0;
    double border = 0;
    QPointF shadowOffset;
    QColor shadow;
    QColor edge;
    QColor face;
};
void fillTiles(QPainter& painter, const std::vector<QRectF>& rects, const TileLook& look);

// With square corners.
void fillRect(QPainter& painter, const QRectF& rect, const QColor& color);

// A line that goes straight down or across, a pixel of the sheet wide. On pixels it is one of those at the least, and
// paler where it should be less.
void drawRule(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& color);

} // namespace trayecto::paint
