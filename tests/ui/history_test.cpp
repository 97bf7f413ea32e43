// The history: what it lists, looking back, going back, versions, a look beside; undo of what was done days ago.
#include "canvas/canvasaccessible.h"
#include "edit/keepsakeedits.h"
#include "panels/historypanel.h"
#include "ui/samplewindow.h"

#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace trayecto;
using namespace trayecto::model;

namespace {

class History : public tests::SampleWindow
{
  protected:
    void openPanel() const
    {
        action(QStringLiteral("History"))->trigger();
        ASSERT_TRUE(becomes([this] { return panel()->isVisible() && model()->rowCount() > 0; }));
    }
    ui::HistoryPanel* panel() const { return window->findChild<ui::HistoryPanel*>(); }
    QTreeView* list() const { return window->findChild<QTreeView*>(QStringLiteral("historyList")); }
    QAbstractItemModel* model() const { return list()->model(); }
    QString line(int row) const { return model()->index(row, 0).data().toString(); }
    void click(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(model()->index(row, 0)).center());
    }
    static QPushButton* button(const QWidget* in, const QString& text)
    {
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QWidget* banner() const { return window->findChild<QWidget*>(QStringLiteral("pastBanner")); }
    void threeNames() const
    {
        for (const char16_t* title : {u"One", u"Two", u"Three"})
            renameMap(QString::fromUtf16(title));
    }
    void nameVersion(const QString& name) const
    {
        ASSERT_TRUE(becomes([this] { return window->findChild<QInputDialog*>(QStringLiteral("versionName")); }));
        auto* dialog = window->findChild<QInputDialog*>(QStringLiteral("versionName"));
        dialog->findChild<QLineEdit*>()->setText(name);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        ASSERT_TRUE(becomes([this] { return !window->findChild<QInputDialog*>(QStringLiteral("versionName")); }));
    }
};

TEST_F(History, IsClosedAtFirstAndListsWhatWasDoneNewestFirst)
{
    EXPECT_FALSE(panel()->isVisible());
    threeNames();
    EXPECT_TRUE(open().undo());
    openPanel();
    ASSERT_EQ(model()->rowCount(), 5);
    EXPECT_EQ(line(0), QStringLiteral("Undo: Rename map “Three”"));
    EXPECT_EQ(line(1), QStringLiteral("Rename map “Three”"));
    EXPECT_EQ(line(3), QStringLiteral("Rename map “One”"));
    EXPECT_TRUE(line(4).startsWith(QStringLiteral("Create project")));
    renameMap(QStringLiteral("Four"));
    ASSERT_TRUE(becomes([this] { return model()->rowCount() == 6; })) << "kept up to date";
    EXPECT_EQ(line(0), QStringLiteral("Rename map “Four”"));
}

TEST_F(History, AGestureIsOneLine)
{
    for (const char16_t* title : {u"O", u"On", u"One"}) {
        JourneyMap row = map();
        row.title = QString::fromUtf16(title);
        EXPECT_TRUE(open().apply(edit::changeRow(project(), row, QStringLiteral("typing"))));
    }
    openPanel();
    ASSERT_EQ(model()->rowCount(), 2);
    EXPECT_EQ(line(0), QStringLiteral("Rename map “One”"));
}

TEST_F(History, ALongLogIsReadAsItIsScrolled)
{
    for (int at = 0; at < 450; ++at)
        renameMap(QString::number(at));
    openPanel();
    EXPECT_LT(model()->rowCount(), 450);
    ASSERT_TRUE(becomes([this] {
        list()->scrollToBottom();
        return model()->rowCount() == 451;
    }));
    EXPECT_TRUE(line(450).startsWith(QStringLiteral("Create project")));
}

TEST_F(History, AClickShowsThatStateAndChangesNothing)
{
    threeNames();
    openPanel();
    const qint64 seq = open().document().seq();
    click(2);
    ASSERT_TRUE(becomes([this] { return shownTitle() == u"One"; }));
    EXPECT_EQ(map().title, u"Three");
    EXPECT_EQ(open().document().seq(), seq);
    EXPECT_TRUE(banner()->isVisible());
    EXPECT_TRUE(banner()->findChild<QLabel*>()->text().contains(QStringLiteral("Rename map “One”")));
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(shownTitle(), u"Three");
    EXPECT_FALSE(banner()->isVisible());
}

TEST_F(History, NothingIsChangedOnAMapOfThePast)
{
    threeNames();
    openPanel();
    const qint64 seq = open().document().seq();
    click(2);
    ASSERT_TRUE(becomes([this] { return shownTitle() == u"One"; }));
    QWidget* viewport = window->canvas()->viewport();
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, viewport->rect().center());
    QTest::keyClick(window->canvas(), Qt::Key_T);
    EXPECT_FALSE(window->canvas()->isEditing());
    EXPECT_FALSE(action(QStringLiteral("Add phase"))->isEnabled());
    // Nor by a screen reader.
    const auto& cards = project().rows<Card>();
    const Card& touchpoint =
        *std::find_if(cards.begin(), cards.end(), [](const Card& one) { return one.kind == CardKind::touchpoint; });
    QAccessibleInterface* item = window->canvas()->accessible().object(touchpoint.id);
    ASSERT_TRUE(item && item->valueInterface());
    item->valueInterface()->setCurrentValue(2.0);
    item->actionInterface()->doAction(QStringLiteral("Delete"));
    QApplication::processEvents();
    EXPECT_EQ(open().document().seq(), seq);
    // Its keys look around, and Tab leaves it.
    window->canvas()->setFocus();
    QTest::keyClick(window->canvas(), Qt::Key_Tab);
    EXPECT_FALSE(window->canvas()->hasFocus());
    EXPECT_EQ(shownTitle(), u"One") << "still there";
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(shownTitle(), u"Two") << "work brings today back";
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_TRUE(action(QStringLiteral("Add phase"))->isEnabled());
}

