// Things that slide, and what the screen shows of them on the way.
#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "model/query.h"
#include "support/imagediff.h"
#include "ui/window.h"

#include <QApplication>
#include <QPainter>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class Sliding : public CanvasTest
{
  protected:
    QPoint freePlace(LaneKind kind, const QString& title)
    {
        const QRectF place = canvas->view().toScreen(map->rectOf(Cell{step(title).id, lane(kind).id}));
        return QPointF(place.center().x(), place.bottom() - 3).toPoint();
    }

    // Takes what the screen shows now and what painting all of it gives.
    void look()
    {
        QEvent paintWhatIsDue(QEvent::UpdateRequest);
        QApplication::sendEvent(canvas.get(), &paintWhatIsDue);
        const QImage shown = canvas->screen()->grabWindow(canvas->winId()).toImage();
        const QImage whole = canvas->grab().toImage();
        if (!m_shown.empty() && shown == m_shown.back() && whole == m_whole.back())
            return; // nothing has moved since
        m_shown.push_back(shown);
        m_whole.push_back(whole);
        // Dashes are smoothed a little differently where they are cut.
        const QRect mark = canvas->view().toScreen(canvas->paintedRect(card(held).id)).toAlignedRect();
        m_marks.push_back(mark.adjusted(-3, -3, 3, 3));
    }

    void expectWhole(const char* when)
    {
        const tests::Tolerance strict{.radiusPx = 0, .channel = 8, .pixels = 0, .blockMean = 2, .blocks = 0};
        for (size_t i = 0; i < m_shown.size(); ++i) {
            for (QImage* image : {&m_shown[i], &m_whole[i]}) {
                *image = image->convertToFormat(QImage::Format_RGB32);
                QPainter(image).fillRect(m_marks[i], Qt::white);
            }
            const tests::Difference difference = tests::compared(m_whole[i], m_shown[i], strict);
            EXPECT_TRUE(difference.within(strict))
                << when << ", look " << i << " of " << m_shown.size() << ": " << difference.pixels << " of the pixels, "
                << difference.blocks << " of the blocks";
        }
        m_shown.clear();
        m_whole.clear();
        m_marks.clear();
    }

    void removeTouchpoints()
    {
        std::vector<Id<Card>> touchpoints;
        for (const Card& one : project().rows<Card>())
            if (one.kind == CardKind::touchpoint)
                touchpoints.push_back(one.id);
        ASSERT_TRUE(open->apply(edit::removeCards(project(), touchpoints)));
    }

    void dragAndLook(const QPoint& from, const QPoint& to, const char* when)
    {
        moveTo(from, to);
        EXPECT_TRUE(QTest::qWaitFor([&] { return canvas->isSliding(); }, 1000)) << when;
        for (; canvas->isSliding(); QTest::qWait(1))
            look();
        looks += m_shown.size();
        look();
        expectWhole(when);
    }

    const QString pays = QStringLiteral("Pays");
    const QString ads = QStringLiteral("Search results and ads");
    const QString form = QStringLiteral("Online quote form");
    QString held = form; // the card that is dragged
    size_t looks = 0;    // on the way, no two of the same

  private:
    std::vector<QImage> m_shown;
    std::vector<QImage> m_whole;
    std::vector<QRect> m_marks;
};

TEST_F(Sliding, ThingsGoToTheirPlacesAndThenStayThere)
{
    canvas->setSliding(true);
    const QImage before = canvas->grab().toImage();
    Lane hidden = lane(LaneKind::doing);
    hidden.visible = false;
    ASSERT_TRUE(open->apply(edit::changeRow(project(), hidden)));
    EXPECT_TRUE(canvas->isSliding());
    const QRectF place = map->rectOf(lane(LaneKind::painPoints).id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas->isSliding(); }, 1000));
    EXPECT_EQ(map->rectOf(lane(LaneKind::painPoints).id), place) << "the map itself is there at once";
    const QImage slid = canvas->grab().toImage();
    EXPECT_NE(slid, before);
    canvas->setSliding(false);
    canvas->viewport()->update();
    EXPECT_EQ(canvas->grab().toImage(), slid);
}

TEST_F(Sliding, NothingThatMovesIsNoSlide)
{
    canvas->setSliding(true);
    Card changed = card(form);
    changed.momentOfTruth = !changed.momentOfTruth;
    ASSERT_TRUE(open->apply(edit::changeRow(project(), changed)));
    EXPECT_FALSE(canvas->isSliding());
    selection.select(card(form).id);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(canvas->isSliding());
    canvas->setSliding(false);
    EXPECT_FALSE(canvas->isSliding());
    ASSERT_TRUE(open->undo());
    EXPECT_FALSE(canvas->isSliding()) << "switched off";
}

// Pixels that are moved on the screen, and parts that are painted, come to what painting all of it would give.
TEST_F(Sliding, TheScreenShowsOnTheWayWhatIsThere)
{
    canvas->setSliding(true);
    for (const double zoom : {1.0, 1.07}) { // pixels are whole here, and parts of them there
        canvas->zoomTo(zoom);
        const QPoint from = at(card(form).id);
        // The fullest cell gets another: the lane grows.
        const QPoint full = freePlace(LaneKind::touchpoints, project().find(card(ads).step)->title);
        const QPoint below = freePlace(LaneKind::thinking, pays);
        press(from);
        dragAndLook(from, full, "to a cell");
        dragAndLook(full, below, "to another lane");
        moveTo(below, full);
        QTest::qWait(40);
        dragAndLook(full, from, "home, from the middle of the way");
        dragAndLook(from, full, "and there again");
        release(full);
        look();
        expectWhole("dropped");
        ASSERT_TRUE(open->undo());
        QTest::qWait(200);
    }
    EXPECT_GT(looks, 10u) << "more than the beginnings";
}

