// A feeling as a face: colour and mouth together, so that it reads without colour too.
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace trayecto::paint {

struct Theme;

// The mouth bends with the value, -2 to +2, and the colour changes at the halves.
// Units: those of the painter; `ring` is the colour of the thin ring that sets the face off from what it covers.
void drawFace(QPainter& painter, const QPointF& center, double radius, double value, const Theme& theme,
              const QColor& ring);

} // namespace trayecto::paint
