// Selecting with Shift and Ctrl, dragging copies, giving pain points to touchpoints.
#include "canvas/carddrag.h"
#include "edit/rowedits.h"
#include "ui/window.h"
#include "window/mapactionset.h"

#include <QApplication>
#include <QMenu>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class Selecting : public CanvasTest
{
  protected:
    Cell cellAt(LaneKind kind, const QString& title) { return {step(title).id, lane(kind).id}; }
    QPoint freePlace(LaneKind kind, const QString& title)
    {
        const QRectF place = canvas->view().toScreen(map->rectOf(cellAt(kind, title)));
        return QPointF(place.center().x(), place.bottom() - 3).toPoint();
    }
    void click(const QPoint& where, Qt::KeyboardModifiers with = {})
    {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, with, where);
    }
    QSet<Id<Card>> all(const std::function<bool(const Card&)>& wanted) const
    {
        QSet<Id<Card>> found;
        for (const Card& one : project().rows<Card>())
            if (wanted(one))
                found.insert(one.id);
        return found;
    }

    const QString pays = QStringLiteral("Pays");
    const QString ads = QStringLiteral("Search results and ads");
    const QString form = QStringLiteral("Online quote form");
    const QString pain = QStringLiteral("14 questions before any price");
};

using Copying = Selecting;
using Attaching = Selecting;

TEST_F(Selecting, ShiftOnAHeadSelectsItsCards)
{
    click(at(lane(LaneKind::painPoints).id), Qt::ShiftModifier);
    EXPECT_EQ(selection.cards(), all([&](const Card& one) { return one.lane == lane(LaneKind::painPoints).id; }));
    click(at(step(pays).id), Qt::ShiftModifier);
    EXPECT_EQ(selection.cards(), all([&](const Card& one) { return one.step == step(pays).id; }));
    const Id<Phase> phase = step(pays).phase;
    click(at(phase), Qt::ShiftModifier);
    EXPECT_EQ(selection.cards(), all([&](const Card& one) { return project().find(one.step)->phase == phase; }));
    EXPECT_GT(selection.cards().size(), 3);
}

TEST_F(Selecting, ShiftOnACardSelectsTheBlockUpToIt)
{
    click(at(card(ads).id));
    click(at(card(pain).id), Qt::ShiftModifier);
    const QSet<Id<Card>> block = all([&](const Card& one) {
        const int row = map->rowAt(one.lane);
        const int column = map->columnAt(one.step);
        const auto between = [](int value, int a, int b) { return value >= std::min(a, b) && value <= std::max(a, b); };
        return between(row, map->rowAt(card(ads).lane), map->rowAt(card(pain).lane)) &&
               between(column, map->columnAt(card(ads).step), map->columnAt(card(pain).step));
    });
    EXPECT_EQ(selection.cards(), block);
    EXPECT_EQ(selection.current(), ui::Subject(card(ads).id)) << "from here it goes on";
    click(at(card(ads).id), Qt::ShiftModifier);
    EXPECT_EQ(selection.cards(), QSet({card(ads).id}));
}

TEST_F(Selecting, ControlTakesACardInAndOut)
{
    click(at(card(ads).id));
    click(at(card(form).id), Qt::ControlModifier);
    EXPECT_EQ(selection.cards(), QSet({card(ads).id, card(form).id}));
    click(at(card(ads).id), Qt::ControlModifier);
    EXPECT_EQ(selection.cards(), QSet({card(form).id}));
}

TEST_F(Selecting, TheMenuSelectsTooByKeyboard)
{
    ui::MapActionSet actions(*open, selection, canvas.get());
    actions.setCanvas(canvas.get());
    QMenu menu;
    actions.fillEditMenu(menu);
    const auto choose = [&](const QString& text) {
        for (QAction* action : menu.actions())
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        ADD_FAILURE() << qPrintable(text);
    };
    selection.select(cellAt(LaneKind::painPoints, QStringLiteral("Gets quotes")));
    choose(QStringLiteral("Select cards of lane"));
    EXPECT_EQ(selection.cards(), all([&](const Card& one) { return one.lane == lane(LaneKind::painPoints).id; }));
    choose(QStringLiteral("Select cards of step"));
    const auto* current = ui::as<Id<Card>>(selection.current());
    ASSERT_TRUE(current);
    const Id<Step> here = project().find(*current)->step;
    EXPECT_EQ(selection.cards(), all([&](const Card& one) { return one.step == here; }));
}

