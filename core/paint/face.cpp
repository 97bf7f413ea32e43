#include "paint/face.h"

#include "paint/roundrects.h"
#include "paint/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace trayecto::paint {

namespace {

// In a file, points of a wide round pen: of curves they would be seven times as many bytes.
void drawDiscs(QPainter& painter, const std::vector<QPointF>& centers, const QColor& color, double radius)
{
    if (isRaster(painter)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const QPointF& center : centers)
            painter.drawEllipse(center, radius, radius);
        return;
    }
    painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(centers.data(), int(centers.size()));
}

} // namespace

void drawDots(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme)
{
    std::vector<QPointF> discs;
    for (const QColor& color : theme.feeling) {
        for (const PlacedFace& face : faces)
            if (theme.feelingColor(face.value) == color)
                discs.push_back(face.center);
        if (!discs.empty())
            drawDiscs(painter, discs, color, radius);
        discs.clear();
    }
}

void drawFaces(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme,
               const QColor& ring)
{
    if (faces.empty())
        return;
    const double r = radius;
    constexpr double kHalfRing = 0.085;
    std::vector<QPointF> discs;
    for (const PlacedFace& face : faces)
        discs.push_back(face.center);
    drawDiscs(painter, discs, ring, r * (1 + kHalfRing));
    drawDots(painter, faces, r * (1 - kHalfRing), theme);
    // Short strokes with round ends, for the same reason as the discs.
    std::vector<QLineF> eyes;
    for (const PlacedFace& face : faces)
        for (const double side : {-0.35, 0.35})
            eyes.emplace_back(face.center + QPointF(side, -0.25) * r, face.center + QPointF(side, -0.19) * r);
    painter.setPen(QPen(theme.faceFeatures, r * 0.24, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(eyes.data(), int(eyes.size()));

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
