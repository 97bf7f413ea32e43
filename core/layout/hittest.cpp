#include "layout/hittest.h"

#include <algorithm>

namespace trayecto::layout {

namespace {

// The last of the boxes that begins at or before `at`.
template <class Box, class Start> int lastBefore(const std::vector<Box>& boxes, double at, Start&& start)
{
    const auto next = std::upper_bound(boxes.begin(), boxes.end(), at,
                                       [&](double value, const Box& box) { return value < start(box); });
    return int(next - boxes.begin()) - 1;
}

int columnAt(const Grid& grid, double x)
{
    return lastBefore(grid.columns, x, [](const ColumnBox& column) { return column.x; });
}

int rowAt(const Grid& grid, double y)
{
    return lastBefore(grid.rows, y, [](const RowBox& row) { return row.y; });
}

} // namespace

GridHit hitTest(const Grid& grid, const QPointF& at)
{
    GridHit hit;
    if (at.x() < 0 || at.y() < 0 || at.x() >= grid.width || at.y() >= grid.headHeight() + grid.height)
        return hit;
    hit.column = columnAt(grid, at.x());
    if (at.y() < grid.headHeight()) {
        hit.onPhase = hit.column >= 0 && at.y() < grid.phaseHeight;
        hit.onStep = hit.column >= 0 && !hit.onPhase;
        return hit;
    }
    const QPointF inRows = at - QPointF(0, grid.headHeight());
    hit.row = rowAt(grid, inRows.y());
    if (hit.row < 0)
        return hit;
    const RowBox& row = grid.rows[size_t(hit.row)];
    hit.onLaneName = hit.column < 0;
    const QPointF inRow = inRows - QPointF(0, row.y);
    for (const CardBox& card : row.cardsIn(hit.column, hit.column + 1))
        if (card.rect.contains(inRow))
            hit.card = int(&card - row.cards.data());
    return hit;
}

GridRange visibleCells(const Grid& grid, const QRectF& area)
{
    const double top = area.top() - grid.headHeight();
    const double bottom = area.bottom() - grid.headHeight();
    return {std::max(0, columnAt(grid, area.left())), std::max(0, columnAt(grid, area.right()) + 1),
            std::max(0, rowAt(grid, top)), std::max(0, rowAt(grid, bottom) + 1)};
}

QRectF cardRect(const Grid& grid, const CardBox& card, const RowBox& row)
{
    return card.rect.translated(0, grid.headHeight() + row.y);
}

} // namespace trayecto::layout