TEST_F(History, GoingBackIsOneStepThatCanBeUndone)
{
    threeNames();
    openPanel();
    click(2);
    ASSERT_TRUE(becomes([this] { return shownTitle() == u"One"; }));
    QTest::mouseClick(button(banner(), QStringLiteral("Go back to here")), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return map().title == u"One"; }));
    EXPECT_FALSE(banner()->isVisible());
    ASSERT_TRUE(becomes([this] { return line(0).startsWith(QStringLiteral("Go back to version")); }));
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(map().title, u"Three");
}

TEST_F(History, AStateBeforeTheMapWasThereSaysSo)
{
    threeNames();
    const Id<JourneyMap> first = map().id;
    QTest::mouseClick(window->findChild<QWidget*>(QStringLiteral("addMap")), Qt::LeftButton);
    ASSERT_NE(window->canvas()->map().id(), first);
    openPanel();
    click(3);
    ASSERT_TRUE(becomes([this] { return banner()->isVisible(); }));
    EXPECT_FALSE(window->canvas()->map().isPreview());
    EXPECT_TRUE(banner()->findChild<QLabel*>()->text().contains(QStringLiteral("not there yet")));
}

TEST_F(History, AVersionIsNamedFoundRenamedAndDeleted)
{
    renameMap(QStringLiteral("One"));
    action(QStringLiteral("Save a version…"))->trigger();
    nameVersion(QStringLiteral("Before the workshop"));
    ASSERT_EQ(project().rows<Version>().size(), 1u);
    renameMap(QStringLiteral("Two"));
    openPanel();
    ASSERT_EQ(model()->rowCount(), 3) << "a name is no line of its own";
    EXPECT_TRUE(model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Before the workshop"));

    window->findChild<ui::HistoryPanel*>()->findChild<QComboBox*>()->setCurrentIndex(1);
    ASSERT_EQ(model()->rowCount(), 1);
    click(0);
    ASSERT_TRUE(becomes([this] { return shownTitle() == u"One"; }));
    Version version = *project().rows<Version>().begin();
    version.name = QStringLiteral("Kick-off");
    EXPECT_TRUE(open().apply(edit::changeRow(project(), version)));
    EXPECT_TRUE(model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Kick-off"));
    list()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(model()->rowCount(), 1);
}

TEST_F(History, APastStateOpensBesideToday)
{
    threeNames();
    openPanel();
    click(2);
    ASSERT_TRUE(becomes([this] { return shownTitle() == u"One"; }));
    QTest::mouseClick(button(panel(), QStringLiteral("Open beside")), Qt::LeftButton);
    const auto beside = [this]() -> ui::MainWindow* {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* other = qobject_cast<ui::MainWindow*>(widget); other && other != window.get())
                return other;
        return nullptr;
    };
    ASSERT_TRUE(becomes([&] { return beside(); }));
    const std::unique_ptr<ui::MainWindow> other(beside());
    EXPECT_EQ(other->open().project().rows<JourneyMap>().begin()->title, u"One");
    EXPECT_FALSE(other->open().isEditable());
    EXPECT_TRUE(other->windowTitle().contains(QString::number(QDate::currentDate().year())));
    EXPECT_EQ(map().title, u"Three");
}

TEST_F(History, UndoOfWhatWasDoneDaysAgoComesAMomentLater)
{
    threeNames();
    reopen();
    EXPECT_TRUE(open().undo());
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(map().title, u"Three") << "the file is read by another thread";
    EXPECT_TRUE(becomes([this] { return map().title == u"One"; })) << "each press counts";
    EXPECT_TRUE(open().redo());
    EXPECT_EQ(map().title, u"Two") << "known by now";
}

TEST_F(History, WhoGoesOnWorkingWantsNoUndoAnyMore)
{
    threeNames();
    reopen();
    EXPECT_TRUE(open().undo());
    renameMap(QStringLiteral("Four"));
    QTest::qWait(200);
    EXPECT_EQ(map().title, u"Four");
}

} // namespace
