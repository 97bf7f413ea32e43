// Ways back: to go back is one edit, loses no version and nobody's redo, and reads no disk it need not.
#include "edit/waysback.h"

#include "edit/keepsakeedits.h"
#include "edit/rowedits.h"
#include "edit/words.h"
#include "support/memorysink.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

void rename(edit::Document& document, const Id<Card>& id, const QString& title, const QString& gesture = {})
{
    Card card = *document.project().find(id);
    card.title = title;
    const auto edit = edit::changeRow(document.project(), card, gesture);
    ASSERT_TRUE(document.apply(*edit));
}

edit::Composition since(MemorySink& sink, qint64 seq)
{
    edit::Composition composed;
    const auto entries = sink.load(seq + 1, qint64(sink.entries.size()));
    for (const edit::LoggedEdit& entry : *entries)
        composed.add(entry.edit);
    return composed;
}

TEST(WaysBack, LeadToWhatWasAndCanBeUndone)
{
    MemorySink sink;
    SmallMap map(&sink);
    const Project then = map.project();
    const qint64 seq = map.document.seq();
    rename(map.document, map.quote, QStringLiteral("Form"));
    map.apply(edit::removeStep(map.project(), map.compare));
    map.apply(edit::removeCards(map.project(), {map.quote}));
    ASSERT_TRUE(map.document.undo());
    map.apply(edit::addStep(map.project(), map.buy, QStringLiteral("Sign")));
    const Project now = map.project();

    const edit::Edit way = edit::wayBack(since(sink, seq), QStringLiteral("Kick-off"));
    EXPECT_EQ(edit::words(way.label, base::Language::en), QStringLiteral("Go back to version “Kick-off”"));
    ASSERT_TRUE(map.document.apply(way));
    EXPECT_TRUE(map.project() == then);
    ASSERT_TRUE(map.document.undo());
    EXPECT_TRUE(map.project() == now);
}

TEST(WaysBack, AVersionIsNotLostOnTheWay)
{
    MemorySink sink;
    SmallMap map(&sink);
    const qint64 seq = map.document.seq();
    rename(map.document, map.quote, QStringLiteral("Form"));
    map.apply(edit::addVersion(map.project(), QStringLiteral("Later"), map.document.seq(), {}));
    ASSERT_TRUE(map.document.apply(edit::wayBack(since(sink, seq), QStringLiteral("x"))));
    EXPECT_EQ(map.project().find(map.quote)->title, u"Quote");
    EXPECT_EQ(map.project().rows<Version>().size(), 1u);
}

TEST(WaysBack, ManyEditsFoldedAreThoseComposedOneByOne)
{
    MemorySink sink;
    SmallMap map(&sink);
    std::optional<edit::Edit> oneByOne;
    const auto entries = sink.load(1, map.document.seq());
    for (const edit::LoggedEdit& entry : *entries)
        oneByOne = oneByOne ? edit::composed(*oneByOne, entry.edit) : entry.edit;
    const edit::Edit folded = since(sink, 0).finish();
    Project one, other;
    ASSERT_TRUE(edit::applyTo(one, *oneByOne));
    ASSERT_TRUE(edit::applyTo(other, folded));
    EXPECT_TRUE(one == other);
    EXPECT_TRUE(one == map.project());
}

TEST(WaysBack, TheDifferenceOfTwoProjectsMakesOneOfTheOther)
{
    SmallMap map;
    const Project then = map.project();
    map.apply(edit::removePhase(map.project(), map.buy));
    map.apply(edit::addPersona(map.project(), {.name = QStringLiteral("Luis")}));
    map.apply(edit::addVersion(map.project(), QStringLiteral("Later"), map.document.seq(), {}));
    ASSERT_TRUE(map.document.apply(edit::difference(map.project(), then, QStringLiteral("backup"))));
    EXPECT_TRUE(map.project().rows<Persona>() == then.rows<Persona>());
    EXPECT_TRUE(map.project().rows<Step>() == then.rows<Step>());
    EXPECT_EQ(map.project().rows<Version>().size(), 1u) << "versions stay";
    EXPECT_TRUE(edit::difference(then, then, {}).isEmpty());
}