// All cards of the lane are as tall as the tallest, at once: on the way they reach into the lane below.
TEST_F(Sliding, CardsThatGrowLeaveNothingInTheNextLane)
{
    removeTouchpoints();
    for (const LaneKind kind : {LaneKind::doing, LaneKind::thinking, LaneKind::feeling}) {
        Lane hidden = lane(kind);
        hidden.visible = false;
        ASSERT_TRUE(open->apply(edit::changeRow(project(), hidden)));
    }
    held = QStringLiteral("Asks for known data again");
    for (const char* title : {"one", "two", "three"})
        ASSERT_TRUE(open->apply(edit::addCard(
            project(),
            {.step = card(held).step, .lane = lane(LaneKind::touchpoints).id, .title = QLatin1String(title)})));
    canvas->setSliding(true);
    for (const double zoom : {1.0, 3.0}) { // the shadow of a card is a few pixels there
        canvas->zoomTo(zoom);
        canvas->reveal(card(held).id);
        canvas->reveal(card(QStringLiteral("one")).id);
        const QPoint from = at(card(held).id);
        const QPoint onto = at(card(QStringLiteral("one")).id);
        ASSERT_TRUE(canvas->viewport()->rect().contains(from) && canvas->viewport()->rect().contains(onto));
        press(from);
        moveTo(from, from + QPoint(0, 12));
        QTest::qWait(200);
        dragAndLook(onto, onto, "a sign makes the touchpoints taller");
        release(onto);
        ASSERT_TRUE(open->undo());
        QTest::qWait(200);
    }
}

// What hangs below a wide card goes up with it in the one column; in the other another comes in between.
TEST_F(Sliding, WhatStandsBesideMovingCardsStays)
{
    removeTouchpoints();
    const Id<Lane> where = lane(LaneKind::touchpoints).id;
    const Id<Step> quotes = step(QStringLiteral("Gets quotes")).id;
    const auto add = [&](const Id<Step>& at, const char* title) {
        EXPECT_TRUE(open->apply(edit::addCard(project(), {.step = at, .lane = where, .title = QLatin1String(title)})));
    };
    add(quotes, "top");
    add(quotes, "wide");
    add(quotes, "low");
    add(step(QStringLiteral("Calls an advisor")).id, "beside");
    Card wide = card(QStringLiteral("wide"));
    wide.span = 2;
    ASSERT_TRUE(open->apply(edit::changeRow(project(), wide)));
    Lane tall = lane(LaneKind::touchpoints);
    tall.height = 300; // else the lane grows, and all below it is painted
    ASSERT_TRUE(open->apply(edit::changeRow(project(), tall)));
    held = QStringLiteral("top");
    canvas->setSliding(true);
    canvas->zoomTo(1);
    canvas->reveal(card(held).id);
    const QPoint from = at(card(held).id);
    const QPoint onto = at(card(QStringLiteral("beside")).id) - QPoint(0, 12);
    ASSERT_TRUE(canvas->viewport()->rect().contains(from) && canvas->viewport()->rect().contains(onto));
    press(from);
    dragAndLook(from, onto, "from above a wide card to below it");
    release(onto);
}

TEST_F(Sliding, AFoldedPhaseKeepsItsTitleWhereItIsSeen)
{
    Phase folded = *phases(project(), map->id()).front();
    folded.folded = true;
    folded.title = QStringLiteral("Moving house, and all that has to be found, signed and paid before the day comes");
    ASSERT_TRUE(open->apply(edit::changeRow(project(), folded)));
    canvas->setSliding(true);
    canvas->zoomTo(1);
    const QPoint from = at(card(form).id);
    const QPoint full = freePlace(LaneKind::touchpoints, project().find(card(ads).step)->title);
    press(from);
    dragAndLook(from, full, "to a cell");
    release(full);
}

TEST_F(Sliding, ButtonsOfALaneGoWithItsFoot)
{
    const QImage before = canvas->grab().toImage();
    QTest::mouseMove(canvas->viewport(), at(lane(LaneKind::touchpoints).id));
    QTest::qWait(20);
    EXPECT_NE(canvas->grab().toImage(), before) << "there are buttons";
    const double height = map->rectOf(lane(LaneKind::touchpoints).id).height();
    const Id<Step> fullest = card(ads).step;
    ASSERT_TRUE(open->apply(edit::moveCard(project(), card(form).id, fullest, lane(LaneKind::touchpoints).id)));
    EXPECT_GT(map->rectOf(lane(LaneKind::touchpoints).id).height(), height);
    look();
    expectWhole("moved by a command");
}

TEST_F(Sliding, WhatChangesOnTheWayIsTakenAlong)
{
    canvas->setSliding(true);
    for (int round = 0; round < 3; ++round) {
        selection.select(card(form).id);
        key(Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(20);
        ASSERT_TRUE(open->undo());
        canvas->grab();
        QTest::qWait(20);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas->isSliding(); }, 1000));
    const QImage slid = canvas->grab().toImage();
    canvas->setSliding(false);
    EXPECT_EQ(canvas->grab().toImage(), slid);
}

} // namespace
