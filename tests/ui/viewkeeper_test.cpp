// A window as it was left, the way through it by Tab, and the tour.
#include "canvas/mapcanvas.h"
#include "model/query.h"
#include "panels/palette.h"
#include "ui/mainwindow.h"
#include "window/maptabs.h"
#include "window/tour.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QToolButton>

using namespace trayecto;
using namespace trayecto::model;

namespace {

using AWindow = tests::WindowTest;

TEST_F(AWindow, ComesBackAsItWasLeft)
{
    QTest::mouseClick(named<QToolButton>("addMap"), Qt::LeftButton);
    const Id<JourneyMap> second = window->canvas()->map().id();
    window->canvas()->zoomTo(0.8);
    window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->setCurrentIndex(0);
    const Id<JourneyMap> first = window->canvas()->map().id();
    ASSERT_NE(first, second);
    window->canvas()->zoomTo(1.7);
    window->canvas()->scrollBy({230, 90});
    const QPoint scroll = window->canvas()->view().scroll();
    ASSERT_GE(scroll.x(), 230);
    ASSERT_GE(scroll.y(), 90);
    // Another map and back: as left, too.
    window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->setCurrentIndex(1);
    EXPECT_EQ(window->canvas()->view().zoom(), 0.8);
    window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->setCurrentIndex(0);
    EXPECT_EQ(window->canvas()->view().scroll(), scroll);
    window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->setCurrentIndex(1);
    named<QDockWidget>("projectDock")->hide();
    window->resize(760, 700); // within the smallest screen
    const QSize size = window->size();

    reopen();
    EXPECT_EQ(window->canvas()->map().id(), second);
    EXPECT_EQ(window->canvas()->view().zoom(), 0.8);
    EXPECT_FALSE(named<QDockWidget>("projectDock")->isVisible());
    EXPECT_EQ(window->size(), size);
    window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->setCurrentIndex(0);
    EXPECT_EQ(window->canvas()->view().zoom(), 1.7);
    EXPECT_EQ(window->canvas()->view().scroll(), scroll);
}

TEST_F(AWindow, WhoseZoomNobodyChoseFollowsItsWidthAgain)
{
    const double zoom = window->canvas()->view().zoom();
    reopen();
    EXPECT_FALSE(window->canvas()->hasChosenZoom());
    EXPECT_EQ(window->canvas()->view().zoom(), zoom);
}

TEST_F(AWindow, KeepsTheViewsOfFiftyFilesOnly)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("views"));
    for (int i = 0; i < 60; ++i)
        settings.setValue(QStringLiteral("old%1").arg(i), QVariantMap{{QStringLiteral("at"), i}});
    settings.sync();
    window->close();
    settings.sync();
    EXPECT_EQ(settings.childKeys().size(), 50);
    EXPECT_FALSE(settings.contains(QStringLiteral("old0"))) << "the oldest goes";
    EXPECT_TRUE(settings.contains(QStringLiteral("old59")));
}

TEST_F(AWindow, IsGoneThroughByTabInTheOrderItIsRead)
{
    named<QDockWidget>("inspectorDock")->show();
    window->canvas()->selection().select({});
    QApplication::processEvents();
    QList<QWidget*> way;
    named<QPushButton>("exportButton")->setFocus();
    for (int i = 0; i < 200; ++i) {
        way += QApplication::focusWidget();
        keyTo(Qt::Key_Tab);
        if (QApplication::focusWidget() == way.front())
            break;
    }
    const auto at = [&](const QWidget* widget) {
        const auto found = std::find(way.begin(), way.end(), widget);
        EXPECT_NE(found, way.end());
        return found - way.begin();
    };
    const auto entries = window->findChildren<ui::PaletteButton*>();
    for (qsizetype i = 1; i < entries.size(); ++i)
        EXPECT_EQ(at(entries[i]), at(entries[i - 1]) + 1);
    EXPECT_LT(at(entries.back()), at(named<QWidget>("projectTree")));
    EXPECT_LT(at(named<QWidget>("projectTree")), at(window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()));
    EXPECT_LT(at(window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()), at(named<QWidget>("mapTitle")));
    EXPECT_LT(at(named<QWidget>("mapTitle")), at(window->canvas()));
    int fields = 0;
    for (QWidget* field : named<QWidget>("inspector")->findChildren<QWidget*>())
        if (way.contains(field)) {
            EXPECT_GT(at(field), at(window->canvas()));
            ++fields;
        }
    EXPECT_GT(fields, 0);
    // And back.
    named<QWidget>("mapTitle")->setFocus();
    keyTo(Qt::Key_Tab);
    const QWidget* next = QApplication::focusWidget();
    keyTo(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), named<QWidget>("mapTitle"));
    EXPECT_NE(next, named<QWidget>("mapTitle"));
}

class ATour : public AWindow
{
  protected:
    ATour() { ui::Tour::start(*window); }
    ui::Tour* tour() const { return window->findChild<ui::Tour*>(); }
    QString count() const
    {
        for (const QLabel* label : tour()->findChildren<QLabel*>())
            if (label->text().endsWith(QStringLiteral("of 5")))
                return label->text();
        return {};
    }
};

TEST_F(ATour, GoesByTheKeyboardThroughFiveStepsAndChangesNothing)
{
    EXPECT_FALSE(ui::Tour::isSeen());
    const qint64 before = window->open().document().seq();
    for (int step = 1; step <= 5; ++step) {
        QApplication::processEvents();
        ASSERT_TRUE(tour());
        EXPECT_EQ(count(), QStringLiteral("%1 of 5").arg(step));
        EXPECT_TRUE(window->rect().contains(tour()->geometry())) << step;
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"tourNext");
        EXPECT_FALSE(QApplication::focusWidget()->accessibleDescription().isEmpty());
        keyTo(step % 2 ? Qt::Key_Space : Qt::Key_Return);
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(tour());
    EXPECT_TRUE(ui::Tour::isSeen());
    EXPECT_EQ(window->open().document().seq(), before);
}

TEST_F(ATour, StandsBesideWhatItSpeaksOf)
{
    QApplication::processEvents();
    const auto* entry = window->findChild<ui::PaletteButton*>();
    const QRect place(entry->mapTo(window.get(), QPoint()), entry->size());
    EXPECT_FALSE(tour()->geometry().intersects(place));
    EXPECT_LT(tour()->geometry().left() - place.right(), 60);
}

TEST_F(ATour, IsLeftByEscapeAtAnyPointFromAnywhere)
{
    keyTo(Qt::Key_Space);
    window->canvas()->setFocus(); // one may work meanwhile
    keyTo(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(tour());
    EXPECT_TRUE(ui::Tour::isSeen());
}

TEST_F(ATour, ShowsAPanelThatIsClosedAndClosesItAgain)
{
    keyTo(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* dock = named<QDockWidget>("paletteDock");
    dock->hide();
    ui::Tour::start(*window);
    EXPECT_TRUE(dock->isVisible());
    keyTo(Qt::Key_Escape);
    EXPECT_FALSE(dock->isVisible());
}

} // namespace
