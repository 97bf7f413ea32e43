// MapIndex: one map in the order people see.

#include "model/mapindex.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

TEST(MapIndex, ColumnsAndRowsInOrder)
{
    SmallMap map;
    map.apply(edit::moveStep(map.project(), map.compare, map.search, 0));
    const MapIndex index(map.project(), map.map);
    ASSERT_EQ(index.phases().size(), 2u);
    EXPECT_EQ(index.phases()[1].firstStep, 2);
    EXPECT_EQ(index.steps()[0]->id, map.compare);
    EXPECT_EQ(index.stepAt(map.pay), 2);
    EXPECT_EQ(index.phaseOfStep(2), 1);
    EXPECT_EQ(index.laneAt(map.pains), 2);
    EXPECT_EQ(index.persona()->id, map.marta);
}

TEST(MapIndex, CellsHoldTheirCardsFromTopToBottom)
{
    SmallMap map;
    map.apply(
        edit::addCard(map.project(), {.step = map.look, .lane = map.touchpoints, .title = QStringLiteral("First")}, 0));
    const MapIndex index(map.project(), map.map);
    const auto cell = index.cards(index.laneAt(map.touchpoints), index.stepAt(map.look));
    ASSERT_EQ(cell.size(), 2u);
    EXPECT_EQ(cell[0]->title, QStringLiteral("First"));
    EXPECT_EQ(cell[1]->id, map.quote);
    EXPECT_TRUE(index.cards(index.laneAt(map.doing), index.stepAt(map.pay)).empty());
    EXPECT_EQ(index.touchpoints().size(), 2u);
    ASSERT_EQ(index.about(map.quote).size(), 1u);
    EXPECT_EQ(index.about(map.quote)[0]->id, map.slow);
}

TEST(MapIndex, TheFeelingOfTheMapsPersonaCounts)
{
    SmallMap map;
    const Id<Persona> ana(map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Ana")})));
    EXPECT_EQ(MapIndex(map.project(), map.map).feeling(map.quote)->felt, -2) << "nobody's feeling is everybody's";
    map.apply(edit::setFeeling(map.project(), map.quote, ana, {2.0, {}, {}, {}}));
    EXPECT_EQ(MapIndex(map.project(), map.map).feeling(map.quote)->felt, -2);
    map.apply(edit::setFeeling(map.project(), map.quote, map.marta, {1.0, {}, {}, {}}));
    EXPECT_EQ(MapIndex(map.project(), map.map).feeling(map.quote)->felt, 1);
    EXPECT_EQ(MapIndex(map.project(), map.map).feelings(map.quote).size(), 2u)
        << "nobody's feeling became that of the map's persona, which it was all along";
}

TEST(MapIndex, OtherMapsStayOut)
{
    SmallMap map;
    const Id<JourneyMap> copy(
        map.apply(edit::duplicateMap(map.project(), map.map, QStringLiteral("Copy"), MapState::toBe)));
    EXPECT_EQ(MapIndex(map.project(), map.map).cards().size(), 2u);
    EXPECT_EQ(MapIndex(map.project(), copy).cards().size(), 2u);
    const MapIndex none(map.project(), {});
    EXPECT_EQ(none.map(), nullptr);
    EXPECT_TRUE(none.cards().empty());
}

} // namespace
} // namespace trayecto::tests
