// Where a map that is too wide or too tall for a page is divided.
#pragma once

#include <vector>

namespace trayecto::layout {

// The first column of every page but the first, so that no page has more than `perPage` columns and there are as few
// pages as that allows, of widths as even as can be. Pages begin with a phase; a phase wider than a page is divided
// between its steps.
// Pre: perPage > 0; phaseStarts ascends from 0.
std::vector<int> splitColumns(int columns, const std::vector<int>& phaseStarts, int perPage);

// Units: pt from the top of the page.
struct RowRoom
{
    double firstTop = 0; // where rows begin on the first page
    double top = 0;      // and on the others
    double foot = 0;
    bool firstMayStayEmpty = false; // its header alone is worth a page
};

// The page, counted from 0, of each of the rows, whose heights are given: as few pages as can be, evenly filled.
std::vector<int> splitRows(const std::vector<double>& heights, const RowRoom& room);

} // namespace trayecto::layout
