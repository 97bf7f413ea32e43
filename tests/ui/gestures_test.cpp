// What can come in between while the mouse drags or a title is typed, and what drags do at their edges.
#include "canvas/inlineedit.h"
#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "support/samegrid.h"
#include "ui/window.h"
#include "workspace/clipboard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

constexpr int kSmooth = 8; // of 255: a smooth edge cut by a frame is rounded in other places

int worstDifference(const QImage& a, const QImage& b)
{
    int worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar* x1 = a.constScanLine(y);
        const uchar* x2 = b.constScanLine(y);
        for (int x = 0; x < 4 * a.width(); ++x)
            worst = std::max(worst, std::abs(int(x1[x]) - int(x2[x])));
    }
    return worst;
}

class Gestures : public CanvasTest
{
  protected:
    Id<Card> added(const QString& stepTitle, LaneKind kind, const QString& title)
    {
        const auto edit = edit::addCard(project(), {.step = step(stepTitle).id, .lane = lane(kind).id, .title = title});
        EXPECT_TRUE(open->apply(edit));
        return card(title).id;
    }
    QRectF place(const ui::Subject& subject) const { return canvas->view().toScreen(map->rectOf(subject)); }
    void hide(LaneKind kind)
    {
        Lane hidden = lane(kind);
        hidden.visible = false;
        ASSERT_TRUE(open->apply(edit::changeRow(project(), hidden)));
    }
};

TEST_F(Gestures, SeveralCardsDroppedInTheirOwnCellKeepTheirOrder)
{
    const QString pays = QStringLiteral("Pays");
    QStringList titles;
    for (const char* title : {"one", "two", "three", "four"})
        added(pays, LaneKind::painPoints, titles.emplace_back(QLatin1String(title)));
    selection.selectCards({card(titles[0]).id, card(titles[1]).id}, card(titles[0]).id);
    drag(at(card(titles[0]).id), at(card(titles[2]).id) + QPoint(0, 10));
    EXPECT_EQ(cell(LaneKind::painPoints, pays), QStringList({titles[2], titles[0], titles[1], titles[3]}));
    EXPECT_EQ(selection.cards().size(), 2);
}

TEST_F(Gestures, WhatADragShowsIsWhatItsDropGives)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint from = at(form);
    press(from);
    QPoint last = from;
    // Over other cells, over its own again, and on.
    for (const char* title : {"Fills the form", "Pays", "Asks around", "Fills the form", "Sees the need"}) {
        const QPoint to = at(Cell{step(QLatin1String(title)).id, lane(LaneKind::touchpoints).id}) + QPoint(0, 40);
        for (const QPoint& by : {QPoint(0, -60), QPoint(), QPoint(20, 30)}) {
            moveTo(last, to + by);
            last = to + by;
        }
    }
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return map->shown().find(form)->step == step(QStringLiteral("Sees the need")).id; }));
    const layout::Grid shown = map->grid();
    release(last);
    ASSERT_FALSE(map->isPreview());
    EXPECT_EQ(project().find(form)->step, step(QStringLiteral("Sees the need")).id);
    tests::expectSameGrid(shown, map->grid());
    ui::LiveMap anew(*open, map->id(), base::Language::en);
    tests::expectSameGrid(anew.grid(), map->grid());
}

