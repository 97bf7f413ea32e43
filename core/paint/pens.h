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
// Of the curve of one of the other personas, counted from 0: colour and dashes are its own.
QPen otherPen(const Theme& theme, int other);

} // namespace trayecto::paint
