// Some subjects of a map are lit and all else is dimmed.
#pragma once

#include "canvas/canvasview.h"
#include "workspace/livemap.h"

#include <QSet>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

class Spotlight
{
  public:
    // Cards, heads and names of lanes; others are not to be seen on a map.
    explicit Spotlight(QSet<Subject> lit) : m_lit(std::move(lit)) {}

    // Over the map as it was painted from the grid. Units: px of the viewport.
    void paint(QPainter& painter, const QRect& exposed, const LiveMap& map, const layout::Grid& grid,
               const CanvasView& view, const paint::Theme& theme) const;

  private:
    std::vector<QRectF> litCards(const QRect& exposed, const layout::Grid& grid, const CanvasView& view) const;
    std::vector<QRectF> litHeads(const LiveMap& map, const CanvasView& view) const;

    QSet<Subject> m_lit;
};

} // namespace trayecto::ui
