// The map worked on with the mouse.
#include "canvas/dropitem.h"
#include "canvas/inlineedit.h"
#include "edit/cardedits.h"
#include "ui/window.h"

#include <QApplication>
#include <QDropEvent>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

using Canvas = CanvasTest;

TEST_F(Canvas, ATouchpointIsDraggedToAnotherPhase)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint to = at(Cell{step(QStringLiteral("Sees the need")).id, lane(LaneKind::touchpoints).id});
    drag(at(form), to + QPoint(0, 40));
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Sees the need")),
              QStringList({QStringLiteral("Flat lease signed"), QStringLiteral("Online quote form")}));
    EXPECT_EQ(onDisk().find(form)->step, step(QStringLiteral("Sees the need")).id);
    EXPECT_TRUE(open->undo());
    EXPECT_EQ(card(QStringLiteral("Online quote form")).step, step(QStringLiteral("Gets quotes")).id);
    EXPECT_EQ(onDisk().find(form)->step, step(QStringLiteral("Gets quotes")).id);
}

TEST_F(Canvas, RoomIsMadeBeforeTheDropAndEscapeTakesItBack)
{
    const qint64 before = seq();
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint from = at(form);
    const QPoint to = at(card(QStringLiteral("Welcome e-mail")).id);
    press(from);
    moveTo(from, to);
    EXPECT_TRUE(map->isPreview());
    EXPECT_TRUE(QTest::qWaitFor([&] { return map->shown().find(form)->step == step(QStringLiteral("Pays")).id; }));
    EXPECT_EQ(project().find(form)->step, step(QStringLiteral("Gets quotes")).id);
    QTest::keyClick(canvas.get(), Qt::Key_Escape);
    EXPECT_FALSE(map->isPreview());
    release(to);
    EXPECT_EQ(seq(), before);
    EXPECT_EQ(at(form), from);
}

TEST_F(Canvas, SeveralCardsMoveTogetherAsOneStepOfUndo)
{
    const Id<Card> first = card(QStringLiteral("14 questions before any price")).id;
    const Id<Card> second = card(QStringLiteral("Data lost on going back")).id;
    selection.selectCards({first, second}, first);
    const qint64 before = seq();
    drag(at(first), at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::painPoints).id}));
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Pays")).size(), 2);
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Pays")).front(), u"14 questions before any price");
}

TEST_F(Canvas, AFaceIsDraggedUp)
{
    const qint64 before = seq();
    const QPoint from = faceOf(QStringLiteral("Gets quotes"));
    press(from);
    moveTo(from, from - QPoint(0, 66)); // three units of 22
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), 1.0) << "the preview";
    release(from - QPoint(0, 66));
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), 1.0);
    EXPECT_EQ(seq(), before + 1);
    EXPECT_TRUE(open->undo());
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -2.0);
}

TEST_F(Canvas, AFaceGoesNoFurtherThanTheScale)
{
    const QPoint from = faceOf(QStringLiteral("Gets quotes"));
    drag(from, from - QPoint(0, 400));
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), kBestFeeling);
}

TEST_F(Canvas, TheFaceOfAStepMovesAllItsTouchpoints)
{
    const QPoint from = faceOf(QStringLiteral("Reads reviews")); // 0 and -1
    drag(from, from - QPoint(0, 22));
    EXPECT_EQ(felt(QStringLiteral("Search results and ads")), 1.0);
    EXPECT_EQ(felt(QStringLiteral("Comparison site")), 0.0);
}

TEST_F(Canvas, HeadsAndNamesAreReordered)
{
    const Id<Step> pays = step(QStringLiteral("Pays")).id;
    drag(at(pays), at(step(QStringLiteral("Asks around")).id) - QPoint(4, 0));
    EXPECT_EQ(stepTitles().indexOf(QStringLiteral("Pays")), 1);
    EXPECT_EQ(project().find(pays)->phase, step(QStringLiteral("Asks around")).phase);
    EXPECT_TRUE(open->undo());

    const Id<Lane> backstage = lane(LaneKind::backstage).id;
    drag(at(backstage), at(lane(LaneKind::thinking).id) - QPoint(0, 4));
    EXPECT_EQ(map->index().laneAt(backstage), 2);
    EXPECT_TRUE(open->undo());

    const Id<Phase> buy = step(QStringLiteral("Pays")).phase;
    const QPoint buyAt = at(buy);
    drag(buyAt, at(step(QStringLiteral("Sees the need")).phase) - QPoint(4, 0));
    EXPECT_EQ(map->phaseAt(buy), 0);
    EXPECT_EQ(stepTitles().indexOf(QStringLiteral("Pays")), 1);
}

