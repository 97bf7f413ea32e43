// The window around the map: tabs, heading, menus, keys that belong to a panel, waiting for the disk.
#include "canvas/canvaskeys.h"
#include "canvas/mapcanvas.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/helpdialog.h"
#include "dialogs/job.h"
#include "dialogs/shortcutsheet.h"
#include "edit/rowedits.h"
#include "import/template.h"
#include "panels/projecttree.h"
#include "widgets/facepicker.h"
#include "window/mainwindow.h"
#include "window/maptabs.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace trayecto;
using namespace trayecto::model;

namespace {

class MainWindows : public testing::Test
{
  protected:
    MainWindows()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        base::installLanguage(base::Language::en);
        const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
        auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("sample.trayecto")), *first);
        EXPECT_TRUE(made);
        window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*made)));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    const Project& project() const { return window->open().project(); }
    const JourneyMap& map() const { return *project().rows<JourneyMap>().begin(); }
    template <class Row> void change(Row row) { EXPECT_TRUE(window->open().apply(edit::changeRow(project(), row))); }

    QAction* action(const QString& iconText) const
    {
        for (QAction* one : window->findChildren<QAction*>())
            if (one->iconText() == iconText)
                return one;
        for (const QToolButton* button : window->findChildren<QToolButton*>())
            if (QAction* one = button->defaultAction(); one && one->iconText() == iconText)
                return one;
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(MainWindows, TheHeadingSaysWhatTheMapIs)
{
    auto* heading = window->findChild<QWidget*>(QStringLiteral("mapHeading"));
    const auto says = [&](const QString& text) {
        for (QLabel* label : heading->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    };
    EXPECT_TRUE(says(QStringLiteral("Current state")));
    JourneyMap changed = map();
    changed.state = MapState::toBe;
    changed.title = QStringLiteral("R&D");
    change(changed);
    EXPECT_TRUE(says(QStringLiteral("Future state")));
    EXPECT_EQ(heading->findChild<QToolButton*>(QStringLiteral("mapTitle"))->text(), u"R&&D");
    EXPECT_EQ(window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->tabText(0), u"R&&D · future");
    EXPECT_EQ(action(QStringLiteral("Undo"))->text().count(QStringLiteral("&&")), 1);
}

TEST_F(MainWindows, APlusMakesAnotherMapAndShowsIt)
{
    auto* tabs = window->findChild<ui::MapTabs*>()->findChild<QTabBar*>();
    ASSERT_EQ(tabs->count(), 1);
    QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("addMap")), Qt::LeftButton);
    ASSERT_EQ(tabs->count(), 2);
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_NE(window->canvas()->map().id(), map().id);
    EXPECT_FALSE(window->canvas()->map().grid().rows.empty()) << "with lanes to work in";
    EXPECT_TRUE(window->open().undo());
    EXPECT_EQ(tabs->count(), 1);
    EXPECT_EQ(window->canvas()->map().id(), map().id);
}

TEST_F(MainWindows, AHiddenLaneComesBackFromTheMenu)
{
    QAction* hidden = action(QStringLiteral("Hidden lanes"));
    EXPECT_FALSE(hidden->isEnabled());
    const size_t rows = window->canvas()->map().grid().rows.size();
    Lane lane = *project().rows<Lane>().begin();
    lane.visible = false;
    change(lane);
    EXPECT_EQ(window->canvas()->map().grid().rows.size(), rows - 1);
    ASSERT_TRUE(hidden->isEnabled());
    Q_EMIT hidden->menu()->aboutToShow();
    ASSERT_EQ(hidden->menu()->actions().size(), 1);
    EXPECT_EQ(hidden->menu()->actions()[0]->text(), lane.title);
    hidden->menu()->actions()[0]->trigger();
    EXPECT_EQ(window->canvas()->map().grid().rows.size(), rows);
}

TEST_F(MainWindows, AChannelOfAnotherProjectIsRefused)
{
    const auto isTaken = [&](const Id<Channel>& channel) {
        const ui::DropMime brought(channel);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &brought, Qt::LeftButton, {});
        QApplication::sendEvent(window->canvas()->viewport(), &enter);
        QDragLeaveEvent leave;
        QApplication::sendEvent(window->canvas()->viewport(), &leave);
        return enter.isAccepted();
    };
    EXPECT_TRUE(isTaken(project().rows<Channel>().begin()->id));
    EXPECT_FALSE(isTaken(Id<Channel>::create()));
}