TEST_F(Gestures, WhatIsPaintedPieceByPieceIsThePictureOfTheWhole)
{
    const auto expectWhole = [this](const char* after) {
        QTest::qWait(60); // room is made a little later than the card moves
        const QImage shown =
            canvas->screen()->grabWindow(canvas->winId()).toImage().convertToFormat(QImage::Format_RGB32);
        const QImage whole = canvas->grab().toImage().convertToFormat(QImage::Format_RGB32);
        ASSERT_EQ(shown.size(), whole.size());
        EXPECT_LE(worstDifference(shown, whole), kSmooth) << "after " << after;
    };
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint from = at(form);
    press(from);
    QPoint last = from;
    for (const char* title : {"Fills the form", "Pays", "Asks around", "Sees the need"})
        for (const QPoint& by : {QPoint(0, -40), QPoint(20, 60)}) {
            const QPoint to = at(Cell{step(QLatin1String(title)).id, lane(LaneKind::touchpoints).id}) + by;
            moveTo(last, to);
            last = to;
            expectWhole("a move");
        }
    release(last);
    expectWhole("the drop");
    ASSERT_TRUE(open->undo());
    expectWhole("its undoing");
    added(QStringLiteral("Pays"), LaneKind::painPoints, QStringLiteral("Waits"));
    expectWhole("a new card");
    Card renamed = card(QStringLiteral("Waits"));
    renamed.title = QStringLiteral("Waits for an answer that never seems to come");
    ASSERT_TRUE(open->apply(edit::changeRow(project(), renamed)));
    expectWhole("a longer title");
    ASSERT_TRUE(open->apply(edit::setFeeling(project(), form, {}, {.felt = -2})));
    expectWhole("another feeling");
    hide(LaneKind::painPoints);
    expectWhole("a hidden lane");
    // The same where a lane has scrolled half out of the window.
    canvas->resize(900, 420);
    canvas->zoomTo(1.3);
    canvas->scrollBy({0, int(place(form).center().y()) - canvas->viewport()->height() / 4});
    expectWhole("a scroll");
    renamed.title = QStringLiteral("Waits");
    ASSERT_TRUE(open->apply(edit::changeRow(project(), renamed)));
    expectWhole("a shorter title");
    added(QStringLiteral("Gets quotes"), LaneKind::touchpoints, QStringLiteral("Compares what each covers"));
    expectWhole("a taller lane");
    ASSERT_TRUE(open->undo());
    expectWhole("its undoing");
}

TEST_F(Gestures, CardsOfSeveralCellsKeepTheirPlacesToEachOther)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> call = card(QStringLiteral("Call to the advice line")).id; // one step on
    selection.selectCards({form, call}, form);
    const qint64 before = seq();
    drag(at(form), at(Cell{step(QStringLiteral("Fills the form")).id, lane(LaneKind::touchpoints).id}) + QPoint(0, 50));
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(project().find(form)->step, step(QStringLiteral("Fills the form")).id);
    EXPECT_EQ(project().find(call)->step, step(QStringLiteral("Pays")).id);
}

TEST_F(Gestures, ASmallPhaseDraggedOverALargeOneChangesPlacesOnce)
{
    const Id<Phase> trigger = step(QStringLiteral("Sees the need")).phase;    // one step
    const QRectF research = place(step(QStringLiteral("Asks around")).phase); // two
    const QPoint from = at(trigger);
    press(from);
    QList<int> places;
    for (int x = from.x(); x < int(research.right()); x += 3) {
        moveTo({x, from.y()}, {x + 3, from.y()});
        if (places.isEmpty() || places.back() != map->phaseAt(trigger))
            places += map->phaseAt(trigger);
    }
    EXPECT_EQ(places, QList<int>({0, 1}));
    release({int(research.right()), from.y()});
    EXPECT_EQ(map->phaseAt(trigger), 1);
}

TEST_F(Gestures, TheOnlyStepOfAPhaseStaysInIt)
{
    const Id<Step> need = step(QStringLiteral("Sees the need")).id;
    const qint64 before = seq();
    drag(at(need), at(step(QStringLiteral("Pays")).id));
    EXPECT_EQ(seq(), before);
}

TEST_F(Gestures, AHiddenLaneKeepsItsPlaceWhenOthersPassIt)
{
    hide(LaneKind::thinking);
    const Id<Lane> feeling = lane(LaneKind::feeling).id;
    drag(at(feeling), at(lane(LaneKind::touchpoints).id) - QPoint(0, 10));
    const auto titles = [&] {
        QStringList kinds;
        for (const layout::RowBox& row : map->grid().rows)
            kinds += project().find(row.id)->title;
        return kinds;
    };
    EXPECT_EQ(titles().mid(0, 3),
              QStringList({QStringLiteral("Doing"), QStringLiteral("Feeling"), QStringLiteral("Touchpoints")}));
    selection.select(feeling);
    canvas->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(titles().mid(0, 3),
              QStringList({QStringLiteral("Doing"), QStringLiteral("Touchpoints"), QStringLiteral("Feeling")}));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(titles()[3], u"Feeling") << "past the next one that is shown";
}

