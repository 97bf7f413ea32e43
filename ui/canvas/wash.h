// What a gesture takes in: seen through, with a frame.
#pragma once

class QPainter;
class QPen;
class QRectF;

namespace trayecto::ui {

// In the pen's colour. Units: px.
void paintWash(QPainter& painter, const QRectF& place, const QPen& frame);

} // namespace trayecto::ui
