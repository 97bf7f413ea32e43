// Operations on columns, cards, feelings, people and channels.

#include "base/language.h"
#include "edit/apply.h"
#include "edit/picture.h"
#include "edit/rowedits.h"
#include "support/smallmap.h"

#include <QBuffer>
#include <QImage>
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

TEST(Columns, APhaseComesWithAStepAndAColourOfItsOwn)
{
    SmallMap map;
    map.apply(edit::addPhase(map.project(), map.map, QStringLiteral("  Use\nit "), 1));
    EXPECT_EQ(map.phaseTitles(), list({"Search", "Use it", "Buy"}));
    const auto all = phases(map.project(), map.map);
    EXPECT_EQ(steps(map.project(), all[1]->id).size(), 1u);
    EXPECT_NE(all[1]->color, all[0]->color);
}

TEST(Columns, MoveSplitAndMerge)
{
    SmallMap map;
    map.apply(edit::movePhase(map.project(), map.buy, 0));
    EXPECT_EQ(map.phaseTitles(), list({"Buy", "Search"}));
    map.apply(edit::splitPhase(map.project(), map.search, map.compare, QStringLiteral("Weigh")));
    EXPECT_EQ(map.phaseTitles(), list({"Buy", "Search", "Weigh"}));
    EXPECT_EQ(map.stepTitles(map.search), list({"Look"}));
    map.apply(edit::mergePhaseWithNext(map.project(), map.search));
    EXPECT_EQ(map.stepTitles(map.search), list({"Look", "Compare"}));
    map.apply(edit::moveStep(map.project(), map.compare, map.buy, 0));
    EXPECT_EQ(map.stepTitles(map.buy), list({"Compare", "Pay"}));
    EXPECT_FALSE(edit::mergePhaseWithNext(map.project(), map.search)) << "there is no next phase";
}

TEST(Columns, ASplitStepTakesTheNamedCardsAndAMergedOneGivesThemBack)
{
    SmallMap map;
    map.apply(edit::splitStep(map.project(), map.look, QStringLiteral("Ask"), {map.slow}));
    EXPECT_EQ(map.stepTitles(map.search), list({"Look", "Ask", "Compare"}));
    EXPECT_EQ(map.titles(map.look, map.pains), QStringList());
    map.apply(edit::mergeStepWithNext(map.project(), map.look));
    EXPECT_EQ(map.stepTitles(map.search), list({"Look / Ask", "Compare"}));
    EXPECT_EQ(map.titles(map.look, map.pains), list({"Slow"}));
}

TEST(Columns, ADuplicateHasItsOwnCardsAndFeelings)
{
    SmallMap map;
    const Id<Phase> copy(map.apply(edit::duplicatePhase(map.project(), map.search)));
    EXPECT_EQ(map.phaseTitles(), list({"Search", "Search", "Buy"}));
    const Step* look = steps(map.project(), copy).front();
    const Card* quote = cards(map.project(), look->id, map.touchpoints).front();
    const Card* slow = cards(map.project(), look->id, map.pains).front();
    EXPECT_NE(quote->id, map.quote);
    EXPECT_EQ(slow->about, quote->id) << "the copy of a pain point is about the copy of its touchpoint";
    EXPECT_EQ(feelings(map.project(), quote->id).front()->emotion, QStringLiteral("frustrated"));
}

TEST(Columns, ADuplicateStepStandsBehindTheOriginalWithItsOwnCards)
{
    SmallMap map;
    const Id<Step> copy(map.apply(edit::duplicateStep(map.project(), map.look)));
    EXPECT_EQ(map.stepTitles(map.search), list({"Look", "Look", "Compare"}));
    EXPECT_EQ(steps(map.project(), map.search)[1]->id, copy);
    const Card* quote = cards(map.project(), copy, map.touchpoints).front();
    EXPECT_EQ(cards(map.project(), copy, map.pains).front()->about, quote->id);
    EXPECT_EQ(feelings(map.project(), quote->id).size(), 1u);
    EXPECT_EQ(map.project().find(map.slow)->about, map.quote);
}

TEST(Columns, WhatHasNoNextIsToldInTheReadersLanguage)
{
    SmallMap map;
    const auto phase = edit::mergePhaseWithNext(map.project(), map.buy);
    EXPECT_EQ(phase.error().code, base::ErrorCode::notFound);
    EXPECT_EQ(phase.error().detail, QStringLiteral("there is no phase behind it"));
    EXPECT_EQ(base::text(base::Language::es, "Error", qUtf8Printable(phase.error().detail)),
              QStringLiteral("no hay ninguna fase detrás"));
    EXPECT_FALSE(edit::mergeStepWithNext(map.project(), map.pay));
    EXPECT_EQ(edit::removeLane(map.project(), Id<Lane>::create()).error().detail, QStringLiteral("the lane is gone"));
}