TEST_F(MainWindows, DeleteActsWhereTheFocusIs)
{
    const Card* touchpoint = nullptr;
    for (const Card& card : project().rows<Card>())
        if (card.title == u"Online quote form")
            touchpoint = &card;
    ASSERT_TRUE(touchpoint);
    const Id<Card> id = touchpoint->id;
    const size_t cards = project().rows<Card>().size();
    window->canvas()->selection().select(id);
    ui::FacePicker* faces = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (faces = window->findChild<ui::FacePicker*>()); }));
    faces->setFocus();
    QTest::keyClick(faces, Qt::Key_Delete);
    EXPECT_TRUE(project().find(id)) << "the face goes, not the card";
    EXPECT_EQ(faces->value(), std::nullopt);
    auto* tree = window->findChild<ui::ProjectTree*>();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    EXPECT_EQ(project().rows<Card>().size(), cards);
    window->canvas()->setFocus();
    QTest::keyClick(window->canvas(), Qt::Key_Delete);
    EXPECT_FALSE(project().find(id));
}

TEST_F(MainWindows, TheSheetOfShortcutsIsMadeOfWhatTheKeysDo)
{
    ui::ShortcutSheet sheet(window.get());
    QStringList texts;
    for (QLabel* label : sheet.findChildren<QLabel*>())
        texts += label->text();
    for (const char* text : {"Undo", "Ctrl+Z", "Fit map", "Add a touchpoint", "T", "Alt+←", "Delete", "F1"})
        EXPECT_TRUE(texts.contains(QLatin1String(text)) || texts.contains(QString::fromUtf8(text))) << text;
    // Each key of the map is one that the map takes.
    const auto& cards = project().rows<Card>();
    const auto touchpoint =
        std::find_if(cards.begin(), cards.end(), [](const Card& card) { return card.title == u"Online quote form"; });
    ASSERT_NE(touchpoint, cards.end());
    const Id<Card> id = touchpoint->id;
    for (const ui::CanvasKeys::Key& key : ui::CanvasKeys::keys())
        for (const QKeyCombination& one : key.keys) {
            window->canvas()->setFocus();
            window->canvas()->selection().select(id);
            const QKeyEvent press(QEvent::KeyPress, one.key(), one.keyboardModifiers());
            EXPECT_TRUE(ui::CanvasKeys(*window->canvas()).press(press)) << key.text;
        }
}

TEST_F(MainWindows, HelpAndLicenceAreInsideTheProgram)
{
    ui::HelpDialog help(window.get());
    EXPECT_TRUE(help.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Add a touchpoint")));
    ui::AboutDialog about(window.get());
    for (QPushButton* button : about.findChildren<QPushButton*>())
        if (button->text() == u"Full licence…")
            QTest::mouseClick(button, Qt::LeftButton);
    auto* licence = about.findChild<QDialog*>(QStringLiteral("licence"));
    ASSERT_TRUE(licence);
    EXPECT_TRUE(
        licence->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
}

TEST_F(MainWindows, ClosesOnlyWhenAllIsStored)
{
    JourneyMap changed = map();
    changed.title = QStringLiteral("Just now");
    change(changed);
    const qint64 seq = window->open().document().seq();
    window->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }, 10'000));
    EXPECT_EQ(window->open().file().storedSeq(), seq);
}

TEST_F(MainWindows, AfterACancelThatWhichWasWaitedForIsInNobodysWay)
{
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(window->open().file().path().toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    JourneyMap changed = map();
    changed.title = QStringLiteral("Just now");
    change(changed);
    const auto waiting = [&] { return QPointer(window->findChild<QDialog*>(QStringLiteral("waiting"))); };
    for (int time = 0; time < 2; ++time) {
        window->close();
        const QPointer<QDialog> dialog = waiting();
        ASSERT_TRUE(dialog) << "it says what it waits for, time " << time;
        dialog->reject();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog; }, 200)) << "the file is busy for half a second";
        EXPECT_TRUE(window->isVisible());
    }
    sqlite3_close(other);
    window->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }, 10'000));
}

TEST_F(MainWindows, WorkThatTakesLongKeepsNobodyWaiting)
{
    bool isDone = false;
    int ticks = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, window.get(), [&] { ++ticks; });
    ticking.start(10);
    ui::inBackground<int>(
        {window.get(), QStringLiteral("Working <b>"), true},
        [] {
            QThread::msleep(900);
            return 7;
        },
        [&](int value, bool isCancelled) {
            EXPECT_EQ(value, 7);
            EXPECT_TRUE(isCancelled);
            isDone = true;
        });
    EXPECT_FALSE(window->findChild<QDialog*>(QStringLiteral("waiting"))->isVisible()) << "no flicker";
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->findChild<QDialog*>(QStringLiteral("waiting"))->isVisible(); }));
    auto* dialog = window->findChild<QDialog*>(QStringLiteral("waiting"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(isDone);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }));
    EXPECT_GT(ticks, 20);
}

} // namespace
