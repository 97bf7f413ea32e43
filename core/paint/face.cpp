#include "paint/face.h"

#include "paint/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace trayecto::paint {

void drawFace(QPainter& painter, const QPointF& center, double radius, double value, const Theme& theme,
              const QColor& ring)
{
    const double r = radius;
    painter.setPen(QPen(ring, r * 0.17));
    painter.setBrush(theme.feelingColor(value));
    painter.drawEllipse(center, r, r);

    painter.setPen(QPen(theme.faceFeatures, r * 0.24, Qt::SolidLine, Qt::RoundCap));
    for (const double side : {-0.35, 0.35})
        painter.drawLine(center + QPointF(side * r, -0.25 * r), center + QPointF(side * r, -0.19 * r));

    const double v = std::clamp(value, -2.0, 2.0);
    const double corners = (0.32 - 0.09 * v) * r;
    const double bend = (0.32 + 0.27 * v) * r;
    QPainterPath mouth(center + QPointF(-0.42 * r, corners));
    mouth.quadTo(center + QPointF(0, bend), center + QPointF(0.42 * r, corners));
    painter.setPen(QPen(theme.faceFeatures, r * 0.15, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mouth);
}

} // namespace trayecto::paint
