// Tags, comments, named emotions, versions, views and words.

#include "base/clock.h"
#include "edit/emotionedits.h"
#include "edit/excerpt.h"
#include "edit/keepsakeedits.h"
#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

QStringList tagsOf(const Project& project, Id<Card> card)
{
    QStringList names;
    for (const Tag* tag : ordered<Tag>(project, [](const Tag&) { return true; }))
        for (const CardTag& row : project.rows<CardTag>())
            if (row.card == card && row.tag == tag->id)
                names += tag->name;
    return names;
}

QStringList names(const std::vector<Emotion>& emotions)
{
    QStringList list;
    for (const Emotion& emotion : emotions)
        list += emotion.name;
    return list;
}

TEST(Tags, AreMadeByTheirNameOnceAndTakenOff)
{
    SmallMap map;
    map.apply(edit::tagByName(map.project(), {map.quote, map.slow}, QStringLiteral(" quick win ")));
    map.apply(edit::tagByName(map.project(), {map.quote}, QStringLiteral("Quick WIN")));
    map.apply(edit::tagByName(map.project(), {map.quote}, QStringLiteral("legal")));
    EXPECT_EQ(tagsOf(map.project(), map.quote), (QStringList{QStringLiteral("quick win"), QStringLiteral("legal")}));
    ASSERT_EQ(map.project().rows<Tag>().size(), 2u);
    const Id<Tag> first = map.project().rows<Tag>().begin()->id;
    EXPECT_NE(map.project().find(first)->color, std::next(map.project().rows<Tag>().begin())->color);

    map.apply(edit::setTag(map.project(), {map.quote, map.slow}, first, false));
    EXPECT_EQ(tagsOf(map.project(), map.quote), QStringList(QStringLiteral("legal")));
    EXPECT_TRUE(tagsOf(map.project(), map.slow).isEmpty());
    EXPECT_FALSE(edit::tagByName(map.project(), {map.quote}, QStringLiteral(" ")));
}

TEST(Tags, GoWithTheirCardAndItsCopies)
{
    SmallMap map;
    map.apply(edit::tagByName(map.project(), {map.quote}, QStringLiteral("legal")));
    map.apply(edit::duplicateCards(map.project(), {map.quote}));
    EXPECT_EQ(map.project().rows<CardTag>().size(), 2u);
    const Project excerpt = edit::excerptOf(map.project(), {map.quote});
    SmallMap other;
    other.apply(edit::pasteCards(other.project(), excerpt, other.look, other.touchpoints));
    ASSERT_EQ(other.project().rows<CardTag>().size(), 1u);
    EXPECT_EQ(other.project().rows<Tag>().begin()->name, u"legal");

    // Of one dragged to two places, also where it becomes something else; feelings stay with touchpoints.
    map.apply(edit::copyCardsTo(
        map.project(), {{map.quote, map.pay, map.touchpoints, 0}, {map.quote, map.pay, map.doing, 0}}));
    EXPECT_EQ(map.project().rows<CardTag>().size(), 4u);
    EXPECT_EQ(map.project().rows<Feeling>().size(), 3u);
    map.apply(edit::removeCards(map.project(), {map.quote}));
    EXPECT_EQ(map.project().rows<CardTag>().size(), 3u);
    map.apply(edit::removeTag(map.project(), map.project().rows<Tag>().begin()->id));
    EXPECT_TRUE(map.project().rows<CardTag>().isEmpty());
}

TEST(Comments, SayWhoAndWhenAndStayOnTheCardThatTheyWereMadeOn)
{
    SmallMap map;
    const base::FrozenClock clock(1'700'000'000'000);
    map.apply(edit::addComment(map.project(), map.quote, QStringLiteral("Ana"), QStringLiteral("Is it so?")));
    ASSERT_EQ(map.project().rows<Comment>().size(), 1u);
    const Comment comment = *map.project().rows<Comment>().begin();
    EXPECT_EQ(comment.author, u"Ana");
    EXPECT_EQ(comment.timeMs, 1'700'000'000'000);
    EXPECT_FALSE(comment.resolved);
    EXPECT_FALSE(edit::addComment(map.project(), map.quote, QStringLiteral("Ana"), QStringLiteral("  ")));

    map.apply(edit::duplicateCards(map.project(), {map.quote}));
    EXPECT_EQ(map.project().rows<Comment>().size(), 1u);
    const Id<Card> other(map.apply(
        edit::addCard(map.project(), {.step = map.pay, .lane = map.touchpoints, .title = QStringLiteral("Card")})));
    map.apply(edit::mergeCards(map.project(), other, map.quote));
    EXPECT_EQ(map.project().rows<Comment>().begin()->card, other);
    map.apply(edit::removeCards(map.project(), {other}));
    EXPECT_TRUE(map.project().rows<Comment>().isEmpty());
}

