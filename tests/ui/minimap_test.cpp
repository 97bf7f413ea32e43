// The small map in the corner.
#include "support/imagediff.h"
#include "ui/mainwindowtest.h"

#include "canvas/minimap.h"
#include "edit/cardedits.h"
#include "edit/rowedits.h"

#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>

namespace trayecto::tests {
namespace {

class MinimapTest : public MainWindowTest
{
  protected:
    ui::Minimap& minimap() const { return *canvas().findChild<ui::Minimap*>(); }
    QImage picture() const { return minimap().grab().toImage(); }
};

TEST_F(MinimapTest, IsSeenWhereTheMapIsNot)
{
    canvas().zoomToFit();
    EXPECT_FALSE(minimap().isVisible()) << "the whole map is seen";
    canvas().zoomTo(2);
    EXPECT_TRUE(minimap().isVisible());
    const QRect corner = minimap().geometry();
    EXPECT_TRUE(canvas().viewport()->geometry().contains(corner));
    EXPECT_LT(canvas().viewport()->geometry().bottom() - corner.bottom(), 20);
    window->resize(window->size() - QSize(150, 90));
    EXPECT_LT(canvas().viewport()->geometry().right() - minimap().geometry().right(), 20) << "it stays there";
}

TEST_F(MinimapTest, APressAndADragMoveTheCanvas)
{
    canvas().zoomTo(2.5);
    canvas().scrollBy({-10000, -10000});
    const QPoint end = minimap().rect().bottomRight() - QPoint(8, 8);
    QTest::mousePress(&minimap(), Qt::LeftButton, {}, end);
    EXPECT_EQ(canvas().view().scroll(), canvas().view().scrollEnd());
    EXPECT_TRUE(action(QStringLiteral("Back"))->isEnabled()) << "so far is a jump";
    const QPoint middle = minimap().rect().center();
    QMouseEvent move(QEvent::MouseMove, middle, minimap().mapToGlobal(middle), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&minimap(), &move);
    const layout::Grid& grid = canvas().map().grid();
    EXPECT_NEAR(canvas().view().spot().center.x(), grid.width / 2, grid.width / 50);
    QTest::mouseRelease(&minimap(), Qt::LeftButton, {}, middle);
    // Held where it is it does not leap.
    const QPoint scroll = canvas().view().scroll();
    QTest::mousePress(&minimap(), Qt::LeftButton, {}, middle + QPoint(6, 3));
    EXPECT_EQ(canvas().view().scroll(), scroll);
    QTest::mouseRelease(&minimap(), Qt::LeftButton, {}, middle + QPoint(6, 3));
}

TEST_F(MinimapTest, ShowsWhatTheWindowShowsAndFollowsTheMap)
{
    canvas().zoomTo(2);
    const QImage empty = picture();
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture() != empty; }, 2000)) << "a moment after the map";
    const QImage before = picture();
    canvas().scrollBy({400, 0});
    EXPECT_NE(picture(), before);
    canvas().scrollBy({-400, 0});
    EXPECT_EQ(picture(), before);
    model::Phase phase = *project().rows<model::Phase>().begin();
    phase.color = model::Color{0x00ff00};
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), phase)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return picture() != before; }, 2000));
}

// The pixels of the canvas are moved together with it.
TEST_F(MinimapTest, StaysWholeWhileTheCanvasIsMoved)
{
    const auto screen = [&] {
        QEvent paintWhatIsDue(QEvent::UpdateRequest);
        QApplication::sendEvent(window.get(), &paintWhatIsDue);
        return window->screen()->grabWindow(window->winId()).toImage();
    };
    canvas().selection().select({});
    canvas().zoomTo(2);
    const QImage empty = picture();
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture() != empty; }, 2000));
    for (const double zoom : {2.0, 1.3}) {
        canvas().zoomTo(zoom);
        ASSERT_TRUE(minimap().isVisible());
        canvas().scrollBy({20, 20}); // the heads have stuck
        for (const QPoint& by : {QPoint(37, 0), QPoint(0, 31), QPoint(-21, 0), QPoint(0, -11)}) {
            screen();
            canvas().scrollBy(by);
            const QImage scrolled = screen();
            canvas().viewport()->update();
            const Difference difference = compared(screen(), scrolled);
            EXPECT_TRUE(difference.within({})) << zoom << ": " << by.x() << ", " << by.y() << ": " << difference.pixels
                                               << " of the pixels, " << difference.blocks << " of the blocks";
        }
    }
}

