// GridBuilder::withMoves: what a drag needs many times a second.
#include "layout/grid.h"

namespace trayecto::layout {

namespace {

using model::Card;
using model::LaneKind;
using model::MapIndex;

// The cards of the cells as they were laid out.
QHash<Id<Card>, const CardBox*> cardsIn(const RowBox& row, std::span<const CellAt> cells)
{
    QHash<Id<Card>, const CardBox*> found;
    for (const CellAt& cell : cells)
        for (const CardBox& card : row.cardsIn(cell.step, cell.step + 1))
            found.insert(card.id, &card);
    return found;
}

// The head and what the cards' places do not change.
Grid emptied(const Grid& before)
{
    Grid grid;
    grid.laneWidth = before.laneWidth;
    grid.phaseHeight = before.phaseHeight;
    grid.stepHeight = before.stepHeight;
    grid.width = before.width;
    grid.phases = before.phases;
    grid.columns = before.columns;
    return grid;
}

void appendSame(Grid& grid, RowBox row)
{
    row.y = grid.height;
    grid.height += row.height + row.lineHeight;
    grid.rows.push_back(std::move(row));
}

} // namespace

std::optional<Grid> GridBuilder::withMoves(const Grid& before, const MapIndex& map, std::vector<CellAt> cells,
                                           const GridOptions& options)
{
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    const auto cellsOf = [&](int lane) {
        const auto first = std::lower_bound(cells.begin(), cells.end(), CellAt{lane, 0});
        return std::span<const CellAt>(first, std::lower_bound(first, cells.end(), CellAt{lane + 1, 0}));
    };
    QHash<Id<Card>, const CardBox*> moving;
    size_t seen = 0;
    for (const RowBox& row : before.rows) {
        const auto here = cellsOf(map.laneAt(row.id));
        if (row.folded && !here.empty())
            return std::nullopt;
        seen += here.size();
        moving.insert(cardsIn(row, here));
    }
    const bool isFolded = std::any_of(cells.begin(), cells.end(),
                                      [&](const CellAt& cell) { return before.columns[size_t(cell.step)].folded; });
    if (seen < cells.size() || isFolded)
        return std::nullopt;

    Grid grid = emptied(before);
    std::vector<StepFeeling> feelings = before.feelings;
    for (const CellAt& cell : cells)
        if (map.lanes()[size_t(cell.lane)]->kind == LaneKind::touchpoints)
            feelings[size_t(cell.step)] = stepFeeling(map, cell.step);
    layOutFeelings(grid, std::move(feelings));
    for (const RowBox& row : before.rows) {
        const int lane = map.laneAt(row.id);
        const auto here = cellsOf(lane);
        if (here.empty() && (row.folded || row.kind != LaneKind::feeling || grid.curve.height == before.curve.height)) {
            appendSame(grid, row);
            continue;
        }
        std::vector<CardBox> cards;
        auto old = row.cards.begin();
        const auto end = row.cards.end();
        const auto keepUpTo = [&](int column) {
            for (; old != end && old->column < column; ++old)
                cards.emplace_back(*old).rect = QRectF(old->rect.x(), 0, old->rect.width(), old->content->height);
        };
        for (const CellAt& cell : here) {
            keepUpTo(cell.step);
            for (; old != end && old->column == cell.step;)
                ++old;
            for (const Card* card : map.cards(cell.lane, cell.step)) {
                const CardBox* known = moving.value(card->id);
                CardBox box = boxOf(grid, *card, cell.step, options);
                if (!known || known->rect.width() != box.rect.width())
                    return std::nullopt;
                box.content = known->content;
                box.rect.setHeight(box.content->height);
                cards.push_back(std::move(box));
            }
        }
        keepUpTo(int(grid.columns.size()));
        stack(grid, row, std::move(cards), options);
    }
    return grid;
}

} // namespace trayecto::layout
