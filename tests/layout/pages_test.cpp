#include "layout/pages.h"

#include "layout/pagesplit.h"
#include "support/gridcards.h"
#include "support/madeupmap.h"

#include <QMap>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::layout;
using model::LaneKind;
using tests::MadeUpMap;
using tests::MapMaker;
using tests::MapShape;
using tests::Script;

namespace {

Sheets sheetsOf(const MadeUpMap& made, PageFormat format)
{
    LayoutEngine engine;
    return paginate(engine, model::MapIndex(made.project, made.map), {format, base::Language::en, {}, {}});
}

MadeUpMap withLanes(MadeUpMap made, const QList<LaneKind>& kinds)
{
    const model::Table<model::Lane> lanes = made.project.rows<model::Lane>();
    for (model::Lane lane : lanes) {
        lane.visible = kinds.contains(lane.kind);
        made.project.rows<model::Lane>().put(lane);
    }
    return made;
}

// How often the pages show each card, and that nothing sticks out of a page.
void expectEveryCardOnce(const Sheets& sheets)
{
    const Grid& grid = sheets.map.grid;
    const double width = sheets.pagePt.width() / sheets.scale - 2 * metrics::kMargin;
    QMap<const CardBox*, int> seen;
    for (const Page& page : sheets.pages) {
        for (const GridPart& part : page.parts) {
            for (const RowBand& band : part.bands) {
                const RowBox& row = grid.rows[size_t(band.row)];
                EXPECT_LE(band.y + row.height, page.legendY + 0.01) << "a lane runs into the foot of its page";
                EXPECT_GE(band.y, part.headY + grid.headHeight() - 0.01) << "a lane runs into the head of its part";
                for (const CardBox& card : row.cardsIn(part.firstColumn, part.endColumn)) {
                    if (card.column + card.columnCount <= part.firstColumn)
                        continue;
                    ++seen[&card];
                    EXPECT_GE(card.column, part.firstColumn);
                    EXPECT_LE(card.column + card.columnCount, part.endColumn) << "a card is cut";
                }
            }
            if (part.endColumn > part.firstColumn) {
                const ColumnBox& last = grid.columns[size_t(part.endColumn) - 1];
                EXPECT_LE(last.x + last.width - grid.columns[size_t(part.firstColumn)].x + grid.laneWidth,
                          width + 0.01);
            }
        }
        EXPECT_LE(page.panelY.value_or(0) + (page.panelY ? sheets.map.panel.size.height() : 0), page.legendY);
    }
    EXPECT_EQ(seen.size(), qsizetype(tests::allCards(grid).size()));
    for (const int times : seen)
        EXPECT_EQ(times, 1);
}

TEST(Pages, HoldEveryCardOnceOnAnyPaper)
{
    for (const Paper paper : {Paper::fit, Paper::a4, Paper::a3, Paper::a0, Paper::letter, Paper::wide}) {
        for (const bool portrait : {false, true}) {
            for (unsigned seed = 1; seed <= 3; ++seed) {
                MapShape shape{.phases = int(seed) * 3, .mostSteps = 4, .mostCards = 3, .spans = true};
                shape.script = seed == 2 ? Script::mixed : Script::english;
                shape.longTitles = seed == 3;
                shape.seed = seed;
                SCOPED_TRACE(testing::Message()
                             << "paper " << int(paper) << " portrait " << portrait << " seed " << seed);
                expectEveryCardOnce(sheetsOf(MapMaker(shape).make(), {paper, portrait}));
            }
        }
    }
}

TEST(Pages, HoldWhatIsFarTooLongForThem)
{
    for (const Paper paper : {Paper::a4, Paper::wide})
        for (const bool portrait : {false, true})
            for (const Script script : {Script::chinese, Script::arabic})
                for (unsigned seed = 1; seed <= 3; ++seed) {
                    MapShape shape{.phases = 2, .mostSteps = 2, .mostCards = 2, .script = script, .longTitles = true};
                    shape.seed = seed;
                    SCOPED_TRACE(testing::Message() << "paper " << int(paper) << " portrait " << portrait << " script "
                                                    << int(script) << " seed " << seed);
                    expectEveryCardOnce(sheetsOf(MapMaker(shape).make(), {paper, portrait}));
                }
}

TEST(Pages, AMapIsOnePageOfItsOwnSize)
{
    const Sheets sheets = sheetsOf(MapMaker({.phases = 12, .mostSteps = 5}).make(), {});
    ASSERT_EQ(sheets.pages.size(), 1u);
    EXPECT_EQ(sheets.scale, 1);
    EXPECT_NEAR(sheets.pagePt.width(), sheets.map.grid.width + 2 * metrics::kMargin, 0.01);
}

// Their columns are parts of a unit, and units and a part.
TEST(Pages, AFoldedOrAWideColumnTearsNoMapThatFits)
{
    MadeUpMap made = MapMaker({.phases = 2, .mostSteps = 3}).make();
    model::Phase folded = *made.project.rows<model::Phase>().begin();
    folded.folded = true;
    made.project.rows<model::Phase>().put(folded);
    model::Step wide = *made.project.rows<model::Step>().begin();
    wide.width = 200;
    made.project.rows<model::Step>().put(wide);
    const Sheets sheets = sheetsOf(made, {});
    ASSERT_EQ(sheets.pages.size(), 1u);
    EXPECT_EQ(sheets.pages.front().parts.size(), 1u);
    expectEveryCardOnce(sheets);
}

TEST(Pages, NoPageIsLargerThanAReaderOpens)
{
    const Sheets sheets = sheetsOf(MapMaker({.phases = 60, .mostSteps = 5}).make(), {});
    EXPECT_GT(sheets.pages.front().parts.size(), 1u) << "too wide to stand side by side";
    EXPECT_LE(sheets.pagePt.width(), kLargestPagePt);
    EXPECT_LE(sheets.pagePt.height(), kLargestPagePt);
    expectEveryCardOnce(sheets);
}

TEST(Pages, TypeIsNeverSetTooSmallToRead)
{
    for (const Paper paper : {Paper::a4, Paper::a3, Paper::letter, Paper::wide}) {
        const Sheets sheets = sheetsOf(MapMaker({.phases = 10, .mostSteps = 4}).make(), {paper, false});
        EXPECT_GE(sheets.scale * typeSpec(TextStyle::note).sizePt, kLeastTextPt - 1e-9);
    }
}

TEST(Pages, WhatFitsBelowAnotherPartSharesItsPage)
{
    const MadeUpMap made = withLanes(MapMaker({.phases = 8, .mostSteps = 1, .mostCards = 1}).make(),
                                     {LaneKind::touchpoints, LaneKind::feeling});
    const Sheets sheets = sheetsOf(made, {Paper::a3, true});
    expectEveryCardOnce(sheets);
    ASSERT_EQ(sheets.pages.size(), 1u);
    const std::vector<GridPart>& parts = sheets.pages.front().parts;
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_GE(parts[1].headY, parts[0].bands.back().y + sheets.map.grid.rows.back().height) << "below, not over it";
    EXPECT_EQ(parts[1].bands.size(), parts[0].bands.size()) << "a shared page tears no part";
}

TEST(Pages, ThePanelTearsNoLaneFromTheOthers)
{
    int alone = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        const MadeUpMap made = withLanes(MapMaker({.phases = 6, .mostSteps = 3, .mostCards = 2, .seed = seed}).make(),
                                         {LaneKind::touchpoints, LaneKind::feeling, LaneKind::painPoints});
        const Sheets sheets = sheetsOf(made, {Paper::a4, false});
        expectEveryCardOnce(sheets);
        for (const Page& page : sheets.pages) {
            const double room = page.legendY - px(16) - sheets.map.shortHeader.height;
            for (const GridPart& part : page.parts) {
                if (part.firstColumn > 0 && sheets.map.grid.headHeight() + sheets.map.grid.height <= room) {
                    EXPECT_EQ(part.bands.size(), sheets.map.grid.rows.size());
                }
            }
            alone += page.parts.empty() && page.panelY;
        }
    }
    EXPECT_GT(alone, 0) << "then nothing was tried";
}

