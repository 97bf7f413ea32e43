#include "layout/engine.h"

#include "layout/hittest.h"
#include "support/gridcards.h"
#include "support/madeupmap.h"

#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::layout;
using tests::MadeUpMap;
using tests::MapMaker;
using tests::MapShape;
using tests::Script;

namespace {

constexpr double kSlack = 0.15; // pt: widths are rounded to tenths, and an f may lean out of its advance

void expectTextsInside(const CardBox& card)
{
    const QRectF box(QPointF(0, 0), card.rect.size());
    for (const PlacedText& text : card.content->texts) {
        const QRectF ink = text.block->inkRect().translated(text.at);
        EXPECT_TRUE(box.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(ink))
            << qPrintable(text.block->text()) << ": " << ink.left() << " to " << ink.right() << " of " << box.right()
            << ", " << ink.top() << " to " << ink.bottom() << " of " << box.bottom();
    }
    if (card.content->hasSigns && !card.content->texts.empty()) {
        const PlacedText& last = card.content->texts.back();
        EXPECT_LE(last.at.y() + last.block->height(), card.rect.height() - metrics::kSignLine - metrics::kFaceRadius)
            << "the title covers the signs";
    }
}

void expectCardsApart(const Grid& grid)
{
    for (const RowBox& row : grid.rows) {
        for (auto a = row.cards.begin(); a != row.cards.end(); ++a) {
            EXPECT_GE(a->rect.top(), row.kind == model::LaneKind::feeling && !row.continued ? grid.curve.height : 0);
            EXPECT_LE(a->rect.bottom(), row.height + kSlack);
            const ColumnBox& last = grid.columns[size_t(a->column + a->columnCount - 1)];
            EXPECT_GE(a->rect.left(), grid.columns[size_t(a->column)].x);
            EXPECT_LE(a->rect.right(), last.x + last.width);
            for (auto b = std::next(a); b != row.cards.end(); ++b)
                EXPECT_FALSE(a->rect.intersects(b->rect));
        }
    }
}

void expectRowsApart(const Grid& grid)
{
    double y = 0;
    for (const RowBox& row : grid.rows) {
        EXPECT_DOUBLE_EQ(row.y, y);
        EXPECT_LE(row.title->height() + row.hint->height(), row.height);
        y += row.height + row.lineHeight;
    }
    EXPECT_DOUBLE_EQ(grid.height, y);
}

void expectTextsApart(const std::vector<PlacedText>& texts, const QRectF& box)
{
    for (size_t i = 0; i < texts.size(); ++i) {
        const QRectF a = texts[i].block->inkRect().translated(texts[i].at);
        EXPECT_TRUE(box.contains(a.adjusted(kSlack, kSlack, -kSlack, -kSlack))) << qPrintable(texts[i].block->text());
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF b = texts[j].block->inkRect().translated(texts[j].at);
            EXPECT_FALSE(a.adjusted(kSlack, kSlack, -kSlack, -kSlack).intersects(b))
                << qPrintable(texts[i].block->text()) << " and " << qPrintable(texts[j].block->text());
        }
    }
}

class EveryScript : public testing::TestWithParam<Script>
{
};

TEST_P(EveryScript, NothingLiesOutsideItsBoxOrOverItsNeighbour)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        MapShape shape{.phases = int(seed), .script = GetParam(), .longTitles = seed % 2 == 0, .spans = seed % 3 == 0};
        shape.seed = seed;
        const MadeUpMap made = MapMaker(shape).make();
        const model::MapIndex index(made.project, made.map);
        LayoutEngine engine;
        LayoutOptions options;
        options.grid.columnWidths = {seed % 2 ? metrics::kColumnWidth : px(132)};
        options.width = px(seed * 300.0 + 400);
        const MapLayout map = engine.layOut(index, options);

        EXPECT_EQ(int(tests::allCards(map.grid).size()), made.cards);
        for (const CardBox& card : tests::allCards(map.grid))
            expectTextsInside(card);
        expectCardsApart(map.grid);
        expectRowsApart(map.grid);
        for (const ColumnBox& column : map.grid.columns)
            EXPECT_LE(column.title->height(), map.grid.stepHeight);
        expectTextsApart(map.header.texts, QRectF(0, -metrics::kMargin, options.width, map.header.height + 99));
        expectTextsApart(map.panel.texts, QRectF(QPointF(0, 0), map.panel.size));
    }
}

