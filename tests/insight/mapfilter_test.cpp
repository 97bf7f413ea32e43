#include "insight/mapfilter.h"

#include "edit/keepsakeedits.h"
#include "edit/laneedits.h"
#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "model/validation.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;
using insight::MapFilter;
using insight::MapView;

class Filters : public ::testing::Test
{
  protected:
    Filters()
    {
        pay = Id<Card>(map.apply(
            edit::addCard(map.project(), {.step = map.pay, .lane = map.touchpoints, .title = QStringLiteral("Pay")}, -1,
                          edit::FeelingValues{1, {}, {}, {}})));
        map.apply(edit::tagByName(map.project(), {pay}, QStringLiteral("legal")));
    }

    QStringList seen(const MapFilter& filter) const
    {
        QStringList titles;
        const MapIndex index(map.project(), map.map);
        for (const Id<Card>& card : insight::filtered(index, filter))
            titles += map.project().find(card)->title;
        return titles;
    }

    SmallMap map; // with the touchpoint Quote, and Slow, which hurts there
    Id<Card> pay;
};

const QString kQuote = QStringLiteral("Quote");
const QString kPay = QStringLiteral("Pay");
const QString kSlow = QStringLiteral("Slow");

TEST_F(Filters, LetAllThroughWhereNothingIsChosen)
{
    EXPECT_EQ(seen({}), QStringList({kQuote, kPay, kSlow}));
    EXPECT_TRUE(MapFilter().isEmpty());
}

TEST_F(Filters, TakeWhatFitsAll)
{
    EXPECT_EQ(seen({.lanes = {map.pains}}), QStringList(kSlow));
    EXPECT_EQ(seen({.tags = {map.project().rows<Tag>().begin()->id}}), QStringList(kPay));
    EXPECT_EQ(seen({.leastSeverity = 2}), QStringList({kQuote, kSlow}));
    EXPECT_EQ(seen({.leastSeverity = 3}), QStringList());
    EXPECT_EQ(seen({.feltAtMost = -1}), QStringList(kQuote));
    EXPECT_EQ(seen({.feltAtLeast = 0}), QStringList(kPay));
    EXPECT_EQ(seen({.people = {map.marta}}), QStringList({kQuote, kPay})) << "the persona of the map feels them";
    EXPECT_EQ(seen({.people = {map.marta}, .feltAtMost = 0}), QStringList(kQuote));
    EXPECT_EQ(seen({.onlyMomentsOfTruth = true}), QStringList());
    EXPECT_EQ(seen({.channels = {map.web}}), QStringList());
    map.apply(edit::addComment(map.project(), pay, {}, QStringLiteral("why?")));
    EXPECT_EQ(seen({.onlyCommented = true}), QStringList(kPay));
}

TEST_F(Filters, AViewComesBackFromItsText)
{
    MapView view;
    view.filter = {.lanes = {map.pains, map.doing}, .channels = {map.web}, .leastSeverity = 2, .feltAtMost = -0.5};
    view.hiddenLanes = {map.doing};
    view.foldedPhases = {map.buy};
    const auto back = insight::viewFromText(insight::toText(view));
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == view);
    EXPECT_TRUE(*insight::viewFromText(QStringLiteral("{\"of_a_later_version\":1}")) == MapView());
    for (const char* bad : {"", "[]", "{\"lanes\":3}", "{\"lanes\":[\"x\"]}", "{\"least_severity\":\"2\"}"})
        EXPECT_FALSE(insight::viewFromText(QLatin1String(bad))) << bad;
}

TEST_F(Filters, WhatIsGoneIsNotLookedFor)
{
    const insight::MapFilter filter{.lanes = {map.pains}, .channels = {map.web}};
    map.apply(edit::removeChannel(map.project(), map.web));
    EXPECT_TRUE(insight::existing(filter, map.project()) == (insight::MapFilter{.lanes = {map.pains}}));
}

TEST_F(Filters, ASavedViewFollowsWhatIsMerged)
{
    const Id<Channel> site(map.apply(edit::addChannel(map.project(), {.name = QStringLiteral("Site")})));
    const Id<Persona> twin(map.apply(edit::duplicatePersona(map.project(), map.marta)));
    const MapView view{.filter = {.channels = {site}, .people = {twin, map.marta}}};
    map.apply(edit::addSavedView(map.project(), map.map, QStringLiteral("Mine"), insight::toText(view)));
    map.apply(edit::mergeChannels(map.project(), map.web, site));
    map.apply(edit::mergePersonas(map.project(), map.marta, twin));
    const auto saved = insight::viewFromText(insight::savedViews(map.project(), map.map).front()->filter);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->filter == (insight::MapFilter{.channels = {map.web}, .people = {map.marta}}));
    ASSERT_TRUE(map.document.undo());
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(insight::savedViews(map.project(), map.map).front()->filter, insight::toText(view));
}

TEST_F(Filters, ASavedViewOfALaneShowsTheLaneThatItIsMergedInto)
{
    const MapView view{.filter = {.lanes = {map.pains}, .leastSeverity = 1}, .hiddenLanes = {map.pains}};
    map.apply(edit::addSavedView(map.project(), map.map, QStringLiteral("Mine"), insight::toText(view)));
    map.apply(edit::mergeLanes(map.project(), map.doing, map.pains));
    const auto saved = insight::viewFromText(insight::savedViews(map.project(), map.map).front()->filter);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->filter == (insight::MapFilter{.lanes = {map.doing}, .leastSeverity = 1}));
    EXPECT_FALSE(saved->hiddenLanes.contains(map.doing)) << "nothing that was seen goes";
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(insight::savedViews(map.project(), map.map).front()->filter, insight::toText(view));
}

TEST_F(Filters, AnExportShowsWhatTheViewDoes)
{
    MapView view;
    view.filter.feltAtLeast = 0;
    view.hiddenLanes = {map.doing};
    view.foldedPhases = {map.search};
    const Project shown = insight::viewed(map.project(), map.map, view);
    EXPECT_TRUE(model::checkProject(shown));
    EXPECT_EQ(shown.rows<Card>().size(), 1u);
    EXPECT_EQ(shown.rows<Card>().begin()->title, kPay);
    EXPECT_TRUE(insight::viewOf(shown, map.map) == (MapView{{}, {map.doing}, {}, {map.search}}));
    EXPECT_EQ(map.project().rows<Card>().size(), 3u) << "the project itself stays";
}

} // namespace
} // namespace trayecto::tests
