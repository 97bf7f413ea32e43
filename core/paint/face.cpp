#include "paint/face.h"

#include "paint/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace trayecto::paint {

void drawFaces(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme,
               const QColor& ring)
{
    const double r = radius;
    painter.setPen(QPen(ring, r * 0.17));
    for (const QColor& color : theme.feeling) {
        painter.setBrush(color);
        for (const PlacedFace& face : faces)
            if (theme.feelingColor(face.value) == color)
                painter.drawEllipse(face.center, r, r);
    }
    // Eyes are short strokes with round ends: a disc costs a PDF five times as much.
    painter.setPen(QPen(theme.faceFeatures, r * 0.24, Qt::SolidLine, Qt::RoundCap));
    for (const PlacedFace& face : faces)
        for (const double side : {-0.35, 0.35})
            painter.drawLine(face.center + QPointF(side, -0.25) * r, face.center + QPointF(side, -0.19) * r);

    painter.setPen(QPen(theme.faceFeatures, r * 0.15, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const PlacedFace& face : faces) {
        const double v = std::clamp(face.value, -2.0, 2.0);
        const double corners = 0.32 - 0.09 * v;
        const double bend = 0.32 + 0.27 * v;
        QPainterPath mouth(face.center + QPointF(-0.42, corners) * r);
        mouth.quadTo(face.center + QPointF(0, bend) * r, face.center + QPointF(0.42, corners) * r);
        painter.drawPath(mouth);
    }
}

} // namespace trayecto::paint
