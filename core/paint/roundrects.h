// Rectangles with round corners, many at once.
#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

class QPainter;

namespace trayecto::paint {

// Filled in one opaque colour. Each is a rectangle whose outline has round joins: as a path of four curves it is ten
// times as many bytes in a PDF, and packing those is most of the work of writing one.
// Pre: the colour is opaque. Units: those of the painter. Leaves pen and brush changed.
void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color);

} // namespace trayecto::paint
