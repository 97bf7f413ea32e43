// The foot of the sheet: what the map says should be done, and what its signs mean.
#pragma once

#include "base/language.h"
#include "layout/maplayout.h"
#include "layout/touchpoints.h"

namespace trayecto::layout {

// The most severe pain points with the opportunities that answer them, and the widest gaps between felt and wanted;
// three of each at most. Empty where the map has neither.
PanelBox layOutPanel(const model::MapIndex& map, const std::vector<TouchpointFacts>& touchpoints, double width,
                     base::Language language, TextBreaker& breaker);

// Only signs that occur on the map. `width` is what the footer leaves.
LegendBox layOutLegend(const Grid& grid, double width, base::Language language, TextBreaker& breaker);

} // namespace trayecto::layout