TEST(Emotions, AreTheProgramsUntilSomebodyChangesThem)
{
    SmallMap map;
    const auto before = edit::emotionsOf(map.project());
    ASSERT_GT(before.size(), 10u);
    EXPECT_TRUE(before.front().id.isNull());
    EXPECT_TRUE(std::is_sorted(before.begin(), before.end(),
                               [](const Emotion& a, const Emotion& b) { return a.value < b.value; }));
    map.apply(edit::setFeeling(map.project(), map.quote, {}, {-2.0, {}, {}, QStringLiteral("Frustrated")}));
    map.apply(edit::renameEmotion(map.project(), QStringLiteral("frustrated"), QStringLiteral("fed up")));
    EXPECT_EQ(map.project().rows<Feeling>().begin()->emotion, u"fed up");
    EXPECT_EQ(map.project().rows<Emotion>().size(), before.size());
    EXPECT_FALSE(names(edit::emotionsOf(map.project())).contains(QStringLiteral("frustrated")));
    EXPECT_FALSE(edit::renameEmotion(map.project(), QStringLiteral("fed up"), QStringLiteral("Calm"))) << "is there";
    map.apply(edit::setEmotionValue(map.project(), QStringLiteral("fed up"), 2));
    EXPECT_EQ(edit::emotionNamed(map.project(), QStringLiteral("fed up"))->value, 2);
    map.apply(edit::addEmotion(map.project(), QStringLiteral("proud"), 1.5));
    EXPECT_EQ(edit::emotionNamed(map.project(), QStringLiteral("PROUD"))->value, 1.5);
    map.apply(edit::removeEmotion(map.project(), QStringLiteral("proud")));
    EXPECT_EQ(map.project().rows<Emotion>().size(), before.size());
}

TEST(Emotions, SpeakTheLanguageOfTheContent)
{
    SmallMap map;
    ProjectInfo about = *info(map.project());
    about.language = QStringLiteral("es");
    map.apply(edit::changeRow(map.project(), about));
    EXPECT_TRUE(names(edit::emotionsOf(map.project())).contains(QStringLiteral("frustrada"))) << "the persona";
}

TEST(Maps, ThatShowATouchpointFromNearStandAloneWithoutIt)
{
    SmallMap map;
    map.apply(edit::addMap(map.project(), {.title = QStringLiteral("Inside"), .zoomsInto = map.quote}));
    const auto inside = [&] {
        for (const JourneyMap& row : map.project().rows<JourneyMap>())
            if (row.title == u"Inside")
                return row;
        return JourneyMap{};
    };
    EXPECT_EQ(inside().zoomsInto, map.quote);
    JourneyMap circle = *map.project().find(map.map);
    circle.zoomsInto = map.quote;
    EXPECT_FALSE(map.document.apply(*edit::changeRow(map.project(), circle))) << "a map into itself";
    map.apply(edit::removeCards(map.project(), {map.quote}));
    EXPECT_TRUE(inside().zoomsInto.isNull());
}

TEST(Maps, ACopyAsToBeSaysWhereItComesFrom)
{
    SmallMap map;
    map.apply(edit::duplicateMap(map.project(), map.map, QStringLiteral("Future"), MapState::toBe));
    const auto all = maps(map.project());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1]->comesFrom, map.map);
    const Id<JourneyMap> future = all[1]->id;
    map.apply(edit::addSavedView(map.project(), map.map, QStringLiteral("Pains"), QStringLiteral("{}")));
    map.apply(edit::removeMap(map.project(), map.map));
    EXPECT_TRUE(map.project().find(future)->comesFrom.isNull());
    EXPECT_TRUE(map.project().rows<SavedView>().isEmpty());
}

TEST(Words, AreLearntOnce)
{
    SmallMap map;
    map.apply(edit::addWord(map.project(), QStringLiteral("Trayecto")));
    EXPECT_TRUE(edit::addWord(map.project(), QStringLiteral("Trayecto"))->isEmpty());
    EXPECT_FALSE(edit::addWord(map.project(), QString()));
}

} // namespace
} // namespace trayecto::tests
