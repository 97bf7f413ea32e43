// What a clipboard carries: cards out of one place and into another.

#include "edit/excerpt.h"
#include "edit/picture.h"
#include "model/mapindex.h"
#include "model/validation.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct Pasting : testing::Test
{
    SmallMap map;

    Id<Card> card(Id<Step> step, Id<Lane> lane, const char* title)
    {
        return Id<Card>(map.apply(edit::addCard(map.project(), {.step = step, .lane = lane, .title = s(title)})));
    }
    void paste(const Project& excerpt, Id<Step> step, Id<Lane> lane)
    {
        map.apply(edit::pasteCards(map.project(), excerpt, step, lane));
    }
};

TEST_F(Pasting, AnExcerptKeepsTheRulesOfAProject)
{
    const Project excerpt = edit::excerptOf(map.project(), {map.slow});
    const auto kept = checkProject(excerpt);
    EXPECT_TRUE(kept) << qPrintable(kept ? QString() : kept.error().where + kept.error().detail);
    EXPECT_EQ(excerpt.rows<Card>().size(), 1u);
    EXPECT_TRUE(excerpt.find(map.slow)->about.isNull()) << "its touchpoint stayed behind";
}

TEST_F(Pasting, ATouchpointComesWithItsFeelingAndWhatIsAboutIt)
{
    paste(edit::excerptOf(map.project(), {map.quote, map.slow}), map.pay, map.touchpoints);
    EXPECT_EQ(map.titles(map.pay, map.touchpoints), QStringList(s("Quote")));
    EXPECT_EQ(map.titles(map.pay, map.pains), QStringList(s("Slow")));
    const Card* copy = cards(map.project(), map.pay, map.touchpoints).front();
    EXPECT_NE(copy->id, map.quote);
    const MapIndex index(map.project(), map.map);
    ASSERT_TRUE(index.feeling(copy->id));
    EXPECT_EQ(index.feeling(copy->id)->felt, -2.0);
    ASSERT_EQ(index.about(copy->id).size(), 1u);
    EXPECT_EQ(index.about(copy->id).front()->title, u"Slow");
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::duplicate);
    EXPECT_EQ(map.document.undoLabel()->title, u"Quote");
    ASSERT_TRUE(map.document.undo());
    EXPECT_TRUE(map.titles(map.pay, map.touchpoints).isEmpty());
}

TEST_F(Pasting, APainPointAloneStaysWithItsTouchpointWhereThatIs)
{
    const edit::AboutOutside about = edit::aboutOutside(map.project(), {map.slow});
    EXPECT_EQ(about, (edit::AboutOutside{{map.slow, map.quote}}));
    EXPECT_TRUE(edit::aboutOutside(map.project(), {map.quote, map.slow}).isEmpty()) << "both come along";
    const Project excerpt = edit::excerptOf(map.project(), {map.slow});
    map.apply(edit::pasteCards(map.project(), excerpt, map.pay, map.pains, about));
    EXPECT_EQ(cards(map.project(), map.pay, map.pains).front()->about, map.quote);
    // In a project that has no such touchpoint it stands alone.
    map.apply(edit::removeCards(map.project(), {map.quote}));
    map.apply(edit::pasteCards(map.project(), excerpt, map.look, map.pains, about));
    EXPECT_TRUE(cards(map.project(), map.look, map.pains).front()->about.isNull());
    EXPECT_TRUE(checkProject(map.project()));
}

TEST_F(Pasting, OrderAndDistanceAreKept)
{
    const Id<Card> a = card(map.look, map.doing, "a");
    const Id<Card> b = card(map.look, map.doing, "b");
    const Id<Card> far = card(map.pay, map.doing, "far"); // two columns on
    paste(edit::excerptOf(map.project(), {far, b, a}), map.look, map.doing);
    EXPECT_EQ(map.titles(map.look, map.doing), QStringList({s("a"), s("b"), s("a"), s("b")}));
    EXPECT_TRUE(map.titles(map.compare, map.doing).isEmpty());
    EXPECT_EQ(map.titles(map.pay, map.doing), QStringList({s("far"), s("far")}));
}

TEST_F(Pasting, ColumnsThatAreNotThereBecomeStepsOfTheLastPhase)
{
    const Id<Card> a = card(map.look, map.doing, "a");
    const Id<Card> far = card(map.pay, map.doing, "far");
    paste(edit::excerptOf(map.project(), {a, far}), map.pay, map.doing);
    EXPECT_EQ(map.stepTitles(map.buy), QStringList({s("Pay"), s("Compare"), s("Pay")}));
    const auto steps = model::steps(map.project(), map.buy);
    EXPECT_EQ(map.titles(steps[2]->id, map.doing), QStringList(s("far")));
    EXPECT_TRUE(checkProject(map.project()));
}

