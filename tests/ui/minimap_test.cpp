// The small map in the corner.
#include "support/imagediff.h"
#include "ui/mainwindowtest.h"

#include "canvas/minimap.h"
#include "edit/rowedits.h"

#include <QLabel>
#include <QScreen>
#include <QSettings>

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

// A map seen from afar is written into the window past the painter.
TEST_F(MinimapTest, NothingIsPaintedOverAnotherWidget)
{
    window->resize(900, 500);
    canvas().zoomTo(0.15);
    QLabel over(&canvas());
    over.setAutoFillBackground(true);
    over.setPalette(QPalette(Qt::green, Qt::green));
    over.setGeometry(200, 100, 70, 40);
    over.show();
    QApplication::processEvents();
    canvas().viewport()->update(QRegion(canvas().viewport()->rect()) - over.geometry());
    QApplication::processEvents();
    const QImage screen = window->screen()->grabWindow(window->winId()).toImage();
    const QRect place(over.mapTo(window.get(), QPoint()), over.size());
    EXPECT_EQ(screen.pixelColor(place.topLeft()), QColor(Qt::green));
    EXPECT_EQ(screen.pixelColor(place.bottomRight()), QColor(Qt::green));
    EXPECT_EQ(screen.pixelColor(place.center()), QColor(Qt::green));
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