TEST_F(Gestures, AnotherButtonDoesNotDisturbADrag)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint to = at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::touchpoints).id});
    QSignalSpy menus(canvas.get(), &ui::MapCanvas::menuRequested);
    press(at(form));
    moveTo(at(form), to);
    QTest::mousePress(canvas->viewport(), Qt::RightButton, {}, to);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, to, canvas->viewport()->mapToGlobal(to));
    QApplication::sendEvent(canvas->viewport(), &menu);
    QTest::mouseRelease(canvas->viewport(), Qt::RightButton, {}, to);
    EXPECT_EQ(menus.size(), 0);
    EXPECT_TRUE(map->isPreview());
    release(to);
    EXPECT_EQ(project().find(form)->step, step(QStringLiteral("Pays")).id);
}

TEST_F(Gestures, UndoDuringADragEndsIt)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const QPoint to = at(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::touchpoints).id});
    const Id<Card> fresh = added(QStringLiteral("Pays"), LaneKind::touchpoints, QStringLiteral("Fresh"));
    press(at(form));
    moveTo(at(form), to);
    ASSERT_TRUE(open->undo());
    EXPECT_FALSE(map->isPreview());
    const qint64 after = seq();
    release(to);
    EXPECT_EQ(seq(), after);
    EXPECT_FALSE(project().find(fresh));
}

TEST_F(Gestures, AValueBetweenTheLinesStaysUntilItIsDraggedAway)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    ASSERT_TRUE(open->apply(edit::setFeeling(project(), form, {}, {-1.3, {}, {}, {}})));
    const QPoint from = faceOf(QStringLiteral("Gets quotes"));
    press(from);
    moveTo(from, from + QPoint(12, 0)); // along, not up
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -1.3);
    moveTo(from, from - QPoint(0, 8));
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -1.0);
    release(from);
}

TEST_F(Gestures, CardsOfALaneThatIsHiddenAreNotSelectedAnyMore)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> pain = card(QStringLiteral("9 minutes on hold")).id;
    selection.selectCards({form, pain}, pain);
    hide(LaneKind::painPoints);
    EXPECT_EQ(selection.cards(), QSet({form}));
    EXPECT_EQ(selection.current(), ui::Subject(form));
}

TEST_F(Gestures, WhatIsTypedIsGivenAfterARestAndEscapeTakesItBack)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    canvas->editTitle(form);
    type(QStringLiteral("Quote"));
    EXPECT_EQ(project().find(form)->title, u"Online quote form");
    EXPECT_TRUE(QTest::qWaitFor([&] { return project().find(form)->title == u"Quote"; }, 3000));
    type(QStringLiteral(" form"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return project().find(form)->title == u"Quote form"; }, 3000));
    EXPECT_TRUE(canvas->isEditing());
    key(Qt::Key_Escape);
    EXPECT_EQ(project().find(form)->title, u"Online quote form");
    EXPECT_FALSE(open->document().undoLabel()) << "it ended as it began";
    canvas->editTitle(form);
    type(QStringLiteral("Form"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return project().find(form)->title == u"Form"; }, 3000));
    type(QStringLiteral("s"));
    key(Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Forms");
    EXPECT_TRUE(open->undo());
    EXPECT_EQ(project().find(form)->title, u"Online quote form") << "a sitting is one step";
}

TEST_F(Gestures, ACanvasThatGoesAwayGivesWhatIsTyped)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    canvas->editTitle(form);
    type(QStringLiteral("Quote"));
    canvas.reset();
    EXPECT_EQ(project().find(form)->title, u"Quote");
}

