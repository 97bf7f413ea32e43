// Columns, lanes and the cards in them.
#pragma once

#include "layout/cards.h"
#include "layout/touchpoints.h"
#include "model/mapindex.h"

namespace trayecto::layout {

struct GridOptions
{
    // Of columns that are one unit wide, in pt; where there are more columns than widths the last one holds for the
    // rest.
    std::vector<double> columnWidths{metrics::kColumnWidth};
    // Columns a page begins with: no card reaches over them.
    std::vector<int> breaks;
    // A lane taller than this goes on in a row of its own; 0: never.
    double tallestRow = 0;
    base::Language language = base::Language::en;

    double widthOf(int column) const { return columnWidths[std::min(size_t(column), columnWidths.size() - 1)]; }
};

// Indexes into the map.
struct CellAt
{
    int lane = 0;
    int step = 0;

    auto operator<=>(const CellAt&) const = default;
};

// Keeps what it laid out, so that a map of which little has changed is laid out again in little time.
class GridBuilder
{
  public:
    explicit GridBuilder(TextBreaker& breaker) : m_breaker(breaker) {}

    // Cards outside the map's lanes and hidden lanes take no part.
    Grid build(const model::MapIndex& map, const std::vector<TouchpointFacts>& touchpoints, const GridOptions& options);

    // The grid after cards have moved: what build() would give, but only the rows in which they moved are stacked anew.
    // `cells` are all that they left or came to. nullopt where a card would look another or a lane is hidden.
    // Pre: `before` is of the same options, which begin no new rows; the map differs from it in those moves only.
    std::optional<Grid> withMoves(const Grid& before, const model::MapIndex& map, std::vector<CellAt> cells,
                                  const GridOptions& options);

  private:
    // A card as it was laid out last, in the order of the map: of one that did not change only rows are compared.
    struct Kept
    {
        model::Card card;
        std::optional<double> felt;
        QStringList people;
        int pains = 0;
        std::vector<Id<model::Tag>> tags;
        int comments = 0;
        bool opensIntoMap = false;
        double width = 0;
        CardPtr content;
    };

    void layOutHead(Grid& grid, const model::MapIndex& map, const GridOptions& options);
    void layOutRow(Grid& grid, const model::MapIndex& map, int lane, const GridOptions& options);
    void stack(Grid& grid, RowBox row, std::vector<CardBox> cards, const GridOptions& options);
    CardPtr content(const model::MapIndex& map, const model::Card& card, double width);
    void layOutFolded(Grid& grid, RowBox row);
    void layOutFeelings(Grid& grid, std::vector<StepFeeling> feelings);
    Kept& keptOf(const model::Card& card);
    void beginRound(const model::MapIndex& map, const GridOptions& options);

    TextBreaker& m_breaker;
    std::vector<Kept> m_kept; // up to m_place of this layout, from there on of the one before
    size_t m_place = 0;
    bool m_isReordered = false; // since then m_kept is of this layout, and what is left of the one before in m_rest
    QHash<Id<model::Card>, Kept> m_rest;
    const std::vector<TouchpointFacts>* m_touchpoints = nullptr;
    size_t m_nextTouchpoint = 0;
    std::vector<StepFeeling> m_feelings; // what m_curve was laid out from
    std::vector<ColumnSlot> m_slots;
    CurveOptions m_curveOptions;
    FeelingCurve m_curve;
    base::Language m_language = base::Language::en;
    // What cards show of other rows; if these change nothing is kept. Copies share their rows.
    model::Table<model::Channel> m_channels;
    model::Table<model::Persona> m_personas;
    model::Table<model::Image> m_images;
    model::Table<model::Tag> m_tags;
    Id<model::Persona> m_persona;
};

// How wide a step's column is beside one that nobody gave a width.
double columnUnits(const model::MapIndex& map, int step);

// Where a card begins and how far it reaches; its content and its place in the column are open.
CardBox boxOf(const Grid& grid, const model::Card& card, int column, const GridOptions& options);

} // namespace trayecto::layout