INSTANTIATE_TEST_SUITE_P(Scripts, EveryScript,
                         testing::Values(Script::english, Script::spanish, Script::chinese, Script::arabic,
                                         Script::hebrew, Script::thai, Script::mixed));

class SmallMap : public testing::Test
{
  protected:
    SmallMap()
    {
        map.title = QStringLiteral("A map");
        project.rows<model::JourneyMap>().put(map);
    }

    model::Phase phase(const QString& title)
    {
        model::Phase made{.id = Id<model::Phase>::create(), .map = map.id, .rank = next(), .title = title};
        project.rows<model::Phase>().put(made);
        return made;
    }
    model::Step step(const model::Phase& in)
    {
        model::Step made{.id = Id<model::Step>::create(), .phase = in.id, .rank = next()};
        project.rows<model::Step>().put(made);
        return made;
    }
    model::Lane lane(model::LaneKind kind)
    {
        model::Lane made{.id = Id<model::Lane>::create(), .map = map.id, .rank = next(), .kind = kind};
        project.rows<model::Lane>().put(made);
        return made;
    }
    model::Card card(const model::Lane& in, const model::Step& at, const QString& title)
    {
        model::Card made{.id = Id<model::Card>::create(), .kind = model::cardKindOf(in.kind)};
        made.step = at.id;
        made.lane = in.id;
        made.rank = next();
        made.title = title;
        project.rows<model::Card>().put(made);
        return made;
    }
    void felt(const model::Card& touchpoint, double felt, double wanted)
    {
        model::Feeling made{.id = Id<model::Feeling>::create(), .touchpoint = touchpoint.id, .rank = next()};
        made.felt = felt;
        made.wanted = wanted;
        project.rows<model::Feeling>().put(made);
    }
    MapLayout laidOut() { return engine.layOut(model::MapIndex(project, map.id), {}); }

    model::Project project;
    model::JourneyMap map{.id = Id<model::JourneyMap>::create()};
    LayoutEngine engine;

    base::Rank next() { return m_rank = base::Rank::between(m_rank, {}); }

  private:
    base::Rank m_rank;
};

TEST_F(SmallMap, AnEmptyMapHasATitleAndNothingElse)
{
    const MapLayout layout = laidOut();
    EXPECT_FALSE(layout.header.texts.empty());
    EXPECT_FALSE(layout.header.portrait);
    EXPECT_TRUE(layout.grid.rows.empty());
    EXPECT_TRUE(layout.panel.isEmpty());
    EXPECT_TRUE(layout.legend.items.empty());
}

TEST_F(SmallMap, AHiddenLaneIsNotDrawn)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    model::Lane hidden = lane(model::LaneKind::doing);
    card(hidden, only, QStringLiteral("Unseen"));
    hidden.visible = false;
    project.rows<model::Lane>().put(hidden);
    EXPECT_TRUE(laidOut().grid.rows.empty());
    EXPECT_FALSE(laidOut().grid.hasCards());
}

TEST_F(SmallMap, WhatIsHiddenIsNotToldByPanelAndSignsEither)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Card form = card(lane(model::LaneKind::touchpoints), only, QStringLiteral("Form"));
    model::Lane pains = lane(model::LaneKind::painPoints);
    for (const model::Card& about : {form, model::Card{}}) {
        model::Card pain = card(pains, only, QStringLiteral("Between ourselves"));
        pain.about = about.id;
        pain.severity = 3;
        project.rows<model::Card>().put(pain);
    }
    EXPECT_FALSE(laidOut().panel.isEmpty());
    EXPECT_TRUE(tests::allCards(laidOut().grid).front().content->painCount);
    pains.visible = false;
    project.rows<model::Lane>().put(pains);
    EXPECT_TRUE(laidOut().panel.isEmpty());
    EXPECT_FALSE(tests::allCards(laidOut().grid).front().content->painCount);
}

