// What lies under a point of the grid.
#pragma once

#include "layout/maplayout.h"

namespace trayecto::layout {

// Indexes; -1: none there.
struct GridHit
{
    int row = -1;
    int column = -1;
    int card = -1; // of those of the row
    bool onLaneName = false;
    bool onPhase = false; // the phase is that of the column
    bool onStep = false;
};

// `at` has its origin at the left of the lanes' names and the top of the chevrons. Costs a binary search.
GridHit hitTest(const Grid& grid, const QPointF& at);

// The columns and rows that meet a rectangle of the same origin, as half-open ranges.
struct GridRange
{
    int firstColumn = 0;
    int endColumn = 0;
    int firstRow = 0;
    int endRow = 0;
};
GridRange visibleCells(const Grid& grid, const QRectF& area);

// Of a card, in the same origin.
QRectF cardRect(const Grid& grid, const CardBox& card, const RowBox& row);

} // namespace trayecto::layout