TEST_F(Pasting, ALaneGoesToOneOfItsKindOrANewOne)
{
    const Id<Lane> more = map.lane(LaneKind::painPoints, s("More pains"));
    paste(edit::excerptOf(map.project(), {map.slow}), map.look, more);
    EXPECT_EQ(map.titles(map.look, more), QStringList(s("Slow"))) << "the lane itself where it is of the kind";
    paste(edit::excerptOf(map.project(), {map.slow}), map.pay, map.doing);
    EXPECT_EQ(map.titles(map.pay, map.pains), QStringList(s("Slow"))) << "else the nearest";

    const Project excerpt = edit::excerptOf(map.project(), {map.slow});
    map.apply(edit::removeLane(map.project(), map.pains));
    map.apply(edit::removeLane(map.project(), more));
    paste(excerpt, map.pay, map.doing);
    const Lane* added = lanes(map.project(), map.map).back();
    EXPECT_EQ(added->kind, LaneKind::painPoints);
    EXPECT_EQ(map.titles(map.pay, added->id), QStringList(s("Slow"))) << "else one that comes along";
}

TEST_F(Pasting, AnotherProjectGetsTheChannelsAndPeopleThatItLacks)
{
    const Id<Channel> phone = Id<Channel>(map.apply(edit::addChannel(map.project(), {.name = s("Phone")})));
    const Id<Persona> ana = Id<Persona>(map.apply(edit::addPersona(map.project(), {.name = s("Ana")})));
    const Id<Card> byWeb = Id<Card>(map.apply(edit::addCard(
        map.project(),
        {.step = map.look, .lane = map.touchpoints, .title = s("by web"), .channel = map.web, .person = ana})));
    const Id<Card> byPhone = Id<Card>(map.apply(edit::addCard(
        map.project(), {.step = map.look, .lane = map.touchpoints, .title = s("by phone"), .channel = phone})));
    map.apply(edit::setFeeling(map.project(), byPhone, ana, {1, {}, {}, {}}));
    map.apply(edit::setFeeling(map.project(), byPhone, map.marta, {-1, {}, {}, {}}));
    const Project excerpt = edit::excerptOf(map.project(), {byWeb, byPhone});

    SmallMap other; // with a Website and a Marta of its own
    other.apply(edit::pasteCards(other.project(), excerpt, other.pay, other.touchpoints));
    ASSERT_TRUE(checkProject(other.project()));
    const auto copies = cards(other.project(), other.pay, other.touchpoints);
    ASSERT_EQ(copies.size(), 2u);
    EXPECT_EQ(copies[0]->channel, other.web);
    EXPECT_EQ(other.project().find(copies[1]->channel)->name, u"Phone");
    EXPECT_EQ(other.project().find(copies[0]->person)->name, u"Ana");
    EXPECT_EQ(personas(other.project()).size(), 2u);
    const MapIndex index(other.project(), other.map);
    EXPECT_EQ(index.feelings(copies[1]->id).size(), 2u);
    EXPECT_EQ(index.feeling(copies[1]->id)->felt, -1.0) << "the one persona's feeling is the other's here";
}

TEST_F(Pasting, APictureThatSaysItIsOursDoesNotReplaceOurs)
{
    const auto addPicture = [this](SmallMap& to, Id<Card> card, Id<Image> id, const char* hash) {
        Image image{.id = id, .sha256 = QString::fromLatin1(hash).repeated(32), .mediaType = s("image/png")};
        edit::EditBuilder builder(to.project(), {});
        builder.addBlob(image.sha256, "bytes");
        builder.put(image);
        builder.update(card, [&](Card& row) { row.image = id; });
        to.apply(builder.finish());
    };
    const Id<Image> id = Id<Image>::create();
    addPicture(map, map.quote, id, "ab");
    SmallMap stranger;
    addPicture(stranger, stranger.quote, id, "cd");
    paste(edit::excerptOf(stranger.project(), {stranger.quote}), map.pay, map.touchpoints);
    EXPECT_EQ(map.project().find(id)->sha256, s("ab").repeated(32));
    const Card* copy = cards(map.project(), map.pay, map.touchpoints).front();
    ASSERT_TRUE(map.project().find(copy->image));
    EXPECT_EQ(map.project().find(copy->image)->sha256, s("cd").repeated(32));
}

TEST_F(Pasting, NothingToPasteIsAnError)
{
    EXPECT_FALSE(edit::pasteCards(map.project(), Project(), map.look, map.doing));
    EXPECT_FALSE(edit::pasteCards(map.project(), edit::excerptOf(map.project(), {}), map.look, map.doing));
}

TEST(MovingCards, SeveralInTheirOwnCellKeepTheirOrder)
{
    SmallMap map;
    for (const char* title : {"a", "b", "c", "d"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = s(title)}));
    const auto all = cards(map.project(), map.pay, map.doing);
    const auto to = [&](size_t card, int at) { return edit::CardMove{all[card]->id, map.pay, map.doing, at}; };
    map.apply(edit::moveCards(map.project(), {to(0, 1), to(1, 1)}));
    EXPECT_EQ(map.titles(map.pay, map.doing), QStringList({s("c"), s("a"), s("b"), s("d")}));
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::reorder);
}

} // namespace
} // namespace trayecto::tests
