// Near and far, back and forward: the view's commands in a window, by their keys.
#include "ui/mainwindowtest.h"
#include "window/maptabs.h"

#include "canvas/viewglide.h"
#include "settings/motion.h"
#include "window/placehistory.h"

#include <QProxyStyle>
#include <QTabBar>
#include <QToolButton>

namespace trayecto::tests {
namespace {

using namespace model;

class ViewCommands : public MainWindowTest
{
  protected:
    // The end of the way there.
    ui::CanvasView arrived()
    {
        QTest::qWait(2 * ui::kMotionMs);
        return canvas().view();
    }
};

TEST_F(ViewCommands, AZoomByKeyIsSeenOnItsWay)
{
    ASSERT_TRUE(ui::isAnimated(&canvas())) << "the style of the tests animates";
    canvas().zoomTo(1);
    QSet<double> seen;
    QObject::connect(&canvas(), &ui::MapCanvas::zoomChanged, window.get(), [&](double zoom) { seen += zoom; });
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(canvas().view().zoom(), 1) << "not there at once";
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_NEAR(arrived().zoom(), 1.25 * 1.25, 1e-9) << "the second goes on from where the first leads";
    EXPECT_GE(seen.size(), 2);
    seen.clear();
    QWheelEvent wheel({300, 300}, {300, 300}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(canvas().viewport(), &wheel);
    EXPECT_EQ(seen.size(), 1) << "a wheel is followed at once";
}

TEST_F(ViewCommands, WhereTheSystemAsksForNoMotionItIsThereAtOnce)
{
    class Still : public QProxyStyle
    {
      public:
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                      QStyleHintReturn* returned) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
        }
    } still;
    canvas().zoomTo(0.7);
    canvas().setStyle(&still);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(canvas().view().zoom(), 1);
    canvas().setStyle(nullptr);
}

TEST_F(ViewCommands, AWayBetweenTwoSpotsKeepsWhatStandsStill)
{
    const ui::Spot near{2, {100, 50}};
    const ui::Spot far{0.5, {400, 50}};
    EXPECT_EQ(ui::ViewGlide::between(near, far, 1), far);
    EXPECT_EQ(ui::ViewGlide::between(near, far, 0), near);
    // The place 0 | 50 lies 200 to the left of the middle in both, and on all of the way.
    for (const double share : {0.2, 0.5, 0.9}) {
        const ui::Spot spot = ui::ViewGlide::between(near, far, share);
        EXPECT_NEAR(spot.center.x() * spot.zoom, 200, 1e-6) << share;
    }
}

TEST_F(ViewCommands, ToThePhaseAndToTheSelection)
{
    const Card& form = card(QStringLiteral("Online quote form"));
    canvas().zoomTo(0.6);
    selection().select(form.id);
    press(Qt::Key_3, Qt::ControlModifier);
    const ui::CanvasView near = arrived();
    EXPECT_EQ(near.zoom(), 2) << "a single card not larger than twice its size";
    const QRectF place = near.toScreen(canvas().map().rectOf(form.id));
    EXPECT_TRUE(QRectF(near.bodyLeft(), near.bodyTop(), 4000, 4000).contains(place));
    EXPECT_TRUE(QRectF(canvas().viewport()->rect()).contains(place));

    press(Qt::Key_2, Qt::ControlModifier);
    const ui::CanvasView whole = arrived();
    const Step* step = project().find(form.step);
    const QRectF phase = whole.toScreen(canvas().map().rectOf(step->phase));
    EXPECT_GE(phase.left(), whole.bodyLeft());
    EXPECT_LE(phase.right(), canvas().viewport()->width());
    EXPECT_GT(whole.zoom(), 0.6) << "two steps of eight: nearer than the whole map";
    selection().select({});
    EXPECT_FALSE(action(QStringLiteral("Zoom to the selection"))->isEnabled());
    EXPECT_FALSE(action(QStringLiteral("Zoom to the phase"))->isEnabled());
}

TEST_F(ViewCommands, BackAndForwardLeadThroughPlacesAndMaps)
{
    QAction* back = action(QStringLiteral("Back"));
    QAction* forward = action(QStringLiteral("Forward"));
    EXPECT_FALSE(back->isEnabled());
    const ui::Spot start = canvas().view().spot();
    selection().select(card(QStringLiteral("Claim hotline")).id);
    press(Qt::Key_3, Qt::ControlModifier);
    const ui::Spot near = arrived().spot();
    const auto first = canvas().map().id();
    QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("addMap")), Qt::LeftButton);
    ASSERT_NE(canvas().map().id(), first);
    press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(canvas().map().id(), first);
    EXPECT_NEAR(arrived().zoom(), near.zoom, 1e-9);
    EXPECT_NEAR(canvas().view().spot().center.x(), near.center.x(), 1);
    QTest::mouseClick(canvas().viewport(), Qt::BackButton, {}, {400, 400});
    EXPECT_NEAR(arrived().zoom(), start.zoom, 1e-9);
    EXPECT_FALSE(back->isEnabled());
    press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_NEAR(arrived().zoom(), near.zoom, 1e-9);
    QTest::mouseClick(canvas().viewport(), Qt::ForwardButton, {}, {400, 400});
    QApplication::processEvents();
    EXPECT_NE(canvas().map().id(), first);
    EXPECT_FALSE(forward->isEnabled());
    // A map that is gone is no place.
    EXPECT_TRUE(window->open().undo());
    EXPECT_EQ(canvas().map().id(), first);
    EXPECT_FALSE(action(QStringLiteral("Forward"))->isEnabled());
}

TEST_F(ViewCommands, ATabIsSeenAgainFromWhereItWasLeft)
{
    auto* tabs = window->findChild<ui::MapTabs*>()->findChild<QTabBar*>();
    QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("addMap")), Qt::LeftButton);
    tabs->setCurrentIndex(0);
    canvas().zoomTo(1.7);
    canvas().scrollBy({500, 100});
    const QPoint scroll = canvas().view().scroll();
    tabs->setCurrentIndex(1);
    EXPECT_NE(canvas().view().zoom(), 1.7);
    tabs->setCurrentIndex(0);
    EXPECT_EQ(canvas().view().zoom(), 1.7);
    EXPECT_LE((canvas().view().scroll() - scroll).manhattanLength(), 2);
}

TEST(PlaceHistory, WhoGoesElsewhereForgetsWhatWasAhead)
{
    const auto map = base::Id<JourneyMap>::create();
    const auto at = [&](double x) { return ui::Place{map, {1, {x, 0}}}; };
    ui::PlaceHistory places;
    EXPECT_FALSE(places.back(at(0)));
    places.leave(at(0));
    places.leave(at(1));
    places.leave(at(1)); // the same place once
    EXPECT_EQ(places.back(at(2)), at(1));
    EXPECT_EQ(places.back(at(1)), at(0));
    EXPECT_EQ(places.forward(at(0)), at(1));
    EXPECT_TRUE(places.hasForward());
    places.leave(at(7));
    EXPECT_FALSE(places.hasForward());
    for (int i = 0; i < 300; ++i)
        places.leave(at(i));
    size_t steps = 0;
    for (ui::Place here = at(-1); const auto to = places.back(here); ++steps)
        here = *to;
    EXPECT_EQ(steps, ui::PlaceHistory::kMost);
}

} // namespace
} // namespace trayecto::tests