TEST_F(Canvas, AFrameSelectsTheCardsItMeets)
{
    const QPoint left = at(card(QStringLiteral("Reviews contradict each other")).id);
    const QPoint free = at(Cell{step(QStringLiteral("Asks around")).id, lane(LaneKind::painPoints).id});
    drag(free, left);
    EXPECT_EQ(selection.cards(), QSet({card(QStringLiteral("Reviews contradict each other")).id}));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      at(card(QStringLiteral("9 minutes on hold")).id));
    EXPECT_EQ(selection.cards().size(), 2);
}

TEST_F(Canvas, ADoubleClickInACellAddsACardAndAsksItsTitle)
{
    const QPoint where = at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::painPoints).id});
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, where);
    ASSERT_TRUE(canvas->isEditing());
    EXPECT_TRUE(cell(LaneKind::painPoints, QStringLiteral("Pays")).isEmpty()) << "not before it has a title";
    type(QStringLiteral("Card refused twice"));
    key(Qt::Key_Return);
    EXPECT_TRUE(canvas->isEditing()) << "the next one";
    key(Qt::Key_Return);
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Pays")), QStringList({QStringLiteral("Card refused twice")}));
}

TEST_F(Canvas, ATitleIsEditedInItsPlaceAndEscapeLeavesItAlone)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, at(form));
    type(QStringLiteral("Never mind"));
    key(Qt::Key_Escape);
    EXPECT_EQ(project().find(form)->title, u"Online quote form");
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, at(form));
    type(QStringLiteral("Quote in three steps"));
    key(Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Quote in three steps");
}

TEST_F(Canvas, OneTitleAfterTheOtherKeepsBoth)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> call = card(QStringLiteral("Call to the advice line")).id;
    canvas->editTitle(form);
    type(QStringLiteral("Form"));
    canvas->editTitle(call);
    QApplication::processEvents();
    ASSERT_TRUE(canvas->isEditing());
    type(QStringLiteral("Call"));
    key(Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Form");
    EXPECT_EQ(project().find(call)->title, u"Call");
}

TEST_F(Canvas, AnEditorGoesAwayWithWhatItEdits)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    canvas->editTitle(form);
    type(QStringLiteral("Form"));
    EXPECT_TRUE(open->apply(edit::removeCards(project(), {form})));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas->isEditing(); }, 3000));
    EXPECT_FALSE(project().find(form));
}

TEST_F(Canvas, AClickOnAFaceChangesNothing)
{
    const qint64 before = seq();
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, faceOf(QStringLiteral("Reads reviews")));
    EXPECT_EQ(seq(), before);
}

TEST_F(Canvas, AClickAfterSomethingElsewhereWasChosenHitsWhatIsUnderIt)
{
    canvas->resize(700, 500);
    const Id<Card> payment = card(QStringLiteral("Card payment")).id;
    canvas->reveal(payment);
    canvas->clearFocus();
    selection.select(project().rows<Persona>().begin()->id);
    const QPoint where = at(payment);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, where);
    EXPECT_EQ(selection.current(), ui::Subject(payment));
    EXPECT_EQ(at(payment), where);
}

class PaletteDrag : public CanvasTest
{
  protected:
    void enter(const QPoint& where)
    {
        QDragEnterEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &event);
    }
    bool hover(const QPoint& where)
    {
        QDragMoveEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &event);
        return event.isAccepted();
    }
    void drop(const QPoint& where)
    {
        QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &event);
    }

    ui::DropMime mime{CardKind::touchpoint};
};

TEST_F(PaletteDrag, ATouchpointIsDroppedOntoACellAndNamed)
{
    const QPoint where =
        at(Cell{step(QStringLiteral("Asks around")).id, lane(LaneKind::touchpoints).id}) + QPoint(0, 40);
    enter(where);
    EXPECT_TRUE(hover(where));
    EXPECT_TRUE(map->isPreview());
    const qint64 before = seq();
    drop(where);
    EXPECT_EQ(seq(), before + 1);
    ASSERT_TRUE(canvas->isEditing());
    type(QStringLiteral("Reads the forum"));
    key(Qt::Key_Return);
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Asks around")).back(), u"Reads the forum");
}

TEST_F(PaletteDrag, GoesToTheLaneOfItsKindWhereverItIsDropped)
{
    const QPoint where = at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::backstage).id});
    enter(where);
    hover(where);
    drop(where);
    key(Qt::Key_Escape);
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Pays")).size(), 3);
    EXPECT_EQ(cell(LaneKind::backstage, QStringLiteral("Pays")).size(), 1);
}

TEST_F(PaletteDrag, LeavingTheMapLeavesNoTrace)
{
    const qint64 before = seq();
    const QPoint where = at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::touchpoints).id});
    enter(where);
    hover(where);
    QDragLeaveEvent leave;
    QApplication::sendEvent(canvas->viewport(), &leave);
    EXPECT_FALSE(map->isPreview());
    EXPECT_EQ(seq(), before);
}

} // namespace
