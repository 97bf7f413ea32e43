// Where a map that is too wide for a page is divided.
#pragma once

#include <vector>

namespace trayecto::layout {

// The first column of every page but the first, so that no page has more than `perPage` columns and there are as few
// pages as that allows, of widths as even as can be. Pages begin with a phase; a phase wider than a page is divided
// between its steps.
// Pre: perPage > 0; phaseStarts ascends from 0.
std::vector<int> splitColumns(int columns, const std::vector<int>& phaseStarts, int perPage);

} // namespace trayecto::layout
