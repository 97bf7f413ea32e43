#include "paint/face.h"

#include "paint/pixels.h"
#include "paint/theme.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace trayecto::paint {

namespace {

constexpr double kHalfRing = 0.085; // of the radius

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

void drawStrokes(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme,
                 const QColor& ring)
{
    const double r = radius;
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

// `side` of the stamps, px.
void stampFaces(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, int side, const Theme& theme,
                const QColor& ring)
{
    static const char shape = 0;
    Pixels pixels(painter);
    const double r = radius * pixels.scale();
    for (const PlacedFace& face : faces) {
        const double value = std::round(face.value * 16) / 16; // a mouth bends by less than a tenth of a pixel
        const StampKey key{
            &shape, r, value, theme.feelingColor(face.value).rgba(), ring.rgba(), theme.faceFeatures.rgba()};
        pixels.stamp(key, side, face.center, [&](QPainter& stamp) {
            drawStrokes(stamp, {{QPointF(side, side) / 2, face.value}}, r, theme, ring);
        });
    }
}

} // namespace

void drawDots(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme)
{
    static const char shape = 0;
    const double size = radius * painter.deviceTransform().m11();
    const int side = 2 * int(std::ceil(size + 1));
    if (Pixels::isFor(painter) && side <= Pixels::kLargestStamp) {
        Pixels pixels(painter);
        for (const PlacedFace& face : faces) {
            const QColor color = theme.feelingColor(face.value);
            pixels.stamp({&shape, size, 0, color.rgba()}, side, face.center,
                         [&](QPainter& stamp) { drawDiscs(stamp, {QPointF(side, side) / 2}, color, size); });
        }
        return;
    }
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
    const double reach = radius * (1 + kHalfRing) * painter.deviceTransform().m11();
    const double side = 2 * std::ceil(reach + 1);
    if (Pixels::isFor(painter) && side <= Pixels::kLargestStamp)
        stampFaces(painter, faces, radius, int(side), theme, ring);
    else
        drawStrokes(painter, faces, radius, theme, ring);
}

} // namespace trayecto::paint
