// History: what is one step of undo, what can be undone and redone, and the same again from the log.

#include "edit/history.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using edit::Direction;
using edit::History;
using edit::HistoryEntry;

edit::Edit made(const QString& title, const QString& gesture = {})
{
    edit::Edit edit;
    edit.label.title = title;
    edit.gesture = gesture;
    return edit;
}

QString undoable(const History& history)
{
    return history.undoable() ? history.undoable()->label.title : QStringLiteral("-");
}
QString redoable(const History& history)
{
    return history.redoable() ? history.redoable()->label.title : QStringLiteral("-");
}

HistoryEntry entry(qint64 seq, qint64 step, Direction direction, const char* title = "", const char* gesture = "")
{
    return {seq,
            step,
            direction,
            {edit::Verb::add, model::RowKind::card, QString::fromLatin1(title), {}},
            QString::fromLatin1(gesture)};
}

// The beginning and the steps A, B and C.
History threeSteps()
{
    History history;
    history.record(1, made(QStringLiteral("beginning")));
    for (const char16_t* title : {u"A", u"B", u"C"})
        history.record(history.undoable() ? history.undoable()->last + 1 : 2, made(QString::fromUtf16(title)));
    return history;
}

TEST(History, TheBeginningIsNoStep)
{
    History history;
    EXPECT_EQ(history.record(History::kBeginning, made(QStringLiteral("beginning"))), 1);
    EXPECT_EQ(undoable(history), u"-");
    EXPECT_EQ(redoable(history), u"-");
}

TEST(History, GoesBackAndForthInOrder)
{
    History history = threeSteps();
    EXPECT_EQ(undoable(history), u"C");
    history.undone(9);
    history.undone(9);
    EXPECT_EQ(undoable(history), u"A");
    EXPECT_EQ(redoable(history), u"B");
    history.redone(9);
    EXPECT_EQ(undoable(history), u"B");
    EXPECT_EQ(redoable(history), u"C");
}

TEST(History, ANewEditEndsRedo)
{
    History history = threeSteps();
    history.undone(9);
    EXPECT_EQ(history.record(6, made(QStringLiteral("D"))), 6);
    EXPECT_EQ(redoable(history), u"-");
    history.undone(9);
    EXPECT_EQ(undoable(history), u"B");
}

TEST(History, EditsOfOneGestureAreOneStepOfTheLastOnesName)
{
    History history = threeSteps();
    EXPECT_EQ(history.record(5, made(QStringLiteral("t"), QStringLiteral("typing"))), 5);
    EXPECT_EQ(history.record(6, made(QStringLiteral("te"), QStringLiteral("typing"))), 5);
    EXPECT_EQ(history.record(7, made(QStringLiteral("text"), QStringLiteral("typing"))), 5);
    EXPECT_EQ(undoable(history), u"text");
    EXPECT_EQ(history.undoable()->first, 5);
    EXPECT_EQ(history.undoable()->last, 7);
    history.undone(9);
    EXPECT_EQ(undoable(history), u"C");
    EXPECT_EQ(redoable(history), u"text");
}

TEST(History, AGestureGoesOnOnlyWhileNothingComesBetween)
{
    const QString gesture = QStringLiteral("drag");
    {
        History history = threeSteps();
        history.record(5, made(QStringLiteral("D"), gesture));
        history.record(6, made(QStringLiteral("other")));
        EXPECT_EQ(history.record(7, made(QStringLiteral("D again"), gesture)), 7);
    }
    {
        History history = threeSteps();
        history.record(5, made(QStringLiteral("D"), gesture));
        history.undone(9);
        history.redone(9);
        EXPECT_EQ(history.record(8, made(QStringLiteral("D again"), gesture)), 8) << "undo and redo came between";
    }
    {
        History history = threeSteps();
        history.record(5, made(QStringLiteral("D")));
        EXPECT_EQ(history.record(6, made(QStringLiteral("E"))), 6) << "no gesture is not the same gesture";
    }
}

TEST(History, ForgetsTheOldestBeyondItsDepth)
{
    History history;
    for (qint64 seq = 1; seq <= qint64(History::kDepth) + 100; ++seq)
        history.record(seq, made(QString::number(seq)));
    size_t steps = 0;
    for (; history.undoable(); ++steps)
        history.undone(9);
    EXPECT_EQ(steps, History::kDepth);
    EXPECT_EQ(redoable(history), QString::number(101));
}

TEST(History, ComesBackFromTheLog)
{
    const History history({entry(1, 1, Direction::done, "beginning"), entry(2, 2, Direction::done, "A"),
                           entry(3, 3, Direction::done, "B", "typing"), entry(4, 3, Direction::done, "BB", "typing"),
                           entry(5, 5, Direction::done, "C"), entry(6, 5, Direction::undone),
                           entry(7, 3, Direction::undone), entry(8, 3, Direction::redone)});
    EXPECT_EQ(undoable(history), u"BB");
    EXPECT_EQ(history.undoable()->first, 3);
    EXPECT_EQ(history.undoable()->last, 4);
    EXPECT_EQ(redoable(history), u"C");
    EXPECT_FALSE(history.undoable()->edit) << "is loaded when it is needed";
}

TEST(History, AGestureGoesOnAfterARestart)
{
    History history({entry(1, 1, Direction::done), entry(2, 2, Direction::done, "t", "typing")});
    EXPECT_EQ(history.record(3, made(QStringLiteral("te"), QStringLiteral("typing"))), 2);
}

TEST(History, ATailThatBeginsAmidAStepForgetsWhatLiesBeforeIt)
{
    const History within({entry(50, 48, Direction::done, "rest of a gesture"), entry(51, 51, Direction::done, "A")});
    EXPECT_EQ(undoable(within), u"A");
    const History before({entry(50, 50, Direction::done, "A"), entry(51, 30, Direction::undone)});
    EXPECT_EQ(undoable(before), u"-");
    EXPECT_EQ(redoable(before), u"-");
}

} // namespace
} // namespace trayecto::tests
