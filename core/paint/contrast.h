// How well a text can be read on its ground, and how to mend it.
// Source: WCAG 2.1, relative luminance and success criterion 1.4.3.
#pragma once

#include <QColor>

namespace trayecto::paint {

inline constexpr double kTextContrast = 4.5;
inline constexpr double kHighTextContrast = 7; // criterion 1.4.6
inline constexpr double kSignContrast = 3;     // criterion 1.4.11: graphics

// 1 to 21. Pre: both are opaque.
double contrast(const QColor& a, const QColor& b);

// The colour nearest to `color`, of the same hue, that stands out from `ground` by at least `least`: darker on a light
// ground and lighter on a dark one.
QColor readableOn(const QColor& color, const QColor& ground, double least = kTextContrast);

// What the eye sees of a translucent colour on a ground.
QColor blended(const QColor& over, const QColor& ground);

} // namespace trayecto::paint