TEST(Pages, TheWholeHeaderStandsOnTheFirstOnly)
{
    const Sheets sheets = sheetsOf(MapMaker({.phases = 10, .mostSteps = 4}).make(), {Paper::a4, false});
    ASSERT_GT(sheets.pages.size(), 1u);
    for (size_t i = 0; i < sheets.pages.size(); ++i) {
        EXPECT_EQ(sheets.pages[i].isFirst, i == 0);
        EXPECT_TRUE(sheets.pages[i].footer.block->text().endsWith(
            QStringLiteral("page %1 of %2").arg(i + 1).arg(sheets.pages.size())));
    }
}

TEST(Pages, ALargerPaperCarriesLargerType)
{
    const MadeUpMap made = MapMaker({.phases = 4, .mostSteps = 2}).make();
    EXPECT_GT(sheetsOf(made, {Paper::a0, false}).scale, sheetsOf(made, {Paper::a3, false}).scale);
}

TEST(Pages, ThePaperIsTheOneAskedFor)
{
    const MadeUpMap made = MapMaker({}).make();
    EXPECT_EQ(sheetsOf(made, {Paper::a4, false}).pagePt, QSizeF(842, 595));
    EXPECT_EQ(sheetsOf(made, {Paper::a4, true}).pagePt, QSizeF(595, 842));
    EXPECT_EQ(parsePaper(u"A4"), Paper::a4);
    EXPECT_EQ(parsePaper(u"16:9"), Paper::wide);
    EXPECT_EQ(parsePaper(u"a7"), std::nullopt);
}

