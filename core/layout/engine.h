// From a project to the boxes of one of its maps.
#pragma once

#include "layout/grid.h"

namespace trayecto::layout {

struct LayoutOptions
{
    GridOptions grid;
    double width = 0;     // pt, of header and panel; 0: as wide as the grid
    double footWidth = 0; // of it, what the legend has to leave to the footer
};

// Keeps texts and cards between layouts: a map laid out again costs what has changed.
// Thread: one at a time.
class LayoutEngine
{
  public:
    LayoutEngine() : m_grids(m_breaker) {}

    // Pre: map.map() is not null.
    MapLayout layOut(const model::MapIndex& map, const LayoutOptions& options);

    // The columns and lanes alone, as a window shows them.
    Grid layOutGrid(const model::MapIndex& map, const GridOptions& options);
    // See GridBuilder::withMoves().
    std::optional<Grid> withMoves(const Grid& before, const model::MapIndex& map, std::vector<CellAt> cells,
                                  const GridOptions& options);

    TextBreaker& breaker() { return m_breaker; }

  private:
    TextBreaker m_breaker;
    GridBuilder m_grids;
};

} // namespace trayecto::layout
