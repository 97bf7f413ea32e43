#include "layout/engine.h"

#include "layout/header.h"
#include "layout/panel.h"

namespace trayecto::layout {

MapLayout LayoutEngine::layOut(const model::MapIndex& map, const LayoutOptions& options)
{
    MapLayout layout;
    layout.map = map.map()->id;
    layout.title = map.map()->title;
    const std::vector<TouchpointFacts> touchpoints = touchpointFacts(map);
    layout.grid = m_grids.build(map, touchpoints, options.grid);
    const double width = options.width > 0 ? options.width : layout.grid.width;
    const base::Language language = options.grid.language;
    layout.header = layOutHeader(map, width, language, m_breaker);
    layout.shortHeader = layOutShortHeader(map, width, language, m_breaker);
    layout.panel = layOutPanel(map, touchpoints, width, language, m_breaker);
    layout.legend = layOutLegend(layout.grid, width - options.footWidth, language, m_breaker);
    return layout;
}

Grid LayoutEngine::layOutGrid(const model::MapIndex& map, const GridOptions& options)
{
    return m_grids.build(map, touchpointFacts(map), options);
}

std::optional<Grid> LayoutEngine::withMoves(const Grid& before, const model::MapIndex& map, std::vector<CellAt> cells,
                                            const GridOptions& options)
{
    return m_grids.withMoves(before, map, std::move(cells), options);
}

} // namespace trayecto::layout
