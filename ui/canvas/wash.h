// What a gesture takes in: seen through, with a frame.
#pragma once

class QPainter;
class QPen;
class QRectF;

namespace trayecto::ui {

// In the pen's colour; `radius`: of the frame's corners. Units: px.
void paintWash(QPainter& painter, const QRectF& place, const QPen& frame, double radius = 0);

} // namespace trayecto::ui