TEST(ColumnSplit, FewestPagesOfEvenWidthBetweenPhases)
{
    EXPECT_EQ(splitColumns(std::vector(8, 1.0), {0, 1, 3, 5, 7}, 8), std::vector<int>());
    EXPECT_EQ(splitColumns(std::vector(8, 1.0), {0, 1, 3, 5, 7}, 6), std::vector<int>({5}));
    EXPECT_EQ(splitColumns(std::vector(8, 1.0), {0, 2, 4, 6}, 6), std::vector<int>({4}))
        << "4 and 4 rather than 6 and 2";
    EXPECT_EQ(splitColumns(std::vector(10, 1.0), {0, 1}, 4), std::vector<int>({4, 7}))
        << "a phase of 9 is divided evenly";
    EXPECT_EQ(splitColumns({}, {}, 4), std::vector<int>());
    EXPECT_EQ(splitColumns(std::vector(3, 1.0), {0}, 1), std::vector<int>({1, 2}));
    EXPECT_EQ(splitColumns({1, 3, 1, 1, 1, 1}, {0, 2, 4}, 4), std::vector<int>({2})) << "a column of three";
    EXPECT_EQ(splitColumns({1, 6, 1}, {0}, 4), std::vector<int>({1, 2})) << "wider than a page: one of its own";
}

TEST(RowSplit, FewestPagesEvenlyFilled)
{
    EXPECT_EQ(splitRows({10, 10, 10, 10}, {20, 5, 100, false}), std::vector<int>({0, 0, 0, 0}));
    EXPECT_EQ(splitRows({30, 30, 30, 30}, {10, 10, 100, false}), std::vector<int>({0, 0, 1, 1})) << "not three and one";
    EXPECT_EQ(splitRows({90, 90}, {20, 5, 100, true}), std::vector<int>({1, 2})) << "a large header has its own page";
    EXPECT_EQ(splitRows({}, {20, 5, 100, false}), std::vector<int>());
}

} // namespace
