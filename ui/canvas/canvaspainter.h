// The part of a map that a window shows: the cells below, the names and heads over them.
#pragma once

#include "canvas/canvasview.h"
#include "paint/cardpainter.h"
#include "paint/farpainter.h"
#include "workspace/livemap.h"

namespace trayecto::ui {

class CanvasPainter
{
  public:
    // Paints what meets `exposed` (px), all of it opaque.
    void paint(QPainter& painter, const QRect& exposed, const layout::Grid& grid, layout::TextBreaker& breaker,
               const CanvasView& view, const paint::Theme& theme);
    // One card alone, as it hangs at the pointer, with marginAt(scale) px around it. `ratio`: device pixels for one px.
    QImage pictureOf(const layout::Grid& grid, const layout::CardBox& box, double scale, double ratio,
                     const paint::Theme& theme);
    static int marginAt(double scale) { return 2 + int(layout::px(2) * scale); }

  private:
    paint::ImageStore m_images;
    paint::FarPainter m_far;
};

} // namespace trayecto::ui