TEST_F(SmallMap, ACardReachesOverItsSteps)
{
    const model::Phase one = phase(QStringLiteral("One"));
    const model::Step first = step(one);
    const model::Step second = step(one);
    const model::Lane doing = lane(model::LaneKind::backstage);
    model::Card wide = card(doing, first, QStringLiteral("Both steps"));
    wide.span = 2;
    project.rows<model::Card>().put(wide);
    card(doing, second, QStringLiteral("Below"));
    const Grid grid = laidOut().grid;
    const QList<CardBox>& cards = grid.rows[0].cards;
    ASSERT_EQ(cards.size(), 2);
    EXPECT_EQ(cards[0].columnCount, 2);
    EXPECT_GT(cards[1].rect.top(), cards[0].rect.bottom());
    EXPECT_EQ(grid.rows[0].cardsIn(1, 2).size(), 2u) << "both are seen in the second column";
}

TEST_F(SmallMap, AStepFeelsTheMeanOfItsTouchpoints)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Lane touchpoints = lane(model::LaneKind::touchpoints);
    lane(model::LaneKind::feeling);
    felt(card(touchpoints, only, QStringLiteral("Form")), -2, 1);
    felt(card(touchpoints, only, QStringLiteral("Call")), 1, 2);
    const MapLayout layout = laidOut();
    ASSERT_EQ(layout.grid.curve.felt.points().size(), 1u);
    EXPECT_DOUBLE_EQ(layout.grid.curve.felt.points()[0].value, -0.5);
    EXPECT_DOUBLE_EQ(layout.grid.curve.wanted.points()[0].value, 1.5);
    ASSERT_EQ(layout.grid.curve.labels.size(), 1u) << "a gap of 2 carries its number";
    EXPECT_EQ(layout.grid.curve.labels[0].block->text(), QStringLiteral("−2.0"));
    ASSERT_EQ(layout.panel.bars.size(), 2u);
    EXPECT_NEAR(layout.panel.bars[0].width() / layout.panel.bars[1].width(), 3, 1e-9) << "gaps of 3 and 1";
}

TEST_F(SmallMap, TheWorstPainPointIsFixedFirstAndTheOpportunityThatAnswersItIsNamed)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Lane touchpoints = lane(model::LaneKind::touchpoints);
    const model::Lane pains = lane(model::LaneKind::painPoints);
    const model::Lane chances = lane(model::LaneKind::opportunities);
    const auto about = [&](const model::Lane& in, const QString& title, const model::Card& touchpoint, int severity) {
        model::Card made = card(in, only, title);
        made.about = touchpoint.id;
        made.severity = severity;
        project.rows<model::Card>().put(made);
    };
    const model::Card form = card(touchpoints, only, QStringLiteral("Form"));
    const model::Card call = card(touchpoints, only, QStringLiteral("Call"));
    about(pains, QStringLiteral("Slow"), form, 1);
    about(pains, QStringLiteral("On hold"), call, 3);
    about(chances, QStringLiteral("Call back"), call, 0);
    QStringList said;
    for (const PlacedText& text : laidOut().panel.texts)
        said.append(text.block->text());
    EXPECT_EQ(said.mid(0, 9).join(u'|'), QStringLiteral("What to fix first|Call back|Call|severity 3|1|Slow|Form|"
                                                        "severity 1|2"));
}

TEST_F(SmallMap, ATouchpointNamesWhoElseFeelsSomethingThere)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Card tea = card(lane(model::LaneKind::touchpoints), only, QStringLiteral("Make tea"));
    for (const char* name : {"Me", "Dad", "Child"}) {
        model::Persona person{.id = Id<model::Persona>::create(), .rank = next()};
        person.name = QString::fromLatin1(name);
        project.rows<model::Persona>().put(person);
        if (map.persona.isNull())
            map.persona = person.id;
        model::Feeling feeling{.id = Id<model::Feeling>::create(), .touchpoint = tea.id, .persona = person.id};
        feeling.rank = next();
        feeling.felt = 1;
        project.rows<model::Feeling>().put(feeling);
    }
    project.rows<model::JourneyMap>().put(map);
    const MapLayout layout = laidOut();
    ASSERT_EQ(tests::allCards(layout.grid)[0].content->texts.size(), 2u);
    EXPECT_EQ(tests::allCards(layout.grid)[0].content->texts[1].block->text(), QStringLiteral("Dad, Child"));
}

