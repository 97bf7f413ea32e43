// Where a map that is too wide or too tall for a page is divided.
#pragma once

#include <vector>

namespace trayecto::layout {

// The first column of every page but the first, so that no page is wider than `perPage` and there are as few pages as
// that allows, of widths as even as can be. Pages begin with a phase; a phase wider than a page is divided between its
// steps. A column wider than a page has one of its own.
// Units: those of `widths`, of each column; an ordinary one is 1.
// Pre: perPage > 0; phaseStarts ascends from 0.
std::vector<int> splitColumns(const std::vector<double>& widths, const std::vector<int>& phaseStarts, double perPage);
// Of the widest page.
double widestPart(const std::vector<double>& widths, const std::vector<int>& breaks);

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
