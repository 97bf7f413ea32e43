// The part of a map that a window shows: the cells below, the names and heads over them.
#pragma once

#include "canvas/canvasview.h"
#include "paint/cardpainter.h"
#include "workspace/livemap.h"

namespace trayecto::ui {

class CanvasPainter
{
  public:
    // Paints what meets `exposed` (px), all of it opaque.
    void paint(QPainter& painter, const QRect& exposed, LiveMap& map, const CanvasView& view,
               const paint::Theme& theme);
    // One card alone, at its place in `rect` (px), as it hangs at the pointer.
    void paintCard(QPainter& painter, const LiveMap& map, int card, const QPointF& topLeft, double scale,
                   const paint::Theme& theme);

  private:
    paint::ImageStore m_images;
};

} // namespace trayecto::ui
