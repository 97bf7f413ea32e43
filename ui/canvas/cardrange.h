// Which cards lie in a column, a row or between two places.
#pragma once

#include "workspace/selection.h"

#include <span>

namespace trayecto::ui {

class LiveMap;

// Of a cell of the grid, in their order; none where its lane or phase is folded.
std::span<const model::Card* const> cardsAt(const LiveMap& map, int row, int column);
// All of a phase, a step, a lane or a cell that are shown.
QSet<Id<model::Card>> cardsOf(const LiveMap& map, const Subject& subject);
// The block that has the two, cards or cells, in its corners; within one cell those from one to the other.
QSet<Id<model::Card>> cardsBetween(const LiveMap& map, const Subject& from, const Subject& to);

// A click with Shift: a card or a cell ends the block that begins at the current one, of a heading all its cards are
// selected.
void selectUpTo(const LiveMap& map, Selection& selection, const Subject& to);

} // namespace trayecto::ui
