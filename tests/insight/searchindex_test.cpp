// Search through all texts of a project, kept up to date.
#include "insight/searchindex.h"

#include "edit/changeset.h"
#include "edit/rowedits.h"
#include "support/randomedits.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;
using insight::SearchIndex;

class Search : public testing::Test
{
  protected:
    Search()
    {
        QObject::connect(&map.document, &edit::Document::changed, &map.document,
                         [this](const edit::ChangeSet& changes) {
                             for (const edit::ChangedRow& row : changes.rows)
                                 index.refresh(map.project(), row.kind, row.id);
                         });
    }

    std::vector<base::Uuid> ids(const char* query)
    {
        std::vector<base::Uuid> found;
        for (const insight::SearchHit& hit : index.find(map.project(), QString::fromUtf8(query)))
            found.push_back(hit.id);
        return found;
    }

    SmallMap map;
    SearchIndex index{map.project()};
};

using Ids = std::vector<base::Uuid>;

TEST_F(Search, AMapThatShowsATouchpointFromNearDoesNotLieThere)
{
    const Id<JourneyMap> near(map.apply(edit::addMap(map.project(), {.title = QStringLiteral("Near")})));
    JourneyMap row = *map.project().find(near);
    row.zoomsInto = map.quote;
    map.apply(edit::changeRow(map.project(), row));
    const Id<Phase> phase(
        map.apply(edit::addPhase(map.project(), near, QStringLiteral("Inner"), -1, QStringLiteral("Step"))));
    const auto hits = index.find(map.project(), QStringLiteral("inner"));
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].place, (insight::Place{.map = near, .phase = phase}));
}

TEST_F(Search, FindsRowsOfAllKindsAndSaysWhereTheyAre)
{
    const auto hits = index.find(map.project(), QStringLiteral("slow"));
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].kind, RowKind::card);
    EXPECT_EQ(hits[0].place, (insight::Place{map.map, map.search, map.look, map.pains, map.slow}))
        << "in its own cell, not in that of the touchpoint it is about";
    EXPECT_EQ(ids("marta"), Ids{map.marta});
    EXPECT_EQ(ids("web"), Ids{map.web});
    EXPECT_EQ(ids("INSURANCE"), Ids{map.map});
    EXPECT_EQ(ids("compare"), Ids{map.compare});
    const auto feeling = index.find(map.project(), QStringLiteral("frustrated"));
    ASSERT_EQ(feeling.size(), 1u);
    EXPECT_EQ(feeling[0].kind, RowKind::feeling);
    EXPECT_EQ(feeling[0].place.card, map.quote) << "of its touchpoint";
    EXPECT_EQ(feeling[0].place.step, map.look);
    EXPECT_TRUE(ids("").empty());
    EXPECT_TRUE(ids("nowhere").empty());
}

TEST_F(Search, InTheOrderOfTheMap)
{
    const auto add = [&](const Id<Step>& step, const Id<Lane>& lane, const char* title) {
        return map.apply(edit::addCard(map.project(), {.step = step, .lane = lane, .title = QString::fromUtf8(title)}));
    };
    const auto last = add(map.pay, map.doing, "Ávila five");
    const auto second = add(map.look, map.touchpoints, "avila two");
    const auto first = add(map.look, map.doing, "AVILA one");
    const auto third = add(map.look, map.touchpoints, "ávila three");
    const auto fourth = add(map.compare, map.doing, "Avila four");
    const auto person = map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Ávila")}));
    const auto step = map.apply(edit::addStep(map.project(), map.buy, QStringLiteral("Avila")));
    EXPECT_EQ(ids("avila"), (Ids{step, first, second, third, fourth, last, person}));
    map.apply(edit::moveStep(map.project(), map.compare, map.search, 0));
    EXPECT_EQ(ids("avila"), (Ids{step, fourth, first, second, third, last, person}))
        << "a step that moves takes its cards along";
}

TEST_F(Search, FollowsWhatChangesAndWhatGoes)
{
    Card changed = *map.project().find(map.slow);
    changed.description = QStringLiteral("Nine minutes on hold");
    map.apply(edit::changeRow(map.project(), changed));
    EXPECT_EQ(ids("hold MINUTES"), Ids{map.slow});
    map.apply(edit::removeCards(map.project(), {map.slow}));
    EXPECT_TRUE(ids("hold").empty());
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(ids("hold"), Ids{map.slow});
    map.apply(edit::removeCards(map.project(), {map.quote}));
    EXPECT_TRUE(ids("frustrated").empty());
}

// After any edits an index that was told of each is the same as one made anew.
TEST_F(Search, ManyEditsLaterItIsAsIfMadeAnew)
{
    const char* const letters[] = {"a", "e", "o", "new"};
    RandomEditor editor(7);
    for (int i = 0; i < 600; ++i) {
        if (auto edit = editor.propose(map.project()))
            (void)map.document.apply(std::move(*edit)); // some break a rule
        if (i % 10)
            continue;
        SearchIndex fresh(map.project());
        for (const char* letter : letters) {
            const QString query = QString::fromLatin1(letter);
            ASSERT_EQ(index.find(map.project(), query), fresh.find(map.project(), query)) << letter << " after " << i;
        }
    }
}

} // namespace
} // namespace trayecto::tests
