// Operations on lanes.

#include "edit/rowedits.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList strings;
    for (const char* text : texts)
        strings += QString::fromUtf8(text);
    return strings;
}

TEST(Lanes, MoveAmongEachOther)
{
    SmallMap map;
    const auto titles = [&] {
        QStringList found;
        for (const Lane* lane : lanes(map.project(), map.map))
            found += lane->title;
        return found;
    };
    map.apply(edit::moveLane(map.project(), map.pains, 0));
    EXPECT_EQ(titles(), list({"Pain points", "Doing", "Touchpoints"}));
    map.apply(edit::moveLane(map.project(), map.pains, edit::kAtEnd));
    EXPECT_EQ(titles(), list({"Doing", "Touchpoints", "Pain points"}));
}

TEST(Lanes, ASplitOneHandsItsNamedCardsAndItsLineToTheLaneBelow)
{
    SmallMap map;
    Lane doing = *map.project().find(map.doing);
    doing.lineBelow = BlueprintLine::interaction;
    map.apply(edit::changeRow(map.project(), doing));
    for (const char* title : {"a", "b", "c"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QLatin1String(title)}));
    const Id<Card> b = cards(map.project(), map.pay, map.doing)[1]->id;
    map.apply(edit::splitLane(map.project(), map.doing, QStringLiteral("Later"), {b}));
    const auto all = lanes(map.project(), map.map);
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(all[1]->title, QStringLiteral("Later"));
    EXPECT_EQ(all[1]->kind, LaneKind::doing);
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"a", "c"}));
    EXPECT_EQ(map.titles(map.pay, all[1]->id), list({"b"}));
    EXPECT_EQ(all[0]->lineBelow, BlueprintLine::none);
    EXPECT_EQ(all[1]->lineBelow, BlueprintLine::interaction);
    EXPECT_FALSE(edit::splitLane(map.project(), map.doing, QStringLiteral("x"), {map.slow}))
        << "a card of another lane";
}

TEST(Lanes, ADuplicateHasItsOwnCards)
{
    SmallMap map;
    const Id<Lane> copy(map.apply(edit::duplicateLane(map.project(), map.touchpoints)));
    EXPECT_EQ(lanes(map.project(), map.map)[2]->id, copy);
    const Card* quote = cards(map.project(), map.look, copy).front();
    EXPECT_NE(quote->id, map.quote);
    EXPECT_EQ(feelings(map.project(), quote->id).size(), 1u);
    EXPECT_EQ(map.project().find(map.slow)->about, map.quote);
}

TEST(Lanes, ARemovedOneTakesItsCardsAndNoOthers)
{
    SmallMap map;
    map.apply(edit::removeLane(map.project(), map.touchpoints));
    EXPECT_EQ(map.project().find(map.touchpoints), nullptr);
    EXPECT_EQ(map.project().find(map.quote), nullptr);
    EXPECT_TRUE(map.project().rows<Feeling>().isEmpty());
    ASSERT_NE(map.project().find(map.slow), nullptr);
    EXPECT_TRUE(map.project().find(map.slow)->about.isNull());
}

TEST(Lanes, AnotherKindMakesItsCardsOfThatKind)
{
    SmallMap map;
    map.apply(edit::changeLaneKind(map.project(), map.touchpoints, LaneKind::painPoints));
    const Card* quote = map.project().find(map.quote);
    EXPECT_EQ(quote->kind, CardKind::painPoint);
    EXPECT_EQ(quote->severity, 2);
    EXPECT_TRUE(map.project().rows<Feeling>().isEmpty());
    EXPECT_TRUE(map.project().find(map.slow)->about.isNull());
}

TEST(Lanes, MergeKeepsTheOrderOfBoth)
{
    SmallMap map;
    const auto more = map.lane(LaneKind::doing, QStringLiteral("More"));
    for (const char* title : {"a", "b"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QLatin1String(title)}));
    for (const char* title : {"c", "d"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = more, .title = QLatin1String(title)}));
    map.apply(edit::mergeLanes(map.project(), map.doing, more));
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"a", "b", "c", "d"}));
    EXPECT_EQ(lanes(map.project(), map.map).size(), 3u);
}

} // namespace
} // namespace trayecto::tests
