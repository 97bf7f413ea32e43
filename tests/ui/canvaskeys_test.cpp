// The map worked on by keyboard alone.
#include "edit/rowedits.h"
#include "ui/window.h"

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

using CanvasKeys = CanvasTest;

TEST_F(CanvasKeys, ArrowsGoFromCardToCardAndToTheHeads)
{
    selection.select(card(QStringLiteral("Search results and ads")).id);
    key(Qt::Key_Down);
    EXPECT_EQ(selection.current(), ui::Subject(card(QStringLiteral("Comparison site")).id));
    key(Qt::Key_Right);
    EXPECT_EQ(selection.current(), ui::Subject(card(QStringLiteral("Online quote form")).id));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(selection.current(), ui::Subject(step(QStringLiteral("Gets quotes")).id));
    key(Qt::Key_Up);
    EXPECT_EQ(selection.current(), ui::Subject(step(QStringLiteral("Gets quotes")).phase));
    key(Qt::Key_Right);
    EXPECT_EQ(selection.current(), ui::Subject(step(QStringLiteral("Pays")).phase));
}

TEST_F(CanvasKeys, EveryCellCanBeReached)
{
    selection.select(Cell{step(QStringLiteral("Sees the need")).id, lane(LaneKind::painPoints).id});
    key(Qt::Key_Right);
    EXPECT_EQ(selection.current(),
              ui::Subject(Cell{step(QStringLiteral("Asks around")).id, lane(LaneKind::painPoints).id}));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(selection.current(), ui::Subject(lane(LaneKind::painPoints).id));
}

TEST_F(CanvasKeys, ALetterAddsACardAndEnterNamesIt)
{
    selection.select(card(QStringLiteral("Card payment")).id);
    key(Qt::Key_P);
    ASSERT_TRUE(canvas->isEditing());
    type(QStringLiteral("Asks twice"));
    key(Qt::Key_Return);
    const Card& pain = card(QStringLiteral("Asks twice"));
    EXPECT_EQ(pain.kind, CardKind::painPoint);
    EXPECT_EQ(pain.about, card(QStringLiteral("Card payment")).id);
    EXPECT_EQ(pain.severity, 2);
    key(Qt::Key_F2);
    type(QStringLiteral("Asks three times"));
    key(Qt::Key_Return);
    EXPECT_EQ(project().find(pain.id)->title, u"Asks three times");
    key(Qt::Key_P);
    type(QStringLiteral("Declines"));
    key(Qt::Key_Return);
    EXPECT_EQ(card(QStringLiteral("Declines")).about, pain.about) << "one follows the other";
}

TEST_F(CanvasKeys, AltAndArrowsMoveCardsStepsAndLanes)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection.select(form);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(project().find(form)->step, step(QStringLiteral("Reads reviews")).id);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Reads reviews")).indexOf(QStringLiteral("Online quote form")),
              1);
    selection.select(step(QStringLiteral("Pays")).id);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(stepTitles().indexOf(QStringLiteral("Pays")), 5);
    selection.select(lane(LaneKind::backstage).id);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(map->index().laneAt(lane(LaneKind::backstage).id), 5);
}

TEST_F(CanvasKeys, ACardOfAHiddenLaneStaysWhereItIs)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection.select(form);
    for (Lane hidden : std::vector<Lane>(project().rows<Lane>().begin(), project().rows<Lane>().end())) {
        hidden.visible = false;
        ASSERT_TRUE(open->apply(edit::changeRow(project(), hidden)));
    }
    const qint64 before = seq();
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(seq(), before);
}

TEST_F(CanvasKeys, PlusAndMinusSayWhatItFeelsLike)
{
    selection.select(card(QStringLiteral("Online quote form")).id);
    key(Qt::Key_Plus);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -1.5);
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -2.0);
}

TEST_F(CanvasKeys, MTurnsTheMomentOfTruthOnAndOff)
{
    selection.select(card(QStringLiteral("Card payment")).id);
    key(Qt::Key_M);
    EXPECT_TRUE(card(QStringLiteral("Card payment")).momentOfTruth);
    key(Qt::Key_M);
    EXPECT_FALSE(card(QStringLiteral("Card payment")).momentOfTruth);
}

} // namespace
