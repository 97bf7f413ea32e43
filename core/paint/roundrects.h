// Rectangles with round corners, many at once.
#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

class QPainter;

namespace trayecto::paint {

// Whether the painter makes pixels. Those it fills an outline with fast, and strokes a line with slowly; a file wants
// the opposite, because a stroke is few bytes and a path of curves ten times as many.
bool isRaster(const QPainter& painter);

// Filled in one opaque colour. In a file each is a rectangle whose outline has round joins: packing paths of four
// curves would be most of the work of writing a PDF.
// Pre: the colour is opaque. Units: those of the painter. Leaves pen and brush changed.
void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color);

} // namespace trayecto::paint