TEST(Columns, RemovingAPhaseTakesAllThatStandsInIt)
{
    SmallMap map;
    map.apply(edit::removePhase(map.project(), map.search));
    EXPECT_TRUE(map.project().rows<Card>().isEmpty());
    EXPECT_TRUE(map.project().rows<Feeling>().isEmpty());
    EXPECT_EQ(map.project().rows<Step>().size(), 1u);
}

TEST(Maps, ACopyAsToBeStandsOnItsOwn)
{
    SmallMap map;
    const Id<JourneyMap> copy(
        map.apply(edit::duplicateMap(map.project(), map.map, QStringLiteral("Insurance, to be"), MapState::toBe)));
    EXPECT_EQ(map.project().find(copy)->state, MapState::toBe);
    EXPECT_EQ(map.project().rows<Card>().size(), 4u);
    map.apply(edit::removeMap(map.project(), map.map));
    EXPECT_EQ(map.project().rows<Card>().size(), 2u);
    const Phase* search = phases(map.project(), copy).front();
    const Card* slow =
        cards(map.project(), steps(map.project(), search->id).front()->id, lanes(map.project(), copy)[2]->id).front();
    EXPECT_EQ(mapOf(map.project(), map.project().find(slow->about)->step), copy);
}

TEST(Maps, MoveAmongEachOther)
{
    SmallMap map;
    map.apply(edit::addMap(map.project(), {.title = QStringLiteral("B")}));
    map.apply(edit::addMap(map.project(), {.title = QStringLiteral("C")}, 0));
    const auto titles = [&] {
        QStringList found;
        for (const JourneyMap* row : maps(map.project()))
            found += row->title;
        return found;
    };
    EXPECT_EQ(titles(), list({"C", "Insurance", "B"}));
    map.apply(edit::moveMap(map.project(), map.map, 2));
    EXPECT_EQ(titles(), list({"C", "B", "Insurance"}));
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::reorder);
    EXPECT_EQ(edit::moveMap(map.project(), Id<JourneyMap>::create(), 0).error().code, base::ErrorCode::notFound);
}

TEST(Maps, AreMadeAnewOutOfNothing)
{
    SmallMap map;
    Project copy;
    ASSERT_TRUE(edit::applyTo(copy, edit::creationOf(map.project(), edit::Verb::import)));
    EXPECT_EQ(copy, map.project());
}

TEST(Cards, MoveGoesBetweenNeighbours)
{
    SmallMap map;
    for (const char* title : {"a", "b", "c"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QLatin1String(title)}));
    const auto all = cards(map.project(), map.pay, map.doing);
    map.apply(edit::moveCard(map.project(), all[2]->id, map.pay, map.doing, 1));
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"a", "c", "b"}));
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::reorder);
    map.apply(edit::moveCard(map.project(), map.quote, map.pay, map.touchpoints));
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::move);
    EXPECT_EQ(feelings(map.project(), map.quote).size(), 1u) << "a feeling goes with its touchpoint";
}

TEST(Cards, ManyInsertsAtOnePlaceStayInOrderAndShort)
{
    SmallMap map;
    QStringList expected;
    for (int number = 0; number < 400; ++number) {
        const QString title = QString::number(number);
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = title}, 1));
        expected.insert(std::min(1, int(expected.size())), title);
    }
    EXPECT_EQ(map.titles(map.pay, map.doing), expected);
    for (const Card& card : map.project().rows<Card>())
        EXPECT_LE(card.rank.key.size(), base::kLongRank);
}

TEST(Cards, DuplicatesOfSeveralKeepTheirOrderBelowTheLast)
{
    SmallMap map;
    for (const char* title : {"a", "b", "c"})
        map.apply(edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QLatin1String(title)}));
    const auto all = cards(map.project(), map.pay, map.doing);
    map.apply(edit::duplicateCards(map.project(), {all[1]->id, all[0]->id, all[1]->id}));
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"a", "b", "a", "b", "c"}));
}