TEST(WaysBack, NamingAVersionIsNoStepOfUndo)
{
    MemorySink sink;
    SmallMap map(&sink);
    rename(map.document, map.quote, QStringLiteral("Form"));
    rename(map.document, map.quote, QStringLiteral("Forms"));
    ASSERT_TRUE(map.document.undo());
    map.apply(edit::addVersion(map.project(), QStringLiteral("Now"), map.document.seq(), {}));
    for (const bool isRestarted : {false, true}) {
        auto document = isRestarted ? std::make_unique<edit::Document>(sink.restart(), &sink) : nullptr;
        edit::Document& at = document ? *document : map.document;
        ASSERT_TRUE(at.redoLabel()) << isRestarted;
        EXPECT_EQ(at.undoLabel()->kind, RowKind::card) << isRestarted;
        ASSERT_TRUE(at.redo()) << isRestarted;
        EXPECT_EQ(at.project().find(map.quote)->title, u"Forms");
        EXPECT_EQ(at.project().rows<Version>().size(), 1u);
        ASSERT_TRUE(at.undo());
    }
}

TEST(WaysBack, WhatIsNamedStaysSoUntilTheNextChange)
{
    SmallMap map;
    const auto isNamed = [&] { return edit::isNamed(map.project(), map.document.lastChange()); };
    EXPECT_FALSE(isNamed());
    map.apply(edit::addVersion(map.project(), QStringLiteral("Now"), map.document.seq(), {}));
    EXPECT_TRUE(isNamed());
    map.apply(edit::addVersion(map.project(), QStringLiteral("Early"), 5, {}));
    EXPECT_TRUE(isNamed()) << "to name an older state changes nothing";
    rename(map.document, map.quote, QStringLiteral("Form"));
    EXPECT_FALSE(isNamed());
    map.apply(edit::addVersion(map.project(), QStringLiteral("Now"), map.document.seq(), {}));
    ASSERT_TRUE(map.document.undo());
    EXPECT_FALSE(isNamed());
}

TEST(WaysBack, AProjectThatBeginsAnewHasNoVersionsOfItsOldLog)
{
    SmallMap map;
    map.apply(edit::addVersion(map.project(), QStringLiteral("Now"), map.document.seq(), {}));
    const edit::Edit anew = edit::creationOf(map.project(), edit::Verb::import);
    EXPECT_TRUE(std::none_of(anew.changes.begin(), anew.changes.end(), [](const edit::RowChange& change) {
        return std::holds_alternative<edit::Change<Version>>(change);
    }));
}

// A disk that nobody may wait for.
class UnreadableSink : public MemorySink
{
  public:
    base::Result<std::vector<edit::LoggedEdit>> load(qint64, qint64) override
    {
        return base::Error{base::ErrorCode::ioError, {}, {}};
    }
};

TEST(WaysBack, AStepReadBeforehandIsUndoneWithoutTheDisk)
{
    UnreadableSink sink;
    SmallMap map(&sink);
    rename(map.document, map.quote, QStringLiteral("F"), QStringLiteral("typing"));
    rename(map.document, map.quote, QStringLiteral("Form"), QStringLiteral("typing"));
    EXPECT_FALSE(map.document.unread(true)) << "what was done just now is known";

    edit::Document document(sink.restart(), &sink);
    const auto step = document.unread(true);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->last - step->first, 1) << "both of the gesture";
    EXPECT_FALSE(document.undo());
    document.fill(*step, *sink.MemorySink::load(step->first, step->last));
    EXPECT_FALSE(document.unread(true));
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.project().find(map.quote)->title, u"Quote");
    EXPECT_FALSE(document.unread(false));
    ASSERT_TRUE(document.redo());
}

} // namespace
} // namespace trayecto::tests
