// Cards that move while a hand drags them: what is laid out from move to move is what the whole map gives.
#include "edit/apply.h"
#include "edit/cardedits.h"
#include "layout/engine.h"
#include "support/madeupmap.h"
#include "support/samegrid.h"

using namespace trayecto;
using namespace trayecto::model;
using tests::MapShape;

namespace {

class Moves
{
  public:
    explicit Moves(const MapShape& shape) : m_random(shape.seed), m_made(tests::MapMaker(shape).make())
    {
        // Made-up maps are for the eye; an edit asks for the rules too.
        std::vector<Card> cards(project().rows<Card>().begin(), project().rows<Card>().end());
        for (Card& card : cards) {
            card.momentOfTruth = card.momentOfTruth && card.kind == CardKind::touchpoint;
            project().rows<Card>().put(card);
        }
    }

    Project& project() { return m_made.project; }
    Id<JourneyMap> map() const { return m_made.map; }

    // One card or a few, into one cell of a lane of their kind.
    edit::Edit any(const MapIndex& index)
    {
        const Card& lead = *index.cards()[m_random() % index.cards().size()];
        const Id<Step> step = index.steps()[m_random() % index.steps().size()]->id;
        const int at = int(m_random() % 3) - 1;
        std::vector<edit::CardMove> moves{{lead.id, step, lead.lane, at}};
        for (const Card* card : index.cards(index.laneAt(lead.lane), index.stepAt(lead.step)))
            if (card->id != lead.id && m_random() % 3 == 0)
                moves.push_back({card->id, step, lead.lane, at});
        return *edit::moveCards(project(), moves);
    }

  private:
    std::mt19937 m_random;
    tests::MadeUpMap m_made;
};

std::vector<Id<Card>> cardsOf(const edit::Edit& edit)
{
    std::vector<Id<Card>> cards;
    for (const edit::RowChange& change : edit.changes)
        cards.push_back(std::get<edit::Change<Card>>(change).id());
    return cards;
}

std::vector<layout::CellAt> cellsOf(const edit::Edit& edit, const MapIndex& index)
{
    std::vector<layout::CellAt> cells;
    for (const edit::RowChange& change : edit.changes)
        for (const auto& row :
             {std::get<edit::Change<Card>>(change).before, std::get<edit::Change<Card>>(change).after})
            cells.push_back({index.laneAt(row->lane), index.stepAt(row->step)});
    return cells;
}

void expectSameIndex(const MapIndex& a, const MapIndex& b)
{
    EXPECT_TRUE(std::ranges::equal(a.cards(), b.cards()));
    for (int lane = 0; lane < int(b.lanes().size()); ++lane)
        for (int step = 0; step < int(b.steps().size()); ++step)
            EXPECT_TRUE(std::ranges::equal(a.cards(lane, step), b.cards(lane, step)));
    for (const Card* card : b.touchpoints())
        EXPECT_TRUE(std::ranges::equal(a.about(card->id), b.about(card->id)));
}

TEST(Moves, AreLaidOutAsTheWholeMapIs)
{
    int patched = 0;
    int shared = 0; // rows
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Moves moves({.mostCards = int(seed % 4) + 1, .spans = seed % 2 == 0, .seed = seed});
        MapIndex index(moves.project(), moves.map());
        layout::LayoutEngine engine;
        const layout::GridOptions options;
        layout::Grid grid = engine.layOutGrid(index, options);
        for (int i = 0; i < 60; ++i) {
            const edit::Edit edit = moves.any(index);
            ASSERT_TRUE(edit::applyTo(moves.project(), edit));
            index.moveCards(cardsOf(edit));
            const MapIndex anew(moves.project(), moves.map());
            expectSameIndex(index, anew);
            layout::LayoutEngine other;
            const layout::Grid whole = other.layOutGrid(anew, options);
            if (auto next = engine.withMoves(grid, index, cellsOf(edit, index), options)) {
                ++patched;
                for (size_t row = 0; row < grid.rows.size(); ++row)
                    shared += !grid.rows[row].cards.empty() &&
                              grid.rows[row].cards.constData() == next->rows[row].cards.constData();
                grid = std::move(*next);
            } else {
                grid = engine.layOutGrid(index, options);
            }
            tests::expectSameGrid(grid, whole);
            if (testing::Test::HasFailure())
                return;
        }
    }
    EXPECT_GT(patched, 200);
    EXPECT_GT(shared, patched) << "cards of the other lanes are not copied";
}

} // namespace
