// Sizes of the interface as big as they are wanted now.
//
// Widgets say their sizes in px at 100 %, the design's; the house style scales margins, spacings, fixed sizes, icons
// and fonts in px when a widget is shown and whenever the scale changes. What a widget paints or computes itself, it
// scales by these.
#pragma once

#include <QMargins>
#include <QSize>

namespace trayecto::ui {

int scaled(int designPx);
double scaled(double designPx);
QSize scaled(const QSize& designPx);
QMargins scaled(const QMargins& designPx);

inline constexpr int kTouchTarget = 40; // px: WCAG 2.1, criterion 2.5.5, and what a finger needs

// The height of something to be hit: in touch mode never less than a finger needs.
int targetSize(int designPx);

} // namespace trayecto::ui
