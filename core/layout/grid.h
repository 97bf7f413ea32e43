// Columns, lanes and the cards in them.
#pragma once

#include "layout/cards.h"
#include "model/mapindex.h"

namespace trayecto::layout {

struct GridOptions
{
    double columnWidth = metrics::kColumnWidth; // pt
    // Columns a page begins with: no card reaches over them.
    std::vector<int> breaks;
    // A lane taller than this goes on in a row of its own; 0: never.
    double tallestRow = 0;
    base::Language language = base::Language::en;
};

// Keeps what it laid out, so that a map of which little has changed is laid out again in little time.
class GridBuilder
{
  public:
    explicit GridBuilder(TextBreaker& breaker) : m_breaker(breaker) {}

    // Cards outside the map's lanes and hidden lanes take no part.
    Grid build(const model::MapIndex& map, const GridOptions& options);

  private:
    struct Kept
    {
        CardInput input;
        CardPtr content;
        quint64 round = 0;
    };

    void layOutHead(Grid& grid, const model::MapIndex& map, const GridOptions& options);
    void layOutRow(Grid& grid, const model::MapIndex& map, int lane, const GridOptions& options);
    void stack(Grid& grid, RowBox row, std::vector<CardBox> cards, const GridOptions& options);
    void layOutFeelings(Grid& grid, const model::MapIndex& map, const GridOptions& options);
    CardPtr content(const model::MapIndex& map, const model::Card& card, const GridOptions& options, double width);
    void forgetUnused();

    TextBreaker& m_breaker;
    QHash<Id<model::Card>, Kept> m_kept;
    quint64 m_round = 0;
};

// The mean of the touchpoints of every step.
std::vector<StepFeeling> stepFeelings(const model::MapIndex& map);

} // namespace trayecto::layout