TEST(Cards, CopiesComeToTheirPlacesWithTheirFeelings)
{
    SmallMap map;
    const auto copies = edit::copyCardsTo(
        map.project(),
        {{map.quote, map.pay, map.touchpoints}, {map.slow, map.pay, map.pains}, {map.slow, map.look, map.pains, 0}});
    map.apply(copies);
    EXPECT_EQ(map.titles(map.look, map.touchpoints), list({"Quote"}));
    EXPECT_EQ(map.titles(map.look, map.pains), list({"Slow", "Slow"}));
    const Card* quote = cards(map.project(), map.pay, map.touchpoints).front();
    EXPECT_EQ(feelings(map.project(), quote->id).front()->felt, -2.0);
    EXPECT_EQ(cards(map.project(), map.pay, map.pains).front()->about, quote->id) << "of the copies";
    EXPECT_EQ(cards(map.project(), map.look, map.pains).back()->id, map.slow) << "a copy came before it";
    // In another lane it is another card, and what only touchpoints have does not come along.
    map.apply(edit::copyCardsTo(map.project(), {{map.quote, map.pay, map.doing}}));
    const Card* doing = cards(map.project(), map.pay, map.doing).front();
    EXPECT_EQ(doing->kind, CardKind::action);
    EXPECT_TRUE(feelings(map.project(), doing->id).empty());
    EXPECT_FALSE(edit::copyCardsTo(map.project(), {}));
    EXPECT_FALSE(edit::copyCardsTo(map.project(), {{Id<Card>::create(), map.pay, map.doing}}));
}

TEST(Cards, SplitAndMergeKeepTheWords)
{
    SmallMap map;
    const Id<Card> card(map.apply(
        edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QStringLiteral("Pays and waits")})));
    map.apply(edit::splitCard(map.project(), card, QStringLiteral("Pays"), QStringLiteral("waits")));
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"Pays", "waits"}));
    const auto all = cards(map.project(), map.pay, map.doing);
    map.apply(edit::mergeCards(map.project(), all[0]->id, all[1]->id));
    EXPECT_EQ(map.titles(map.pay, map.doing), list({"Pays / waits"}));
}

TEST(Cards, OfTwoMergedOnesBothLinksStay)
{
    SmallMap map;
    std::vector<Id<Card>> ids;
    for (const char* link : {"https://a.example", "https://b.example"})
        ids.emplace_back(map.apply(edit::addCard(
            map.project(), {.step = map.pay, .lane = map.doing, .title = QStringLiteral("x"), .link = QString::fromUtf8(link)})));
    map.apply(edit::mergeCards(map.project(), ids[0], ids[1]));
    EXPECT_EQ(map.project().find(ids[0])->link, u"https://a.example");
    EXPECT_TRUE(map.project().find(ids[0])->description.contains(u"https://b.example"));
}

TEST(Cards, MergedTouchpointsKeepFeelingsAndWhatIsAboutThem)
{
    SmallMap map;
    const Id<Card> into(map.apply(
        edit::addCard(map.project(), {.step = map.look, .lane = map.touchpoints, .title = QStringLiteral("Form")})));
    map.apply(edit::mergeCards(map.project(), into, map.quote));
    EXPECT_EQ(map.project().find(map.slow)->about, into);
    EXPECT_EQ(feelings(map.project(), into).front()->felt, -2);
}

TEST(Cards, RemovedTouchpointsLeaveTheirPainPointsBehind)
{
    SmallMap map;
    map.apply(edit::removeCards(map.project(), {map.quote}));
    EXPECT_TRUE(map.project().find(map.slow)->about.isNull());
    EXPECT_TRUE(map.project().rows<Feeling>().isEmpty());
}