TEST_F(Gestures, AltAndArrowsMoveAllThatIsSelected)
{
    const Id<Card> slow = card(QStringLiteral("14 questions before any price")).id;
    const Id<Card> lost = card(QStringLiteral("Data lost on going back")).id;
    const Id<Card> hold = card(QStringLiteral("9 minutes on hold")).id; // one step on
    selection.selectCards({slow, lost, hold}, slow);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(project().find(slow)->step, step(QStringLiteral("Calls an advisor")).id);
    EXPECT_EQ(project().find(lost)->step, step(QStringLiteral("Calls an advisor")).id);
    EXPECT_EQ(project().find(hold)->step, step(QStringLiteral("Fills the form")).id);
    EXPECT_TRUE(open->undo());
    selection.selectCards({slow, lost}, slow);
    added(QStringLiteral("Gets quotes"), LaneKind::painPoints, QStringLiteral("third"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Gets quotes")).front(), u"third");
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Gets quotes")).back(), u"third");
}

TEST_F(Gestures, CardsGoByTheClipboardAsCardsAndAsText)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> slow = card(QStringLiteral("14 questions before any price")).id;
    const auto data = ui::copied(project(), {form, slow});
    EXPECT_EQ(data->text(), u"Online quote form\n14 questions before any price");
    const Cell need{step(QStringLiteral("Sees the need")).id, lane(LaneKind::touchpoints).id};
    ASSERT_TRUE(open->apply(ui::pasted(map->index(), *data, need)));
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Sees the need")).back(), u"Online quote form");
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Sees the need")),
              QStringList(QStringLiteral("14 questions before any price")));

    QMimeData lines;
    lines.setText(QStringLiteral("Asks a friend\r\n\n  Reads the forum \n"));
    const Cell doing{need.step, lane(LaneKind::doing).id};
    ASSERT_TRUE(open->apply(ui::pasted(map->index(), lines, doing)));
    EXPECT_EQ(cell(LaneKind::doing, QStringLiteral("Sees the need")).mid(1),
              QStringList({QStringLiteral("Asks a friend"), QStringLiteral("Reads the forum")}));

    EXPECT_EQ(onDisk(), project());

    QMimeData hostile;
    hostile.setData(QStringLiteral("application/x-trayecto-cards+json"), "{\"format\": \"trayecto\", \"version\": 1}");
    const qint64 before = seq();
    EXPECT_FALSE(ui::pasted(map->index(), hostile, doing));
    hostile.setData(QStringLiteral("application/x-trayecto-cards+json"), "\x00\xff{[");
    EXPECT_FALSE(ui::pasted(map->index(), hostile, doing));
    EXPECT_EQ(seq(), before);
}

TEST_F(Gestures, AHeadUnderThePointerHasButtonsToAddAndForItsMenu)
{
    QSignalSpy additions(canvas.get(), &ui::MapCanvas::addRequested);
    QSignalSpy menus(canvas.get(), &ui::MapCanvas::menuRequested);
    const Id<Step> pays = step(QStringLiteral("Pays")).id;
    const QRectF head = place(pays);
    const QPoint add(int(head.right()) - 14, int(head.center().y()));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, add);
    ASSERT_EQ(additions.size(), 1);
    EXPECT_EQ(additions[0][0].value<ui::Subject>(), ui::Subject(pays));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, add - QPoint(24, 0));
    EXPECT_EQ(menus.size(), 1);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, head.center().toPoint() - QPoint(20, 0));
    EXPECT_EQ(additions.size() + menus.size(), 2);
    EXPECT_EQ(selection.current(), ui::Subject(pays));

    const Id<Lane> thinking = lane(LaneKind::thinking).id;
    const QRectF name = place(thinking);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, name.bottomRight().toPoint() - QPoint(14, 14));
    ASSERT_EQ(additions.size(), 2);
    EXPECT_EQ(additions[1][0].value<ui::Subject>(), ui::Subject(thinking));
}

TEST_F(Gestures, ATitleBeingTypedSurvivesThatItsLaneIsHidden)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    canvas->editTitle(form);
    type(QStringLiteral("Quote"));
    hide(LaneKind::touchpoints);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas->isEditing(); }, 3000));
    EXPECT_EQ(project().find(form)->title, u"Quote");
}

TEST_F(Gestures, ABlockThatWouldLeaveTheMapStopsAtItsEdge)
{
    const Id<Card> pay = card(QStringLiteral("Card payment")).id;
    const Id<Card> claim = card(QStringLiteral("Claim hotline")).id; // in the last column
    selection.selectCards({pay, claim}, pay);
    const qint64 before = seq();
    drag(at(pay), at(Cell{step(QStringLiteral("First claim")).id, lane(LaneKind::touchpoints).id}) + QPoint(0, 40));
    EXPECT_EQ(project().find(claim)->step, step(QStringLiteral("First claim")).id);
    EXPECT_EQ(project().find(pay)->step, step(QStringLiteral("Pays")).id);
    EXPECT_LE(seq(), before + 1);
}

} // namespace
