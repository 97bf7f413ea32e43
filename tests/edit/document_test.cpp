// Document: edits apply whole or not at all, are told once, undone, redone and merged by gesture.

#include "edit/rowedits.h"
#include "support/memorysink.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;
using base::ErrorCode;

TEST(Document, TellsExactlyWhatChanged)
{
    SmallMap map;
    std::vector<edit::ChangeSet> told;
    QObject::connect(&map.document, &edit::Document::changed,
                     [&](const edit::ChangeSet& changes) { told.push_back(changes); });
    Card card = *map.project().find(map.quote);
    card.title = QStringLiteral("Online quote form");
    map.apply(edit::changeRow(map.project(), card));
    ASSERT_EQ(told.size(), 1u);
    const edit::ChangedRow expected{RowKind::card, map.quote, edit::RowEvent::updated, maskOf<Card>(&Card::title)};
    EXPECT_EQ(told.front().rows, std::vector{expected});
    EXPECT_TRUE(told.front().touches(map.quote));
    EXPECT_FALSE(told.front().touches(RowKind::lane));
}

TEST(Document, AnEditThatChangesNothingIsNotRemembered)
{
    SmallMap map;
    const qint64 seq = map.document.seq();
    const edit::EditLabel label = *map.document.undoLabel();
    EXPECT_EQ(*map.document.apply(*edit::changeRow(map.project(), *map.project().find(map.quote))), seq);
    EXPECT_EQ(*map.document.undoLabel(), label);
}

TEST(Document, RefusesAnEditMadeForAnotherState)
{
    SmallMap map;
    Card card = *map.project().find(map.quote);
    card.title = QStringLiteral("A");
    const auto first = edit::changeRow(map.project(), card);
    card.title = QStringLiteral("B");
    const auto second = edit::changeRow(map.project(), card);
    map.apply(first);
    const Project before = map.project();
    const auto refused = map.document.apply(*second);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::conflict);
    EXPECT_EQ(map.project(), before);
}

TEST(Document, RefusesWhatBreaksARuleAndNamesTheRule)
{
    SmallMap map;
    const Project before = map.project();
    const auto onlyStep = edit::removeStep(map.project(), map.pay);
    const auto refused = map.document.apply(*onlyStep);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ruleBroken);
    EXPECT_EQ(refused.error().where, QStringLiteral("Buy"));
    EXPECT_EQ(refused.error().detail, QStringLiteral("a phase keeps at least one step"));
    EXPECT_EQ(map.project(), before);
}

TEST(Document, TakesNoEditWhereTheSinkRefuses)
{
    MemorySink sink;
    SmallMap map(&sink);
    sink.refused = base::Error{ErrorCode::readOnly, {}, {}};
    const auto count = sink.entries.size();
    EXPECT_EQ(map.document.apply(*edit::removePhase(map.project(), map.buy)).error().code, ErrorCode::readOnly);
    EXPECT_EQ(map.document.undo().error().code, ErrorCode::readOnly);
    EXPECT_EQ(sink.entries.size(), count);
    sink.refused.reset();
    EXPECT_TRUE(map.document.undo());
}

TEST(Document, UndoAndRedoSayWhatTheyDo)
{
    SmallMap map;
    map.apply(edit::removePhase(map.project(), map.buy));
    EXPECT_EQ(map.document.undoLabel()->verb, edit::Verb::remove);
    EXPECT_EQ(map.document.undoLabel()->title, QStringLiteral("Buy"));
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(map.phaseTitles(), QStringList({QStringLiteral("Search"), QStringLiteral("Buy")}));
    EXPECT_EQ(map.document.redoLabel()->title, QStringLiteral("Buy"));
    ASSERT_TRUE(map.document.redo());
    EXPECT_EQ(map.phaseTitles(), QStringList({QStringLiteral("Search")}));
    EXPECT_EQ(map.document.redo().error().code, ErrorCode::nothingToRedo);
}

TEST(Document, ANewEditAfterUndoEndsRedo)
{
    SmallMap map;
    ASSERT_TRUE(map.document.undo());
    map.apply(edit::addStep(map.project(), map.buy, QStringLiteral("Confirm")));
    EXPECT_EQ(map.document.redoLabel(), nullptr);
}

TEST(Document, TheBeginningOfAProjectIsNotUndone)
{
    SmallMap map;
    while (map.document.undoLabel())
        ASSERT_TRUE(map.document.undo());
    EXPECT_NE(info(map.project()), nullptr);
    EXPECT_TRUE(maps(map.project()).empty());
    EXPECT_EQ(map.document.undo().error().code, ErrorCode::nothingToUndo);
}

TEST(Document, AGestureIsOneStepOfUndoAlsoAfterARestart)
{
    MemorySink sink;
    SmallMap map(&sink);
    const Project before = map.project();
    for (const double felt : {-1.0, 0.0, 1.5})
        map.apply(edit::setFeeling(map.project(), map.quote, {}, {felt, 1, {}, {}}, QStringLiteral("drag 1")));
    map.apply(edit::setFeeling(map.project(), map.quote, {}, {2.0, 1, {}, {}}, QStringLiteral("drag 2")));

    edit::Document again(sink.restart(), &sink);
    ASSERT_TRUE(again.undo());
    EXPECT_EQ(feelings(again.project(), map.quote).front()->felt, 1.5);
    ASSERT_TRUE(again.undo());
    EXPECT_EQ(again.project(), before);
    ASSERT_TRUE(again.redo());
    EXPECT_EQ(feelings(again.project(), map.quote).front()->felt, 1.5);
}

TEST(Document, UndoPassesOverAGestureThatEndedWhereItBegan)
{
    SmallMap map;
    const Project before = map.project();
    map.apply(edit::addStep(map.project(), map.buy, QStringLiteral("Confirm")));
    for (const double felt : {1.0, -2.0})
        map.apply(edit::setFeeling(map.project(), map.quote, {}, {felt, 1, {}, QStringLiteral("frustrated")},
                                   QStringLiteral("there and back")));
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(map.project(), before) << "one undo takes back what one can see";
}

TEST(Document, AGestureThatEndsWhereItBeganComposesToNothing)
{
    SmallMap map;
    const auto away = edit::setFeeling(map.project(), map.quote, {}, {1.0, 1, {}, QStringLiteral("frustrated")});
    const Project before = map.project();
    map.apply(away);
    const auto back = edit::setFeeling(map.project(), map.quote, {}, {-2.0, 1, {}, QStringLiteral("frustrated")});
    map.apply(back);
    EXPECT_EQ(map.project(), before);
    EXPECT_TRUE(edit::composed(*away, *back).isEmpty());
}

} // namespace
} // namespace trayecto::tests