TEST(Feelings, OneForATouchpointAndAPerson)
{
    SmallMap map;
    const Id<Persona> ana(map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Ana")})));
    map.apply(edit::setFeeling(map.project(), map.quote, ana, {1.5, {}, {}, {}}));
    map.apply(edit::setFeeling(map.project(), map.quote, ana, {0.5, {}, {}, {}}));
    EXPECT_EQ(feelings(map.project(), map.quote).size(), 2u);
    const auto tooMuch = edit::setFeeling(map.project(), map.quote, ana, {2.5, {}, {}, {}});
    EXPECT_EQ(map.document.apply(*tooMuch).error().where, QStringLiteral("feeling.felt"));
    map.apply(edit::clearFeeling(map.project(), map.quote, {}));
    EXPECT_EQ(feelings(map.project(), map.quote).size(), 1u);
}

TEST(Feelings, NobodysFeelingIsThatOfTheMapsPersona)
{
    SmallMap map;
    map.apply(edit::setFeeling(map.project(), map.quote, map.marta, {1.0, 2.0, {}, {}}));
    ASSERT_EQ(feelings(map.project(), map.quote).size(), 1u);
    EXPECT_EQ(feelings(map.project(), map.quote).front()->felt, 1.0);
    map.apply(edit::clearFeeling(map.project(), map.quote, map.marta));
    EXPECT_TRUE(feelings(map.project(), map.quote).empty());
}

TEST(People, MergedPersonasKeepMapsAndFeelings)
{
    SmallMap map;
    const Id<Persona> ana(map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Ana")})));
    const Id<Persona> leo(map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Leo")})));
    map.apply(edit::setFeeling(map.project(), map.quote, leo, {1.0, {}, {}, {}}));
    map.apply(edit::mergePersonas(map.project(), ana, leo));
    EXPECT_EQ(feelings(map.project(), map.quote).back()->persona, ana);
    map.apply(edit::mergePersonas(map.project(), ana, map.marta));
    EXPECT_EQ(map.project().find(map.map)->persona, ana);
    map.apply(edit::removePersona(map.project(), ana));
    EXPECT_TRUE(map.project().find(map.map)->persona.isNull());
}

TEST(People, ARemovedChannelLeavesItsCards)
{
    SmallMap map;
    Card card = *map.project().find(map.quote);
    card.channel = map.web;
    map.apply(edit::changeRow(map.project(), card));
    map.apply(edit::removeChannel(map.project(), map.web));
    EXPECT_TRUE(map.project().find(map.quote)->channel.isNull());
}

TEST(People, MergedChannelsKeepTheirCards)
{
    SmallMap map;
    const Id<Channel> site(map.apply(edit::addChannel(map.project(), {.name = QStringLiteral("Site")})));
    Card card = *map.project().find(map.quote);
    card.channel = site;
    map.apply(edit::changeRow(map.project(), card));
    map.apply(edit::mergeChannels(map.project(), map.web, site));
    EXPECT_EQ(map.project().find(map.quote)->channel, map.web);
    EXPECT_EQ(map.project().find(site), nullptr);
    EXPECT_FALSE(edit::mergeChannels(map.project(), map.web, map.web)) << "with itself";
}

TEST(People, DuplicatesStandBehindTheOriginalAndAreNobodysYet)
{
    SmallMap map;
    const Id<Channel> phone(map.apply(edit::addChannel(map.project(), {.name = QStringLiteral("Phone")})));
    const Id<Channel> web2(map.apply(edit::duplicateChannel(map.project(), map.web)));
    EXPECT_EQ(map.project().find(web2)->name, QStringLiteral("Website"));
    EXPECT_LT(map.project().find(map.web)->rank, map.project().find(web2)->rank);
    EXPECT_LT(map.project().find(web2)->rank, map.project().find(phone)->rank);

    const Id<Persona> twin(map.apply(edit::duplicatePersona(map.project(), map.marta)));
    EXPECT_EQ(map.project().find(twin)->name, QStringLiteral("Marta"));
    EXPECT_LT(map.project().find(map.marta)->rank, map.project().find(twin)->rank);
    EXPECT_EQ(map.project().find(map.map)->persona, map.marta);
}

TEST(Pictures, OnlyRealPicturesEnterAndTheSameOneOnce)
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "png");

    SmallMap map;
    map.apply(edit::setPhoto(map.project(), map.marta, png.data()));
    const Image* photo = map.project().find(map.project().find(map.marta)->photo);
    ASSERT_NE(photo, nullptr);
    EXPECT_EQ(photo->widthPx, 3);
    EXPECT_EQ(map.project().blobs.value(photo->sha256), png.data());
    const Id<Persona> ana(map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Ana")})));
    map.apply(edit::setPhoto(map.project(), ana, png.data()));
    EXPECT_EQ(map.project().rows<Image>().size(), 1u);

    EXPECT_EQ(edit::setPhoto(map.project(), ana, "<svg/>").error().code, base::ErrorCode::badInput);
    EXPECT_EQ(edit::setPhoto(map.project(), ana, png.data().left(40)).error().code, base::ErrorCode::badInput);
    EXPECT_EQ(edit::setPhoto(map.project(), ana, QByteArray(edit::kPictureLimit + 1, 'x')).error().code,
              base::ErrorCode::tooLarge);
}

} // namespace
} // namespace trayecto::tests