TEST_F(SmallMap, TheLegendNamesOnlySignsThatOccur)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Lane touchpoints = lane(model::LaneKind::touchpoints);
    felt(card(touchpoints, only, QStringLiteral("Form")), -2, -2);
    const LegendBox legend = laidOut().legend;
    ASSERT_EQ(legend.items.size(), 1u);
    EXPECT_EQ(legend.items[0].sign, LegendBox::Sign::face);
    EXPECT_EQ(legend.items[0].value, -2);
}

TEST_F(SmallMap, AMapLaidOutAgainKeepsTheCardsThatDidNotChange)
{
    const model::Step only = step(phase(QStringLiteral("Only")));
    const model::Lane doing = lane(model::LaneKind::doing);
    card(doing, only, QStringLiteral("Stays"));
    model::Card changing = card(doing, only, QStringLiteral("Before"));
    const Grid before = laidOut().grid;
    changing.title = QStringLiteral("After");
    project.rows<model::Card>().put(changing);
    const Grid after = laidOut().grid;
    const auto was = tests::allCards(before);
    const auto is = tests::allCards(after);
    EXPECT_EQ(was[0].content, is[0].content);
    EXPECT_NE(was[1].content, is[1].content);
    EXPECT_EQ(is[1].content->texts[0].block->text(), QStringLiteral("After"));
}

TEST(HitTest, FindsWhatItDrew)
{
    const MadeUpMap made = MapMaker({.phases = 5, .mostSteps = 4, .spans = true, .seed = 7}).make();
    LayoutEngine engine;
    const Grid grid = engine.layOut(model::MapIndex(made.project, made.map), {}).grid;
    for (size_t r = 0; r < grid.rows.size(); ++r) {
        const RowBox& row = grid.rows[r];
        for (int i = 0; i < int(row.cards.size()); ++i) {
            const QRectF rect = cardRect(grid, row.cards[i], row);
            const GridHit hit = hitTest(grid, rect.bottomRight() - QPointF(1, 1));
            EXPECT_EQ(hit.card, i);
            EXPECT_EQ(hit.row, int(r));
            EXPECT_EQ(hit.column, row.cards[i].column + row.cards[i].columnCount - 1);
        }
    }
    EXPECT_TRUE(hitTest(grid, {grid.laneWidth + 3, 3}).onPhase);
    EXPECT_TRUE(hitTest(grid, {grid.laneWidth + 3, grid.phaseHeight + 3}).onStep);
    EXPECT_TRUE(hitTest(grid, {3, grid.headHeight() + 3}).onLaneName);
    EXPECT_EQ(hitTest(grid, {-1, 5}).column, -1);
}

TEST(VisibleCells, AreThoseThatMeetTheArea)
{
    const MadeUpMap made = MapMaker({.phases = 5, .mostSteps = 4, .seed = 7}).make();
    LayoutEngine engine;
    const Grid grid = engine.layOut(model::MapIndex(made.project, made.map), {}).grid;
    const ColumnBox& column = grid.columns[2];
    const RowBox& row = grid.rows[3];
    const GridRange one = visibleCells(grid, {column.x + 1, grid.headHeight() + row.y + 1, 2, 2});
    EXPECT_EQ(one.firstColumn, 2);
    EXPECT_EQ(one.endColumn, 3);
    EXPECT_EQ(one.firstRow, 3);
    EXPECT_EQ(one.endRow, 4);
    const GridRange all = visibleCells(grid, {0, 0, grid.width, grid.headHeight() + grid.height});
    EXPECT_EQ(all.firstColumn, 0);
    EXPECT_EQ(all.endColumn, int(grid.columns.size()));
    EXPECT_EQ(all.firstRow, 0);
    EXPECT_EQ(all.endRow, int(grid.rows.size()));
}

} // namespace
