// What of the window goes up or down as it is while things slide: its pixels are moved, not painted anew.
#pragma once

#include "canvas/canvasview.h"

#include <vector>

namespace trayecto::ui {

class Slide;

struct MovedArea
{
    QRect area; // px of the viewport; where its pixels come from and where they go to
    int by = 0; // px, down
};

// By the last step of a slide; no two of them overlap. What comes in at their edges has to be painted.
// Pre: !slide.flies()
std::vector<MovedArea> movedAreas(const Slide& slide, const CanvasView& view);

} // namespace trayecto::ui
