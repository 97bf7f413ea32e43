#include "canvas/wash.h"

#include "paint/pixels.h"

#include <QPen>

namespace trayecto::ui {

namespace {
constexpr float kShare = 0.12F; // of the colour
}

void paintWash(QPainter& painter, const QRectF& place, const QPen& frame, double radius)
{
    QColor wash = frame.color();
    wash.setAlphaF(kShare);
    paint::fillTranslucent(painter, paint::onWholePixels(place), wash);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, radius, radius);
}

} // namespace trayecto::ui
