// What of the window has to be painted anew after a map was laid out again.
#pragma once

#include "canvas/canvasview.h"

#include <QRegion>

namespace trayecto::ui {

// px of the viewport; the view is on both grids alike. Cards and texts are the same where they are the same objects.
QRegion changedArea(const layout::Grid& before, const layout::Grid& now, const CanvasView& view);

} // namespace trayecto::ui
