#include "canvas/cardrange.h"

#include "workspace/livemap.h"

#include <climits>

namespace trayecto::ui {

using namespace model;

namespace {

// Inclusive; cards count among those of their cell.
struct Range
{
    int firstRow = 0, lastRow = -1;
    int firstColumn = 0, lastColumn = -1;
    int firstCard = 0, lastCard = INT_MAX;

    bool isEmpty() const { return lastRow < firstRow || lastColumn < firstColumn; }
    bool isCell() const { return firstRow == lastRow && firstColumn == lastColumn; }
};

Range rangeOf(const LiveMap& map, const Subject& subject)
{
    const layout::Grid& grid = map.grid();
    const int rows = int(grid.rows.size());
    const int columns = int(grid.columns.size());
    const auto checked = [](const Range& range) {
        return range.firstRow < 0 || range.firstColumn < 0 ? Range() : range;
    };
    if (const auto* phase = as<Id<Phase>>(subject)) {
        const int at = map.phaseAt(*phase);
        if (at < 0)
            return {};
        const layout::PhaseBox& box = grid.phases[size_t(at)];
        return {0, rows - 1, box.firstColumn, box.firstColumn + box.columnCount - 1};
    }
    if (const auto* step = as<Id<Step>>(subject))
        return checked({0, rows - 1, map.columnAt(*step), map.columnAt(*step)});
    if (const auto* lane = as<Id<Lane>>(subject))
        return checked({map.rowAt(*lane), map.rowAt(*lane), 0, columns - 1});
    if (const auto* cell = as<Cell>(subject))
        return checked(
            {map.rowAt(cell->lane), map.rowAt(cell->lane), map.columnAt(cell->step), map.columnAt(cell->step)});
    const auto* id = as<Id<Card>>(subject);
    const Card* card = id ? map.shown().find(*id) : nullptr;
    if (!card)
        return {};
    Range range = rangeOf(map, Cell{card->step, card->lane});
    if (range.isEmpty())
        return {};
    const auto all = cardsAt(map, range.firstRow, range.firstColumn);
    range.firstCard = range.lastCard = int(std::find(all.begin(), all.end(), card) - all.begin());
    return range;
}

QSet<Id<Card>> cardsIn(const LiveMap& map, const Range& range)
{
    QSet<Id<Card>> found;
    for (int row = range.firstRow; row <= range.lastRow; ++row)
        for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
            const auto cards = cardsAt(map, row, column);
            for (int at = range.firstCard; at <= range.lastCard && at < int(cards.size()); ++at)
                found.insert(cards[size_t(at)]->id);
        }
    return found;
}

} // namespace

std::span<const Card* const> cardsAt(const LiveMap& map, int row, int column)
{
    if (map.grid().rows[size_t(row)].folded || map.grid().columns[size_t(column)].folded)
        return {};
    return map.index().cards(map.index().laneAt(map.grid().rows[size_t(row)].id), column);
}

QSet<Id<Card>> cardsOf(const LiveMap& map, const Subject& subject)
{
    return map.isGone() ? QSet<Id<Card>>() : cardsIn(map, rangeOf(map, subject));
}

QSet<Id<Card>> cardsBetween(const LiveMap& map, const Subject& from, const Subject& to)
{
    const Range a = map.isGone() ? Range() : rangeOf(map, from);
    const Range b = map.isGone() ? Range() : rangeOf(map, to);
    if (a.isEmpty() || b.isEmpty())
        return {};
    Range both{std::min(a.firstRow, b.firstRow), std::max(a.lastRow, b.lastRow), std::min(a.firstColumn, b.firstColumn),
               std::max(a.lastColumn, b.lastColumn)};
    if (both.isCell()) {
        both.firstCard = std::min(a.firstCard, b.firstCard);
        both.lastCard = std::max(a.lastCard, b.lastCard);
    }
    return cardsIn(map, both);
}

void selectUpTo(const LiveMap& map, Selection& selection, const Subject& to)
{
    const Subject from = selection.current();
    const bool isHeading = as<Id<Phase>>(to) || as<Id<Step>>(to) || as<Id<Lane>>(to);
    const QSet<Id<Card>> cards = isHeading ? cardsOf(map, to) : cardsBetween(map, from, to);
    if (cards.isEmpty())
        return selection.select(to);
    // It goes on from the card where it began, else from the first.
    if (const auto* current = as<Id<Card>>(from); current && cards.contains(*current))
        return selection.selectCards(cards, Id<Card>(*current));
    const auto all = map.index().cards();
    const auto first = std::find_if(all.begin(), all.end(), [&](const Card* card) { return cards.contains(card->id); });
    selection.selectCards(cards, (*first)->id);
}

} // namespace trayecto::ui
