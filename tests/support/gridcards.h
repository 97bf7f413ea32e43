// All cards of a grid, whatever row they are in.
#pragma once

#include "layout/maplayout.h"

namespace trayecto::tests {

// Row by row, left to right, top to bottom.
inline std::vector<layout::CardBox> allCards(const layout::Grid& grid)
{
    std::vector<layout::CardBox> cards;
    for (const layout::RowBox& row : grid.rows)
        cards.insert(cards.end(), row.cards.begin(), row.cards.end());
    return cards;
}

} // namespace trayecto::tests
