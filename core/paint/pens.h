// The lines that curve, legend and lanes share. Units: pt.
#pragma once

#include <QPen>

namespace trayecto::paint {

struct Theme;

QPen linePen(const QColor& color);
QPen dashedPen(const QColor& color, double width, double dash, double gap);

// Of the curves of what is wanted and what is expected.
QPen wantedPen(const Theme& theme);
QPen expectedPen(const Theme& theme);

} // namespace trayecto::paint
