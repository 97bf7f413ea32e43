// A feeling as a face: colour and mouth together, so that it reads without colour too.
#pragma once

#include <QColor>
#include <QPointF>
#include <vector>

class QPainter;

namespace trayecto::paint {

struct Theme;

struct PlacedFace
{
    QPointF center;
    double value = 0; // -2 to +2
};

// The mouth bends with the value, and the colour changes at the halves. All discs, all eyes and all mouths at once:
// a device pays for every change of pen or brush.
// Units: those of the painter; `ring` is the colour of the thin ring that sets a face off from what it covers.
void drawFaces(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme,
               const QColor& ring);
// From afar, where a mouth is less than a pixel: the discs alone.
void drawDots(QPainter& painter, const std::vector<PlacedFace>& faces, double radius, const Theme& theme);

} // namespace trayecto::paint