// What lies under it is not seen, and is not meant.
TEST_F(MinimapTest, HidesTheCanvasFromThePointer)
{
    canvas().zoomTo(2);
    ASSERT_TRUE(minimap().isVisible());
    canvas().selection().select({});
    canvas().scrollBy({-10000, -10000});
    const QImage whole = canvas().viewport()->grab().toImage();
    const QPoint middle = minimap().rect().center();
    QSignalSpy menus(&canvas(), &ui::MapCanvas::menuRequested);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, middle, minimap().mapToGlobal(middle));
    QApplication::sendEvent(&minimap(), &menu);
    EXPECT_EQ(menus.count(), 0);

    QMimeData text;
    text.setText(QStringLiteral("A card"));
    QDragEnterEvent enterDrag(middle, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(&minimap(), &enterDrag);
    QDragMoveEvent drag(middle, Qt::CopyAction, &text, Qt::LeftButton, {});
    drag.accept();
    QApplication::sendEvent(&minimap(), &drag);
    EXPECT_FALSE(drag.isAccepted());
    EXPECT_EQ(canvas().viewport()->grab().toImage(), whole) << "nor is there a preview of it";
    QDragLeaveEvent leaveDrag;
    QApplication::sendEvent(&minimap(), &leaveDrag);

    // The buttons of a head go when the pointer comes from there.
    const auto heads = [&] {
        return canvas().viewport()->grab(QRect(0, 0, canvas().viewport()->width(), int(canvas().view().bodyTop())));
    };
    const QImage before = heads().toImage();
    const model::Id<model::Phase> phase = project().rows<model::Phase>().begin()->id;
    const QPoint head = canvas().view().toScreen(canvas().map().rectOf(phase)).center().toPoint();
    ASSERT_TRUE(canvas().viewport()->rect().contains(head));
    QMouseEvent move(QEvent::MouseMove, head, canvas().viewport()->mapToGlobal(head), Qt::NoButton, {}, {});
    QApplication::sendEvent(canvas().viewport(), &move);
    EXPECT_NE(heads().toImage(), before);
    QEnterEvent enter(middle, middle, minimap().mapToGlobal(middle));
    QApplication::sendEvent(&minimap(), &enter);
    EXPECT_EQ(heads().toImage(), before);
}

TEST_F(MinimapTest, AMapWithoutLanesHasNone)
{
    canvas().zoomTo(2);
    ASSERT_TRUE(minimap().isVisible());
    const model::Table<model::Lane> lanes = project().rows<model::Lane>();
    for (model::Lane lane : lanes) {
        lane.visible = false;
        ASSERT_TRUE(window->open().apply(edit::changeRow(project(), lane)));
    }
    QTest::qWait(300); // its picture is made a moment later
    EXPECT_FALSE(minimap().isVisible());
}

// There is nothing to find on it, and it would lie on the words that say what to do next.
TEST_F(MinimapTest, AMapWithoutCardsHasNone)
{
    canvas().zoomTo(2);
    ASSERT_TRUE(minimap().isVisible());
    std::vector<base::Id<model::Card>> all;
    for (const model::Card& card : project().rows<model::Card>())
        all.push_back(card.id);
    ASSERT_TRUE(window->open().apply(edit::removeCards(project(), all)));
    EXPECT_FALSE(minimap().isVisible());
    ASSERT_TRUE(window->open().undo());
    EXPECT_TRUE(minimap().isVisible());
}

TEST_F(MinimapTest, IsSwitchedOffForGood)
{
    canvas().zoomTo(2);
    QAction* shown = action(QStringLiteral("Minimap"));
    EXPECT_TRUE(shown->isChecked());
    shown->trigger();
    EXPECT_FALSE(minimap().isVisible());
    EXPECT_FALSE(QSettings().value(QStringLiteral("view/minimap")).toBool());
    canvas().zoomTo(3);
    EXPECT_FALSE(minimap().isVisible());
    shown->trigger();
    EXPECT_TRUE(minimap().isVisible());
}

} // namespace
} // namespace trayecto::tests