TEST_F(Copying, WithControlADragLeavesTheCardWhereItIs)
{
    const Id<Card> id = card(form).id;
    const int cards = int(project().rows<Card>().size());
    const qint64 before = seq();
    drag(at(id), freePlace(LaneKind::touchpoints, pays), Qt::ControlModifier);
    EXPECT_EQ(project().find(id)->step, step(QStringLiteral("Gets quotes")).id);
    EXPECT_EQ(cell(LaneKind::touchpoints, pays).back(), form);
    EXPECT_EQ(int(project().rows<Card>().size()), cards + 1);
    const auto* copy = ui::as<Id<Card>>(selection.current());
    ASSERT_TRUE(copy && *copy != id);
    EXPECT_EQ(project().find(*copy)->step, step(pays).id);
    EXPECT_EQ(map->index().feeling(*copy)->felt, map->index().feeling(id)->felt);
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(onDisk(), project());
    ASSERT_TRUE(open->undo());
    EXPECT_EQ(int(project().rows<Card>().size()), cards);
}

TEST_F(Copying, TheCursorSaysSoAndTheKeyMayComeLater)
{
    const Id<Card> id = card(form).id;
    const QPoint to = freePlace(LaneKind::touchpoints, pays);
    press(at(id));
    moveTo(at(id), to);
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::keyPress(canvas.get(), Qt::Key_Control);
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::DragCopyCursor);
    QTest::keyRelease(canvas.get(), Qt::Key_Control, Qt::ControlModifier);
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::keyPress(canvas.get(), Qt::Key_Control);
    const qint64 before = seq();
    key(Qt::Key_Escape);
    EXPECT_EQ(seq(), before);
    EXPECT_FALSE(map->isPreview());
    release(to);
    EXPECT_EQ(seq(), before);
}

TEST_F(Copying, TheKeyCountsAtTheEdgeOfTheWindowToo)
{
    const Id<Card> id = card(form).id;
    const QPoint edge(canvas->viewport()->width() - 10, at(id).y());
    press(at(id));
    moveTo(at(id), edge);
    QTest::keyPress(canvas.get(), Qt::Key_Control);
    QTest::qWait(60); // it would scroll there
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::DragCopyCursor);
    key(Qt::Key_Escape);
    release(edge);
}

TEST_F(Copying, ABlockKeepsItsOrderAndPlaces)
{
    selection.selectCards({card(ads).id, card(QStringLiteral("Comparison site")).id, card(form).id}, card(ads).id);
    const int columns = map->columnAt(step(pays).id) - map->columnAt(card(ads).step);
    const QPoint to =
        at(card(ads).id) + QPoint(int(canvas->view().scale() * columns * layout::metrics::kColumnWidth), 0);
    drag(at(card(ads).id), QPoint(to.x(), freePlace(LaneKind::touchpoints, pays).y()), Qt::ControlModifier);
    EXPECT_EQ(selection.cards().size(), 3);
    QStringList copies = cell(LaneKind::touchpoints, pays);
    EXPECT_LT(copies.indexOf(ads), copies.indexOf(QStringLiteral("Comparison site")));
}

TEST_F(Attaching, APainPointDroppedOnATouchpointIsItsOwn)
{
    const Id<Card> id = card(pain).id;
    const QString touchpoint = QStringLiteral("Card payment");
    const Id<Card> target = card(touchpoint).id;
    ASSERT_NE(project().find(id)->about, target);
    const qint64 before = seq();
    press(at(id));
    moveTo(at(id), at(target));
    QTest::qWait(60);
    const QRectF lit = canvas->view().toScreen(map->rectOf(target));
    const QImage shown = canvas->grab().toImage();
    release(at(target));
    const Card& now = *project().find(id);
    EXPECT_EQ(now.about, target);
    EXPECT_EQ(now.kind, CardKind::painPoint);
    EXPECT_EQ(now.lane, lane(LaneKind::painPoints).id) << "it stays in its lane";
    EXPECT_EQ(now.step, project().find(target)->step) << "below its touchpoint";
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(onDisk(), project());
    QTest::mouseMove(canvas->viewport(), QPoint(2, 2));
    selection.select({});
    const QImage after = canvas->grab().toImage();
    EXPECT_NE(shown.copy(lit.toAlignedRect()), after.copy(lit.toAlignedRect())) << "it was lit";
    ASSERT_TRUE(open->undo());
    EXPECT_NE(project().find(id)->about, target);
}

TEST_F(Attaching, EscapeLeavesItWithItsOwnTouchpoint)
{
    const Card before = card(pain);
    const Id<Card> target = card(QStringLiteral("Card payment")).id;
    press(at(before.id));
    moveTo(at(before.id), at(target));
    key(Qt::Key_Escape);
    release(at(target));
    EXPECT_EQ(card(pain), before);
}

TEST_F(Attaching, WithControlACopyIsGiven)
{
    const Card before = card(pain);
    const Id<Card> target = card(QStringLiteral("Card payment")).id;
    drag(at(before.id), at(target), Qt::ControlModifier);
    EXPECT_EQ(*project().find(before.id), before);
    const auto* copy = ui::as<Id<Card>>(selection.current());
    ASSERT_TRUE(copy && *copy != before.id);
    EXPECT_EQ(project().find(*copy)->about, target);
}

} // namespace
