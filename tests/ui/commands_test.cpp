// All commands by name, and keys of one's own for them.
#include "ui/mainwindowtest.h"

#include "dialogs/commandlist.h"
#include "dialogs/commandpalette.h"
#include "dialogs/helpdialog.h"
#include "dialogs/shortcuteditor.h"
#include "dialogs/shortcutsheet.h"
#include "edit/mapedits.h"
#include "settings/shortcuts.h"
#include "widgets/keyfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

namespace trayecto::tests {
namespace {

class Commands : public MainWindowTest
{
  protected:
    ~Commands() override { ui::Shortcuts::instance().resetAll(); }

    ui::CommandPalette* palette() const { return window->findChild<ui::CommandPalette*>(); }
    ui::CommandPalette* openPalette() const
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return palette();
    }
    QStringList lines() const
    {
        QStringList texts;
        const auto* list = palette()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            texts += list->item(row)->text();
        return texts;
    }
    bool isClosed() const
    {
        return QTest::qWaitFor([&] { return !palette(); }, 1000);
    }
};

TEST_F(Commands, ThePaletteHoldsAllThatStandsInTheMenus)
{
    ASSERT_TRUE(openPalette());
    const QStringList shown = lines();
    int count = 0;
    const std::function<void(const QMenu&)> look = [&](const QMenu& menu) {
        for (QAction* action : menu.actions()) {
            if (action->menu()) {
                look(*action->menu());
            } else if (!action->isSeparator()) {
                ++count;
                EXPECT_TRUE(shown.contains(ui::withoutMarks(action->text()))) << qPrintable(action->text());
            }
        }
    };
    for (QAction* top : window->menuBar()->actions())
        look(*top->menu());
    EXPECT_GT(count, 50);
    EXPECT_EQ(shown.size(), count);
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(canvas().hasFocus()) << "back to where one was";
}

TEST_F(Commands, LettersFindACommandAndEnterRunsIt)
{
    canvas().zoomTo(0.7);
    ASSERT_TRUE(openPalette());
    type(QStringLiteral("MÁP fit"));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Fit map")}) << "in any order, without accents or case";
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return std::abs(canvas().view().zoom() - canvas().view().fitZoom()) < 0.03; }, 1000));
    // Where it stands is looked through too, but what is found by its name comes first.
    ASSERT_TRUE(openPalette());
    EXPECT_EQ(lines().front(), u"Fit map") << "just used";
    type(QStringLiteral("theme dark"));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Dark")});
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed());
}

TEST_F(Commands, WhatCannotBeDoneIsShownAndDoesNotRun)
{
    selection().select({});
    const size_t cards = project().rows<model::Card>().size();
    ASSERT_TRUE(openPalette());
    type(QStringLiteral("merge cards"));
    ASSERT_EQ(lines().size(), 1);
    const auto* item = palette()->findChild<QListWidget*>()->item(0);
    EXPECT_FALSE(item->flags().testFlag(Qt::ItemIsEnabled));
    press(Qt::Key_Return);
    EXPECT_TRUE(palette()) << "it stays, for another";
    EXPECT_EQ(project().rows<model::Card>().size(), cards);
    type(QStringLiteral("zzz"));
    ASSERT_EQ(lines().size(), 1) << "says that there is none";
    press(Qt::Key_Return);
    canvas().setFocus();
    EXPECT_TRUE(isClosed()) << "whoever goes elsewhere is not followed";
}

TEST_F(Commands, ArrowsChooseAndAClickRuns)
{
    selection().select(card(QStringLiteral("Online quote form")).id);
    ASSERT_TRUE(openPalette());
    type(QStringLiteral("zoom"));
    auto* list = palette()->findChild<QListWidget*>();
    ASSERT_GE(list->count(), 4);
    EXPECT_EQ(list->currentRow(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 2);
    press(Qt::Key_Up);
    EXPECT_EQ(list->currentRow(), 1);
    canvas().zoomTo(1);
    const int out = int(lines().indexOf(QStringLiteral("Zoom out")));
    ASSERT_GE(out, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(out)).center());
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().view().zoom() < 0.81; }, 1000));
}

TEST_F(Commands, EachHasANameToKeepItsKeysBy)
{
    const QStringList filledWhenOpened{QStringLiteral("Open recent"), QStringLiteral("Colour of the phase"),
                                       QStringLiteral("Add lane"),    QStringLiteral("Hidden lanes"),
                                       QStringLiteral("Curve"),       QStringLiteral("Colour of the card"),
                                       QStringLiteral("Tags"),        QStringLiteral("Emotion")};
    QSet<QString> names;
    for (const ui::Command& command : ui::commandsOf(*window->menuBar())) {
        if (filledWhenOpened.contains(command.place.last()))
            continue;
        const QString name = command.action->objectName();
        EXPECT_FALSE(name.isEmpty()) << qPrintable(command.text);
        EXPECT_FALSE(names.contains(name)) << "twice: " << qPrintable(name);
        EXPECT_FALSE(name.contains(u'/')) << "the settings would take it for a group";
        names += name;
    }
}

class KeysOfOnesOwn : public Commands
{
  protected:
    KeysOfOnesOwn() : editor(window.get(), window.get())
    {
        editor.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&editor));
    }

    void choose(const QString& text)
    {
        const auto found = list()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << qPrintable(text);
        list()->setCurrentItem(found[0]);
        field()->setFocus();
    }
    QTreeWidget* list() { return editor.findChild<QTreeWidget*>(); }
    ui::KeyField* field() { return editor.findChild<ui::KeyField*>(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* one : editor.findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    QString says()
    {
        QString all;
        for (QLabel* label : editor.findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    QKeySequence key(const QString& name) { return action(name)->shortcut(); }

    ui::ShortcutEditor editor;
};

TEST_F(KeysOfOnesOwn, ANewKeyHoldsAtOnceInEveryWindow)
{
    auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("other.trayecto")),
                                           edit::creationOf(project(), edit::Verb::create));
    ASSERT_TRUE(made);
    ui::MainWindow other(std::make_unique<ui::OpenProject>(std::move(*made)));
    choose(QStringLiteral("Split step"));
    QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(says().contains(QStringLiteral("Ctrl+J is free")));
    EXPECT_TRUE(key(QStringLiteral("Split step")).isEmpty()) << "not before it is said";
    QTest::keyClick(field(), Qt::Key_Return);
    const QKeySequence wanted(Qt::CTRL | Qt::Key_J);
    EXPECT_EQ(key(QStringLiteral("Split step")), wanted);
    EXPECT_EQ(other.findChild<QAction*>(QStringLiteral("Split step"))->shortcut(), wanted);
    EXPECT_EQ(QSettings().value(QStringLiteral("shortcuts/Split step")).toString(), u"Ctrl+J");
    // Menus made anew, as by another language, have it too.
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.get(), &change);
    EXPECT_EQ(key(QStringLiteral("Split step")), wanted);
    click(QStringLiteral("Reset"));
    EXPECT_TRUE(key(QStringLiteral("Split step")).isEmpty());
    EXPECT_FALSE(QSettings().contains(QStringLiteral("shortcuts/Split step")));
}

TEST_F(KeysOfOnesOwn, EnterInTheListGoesToTheKey)
{
    choose(QStringLiteral("Split step"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_EQ(editor.focusWidget(), field());
}

TEST_F(KeysOfOnesOwn, AKeyOfAnotherCommandIsTakenFromIt)
{
    choose(QStringLiteral("Rename"));
    QTest::keyClick(field(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(says().contains(QStringLiteral("“Duplicate”, which will lose it")));
    click(QStringLiteral("Set key"));
    EXPECT_EQ(key(QStringLiteral("Rename")), QKeySequence(Qt::CTRL | Qt::Key_D));
    EXPECT_TRUE(key(QStringLiteral("Duplicate")).isEmpty());
    // One of two keys is lost, the other stays.
    choose(QStringLiteral("Rename"));
    const QKeySequence equal(Qt::CTRL | Qt::Key_Equal);
    QTest::keyClick(field(), Qt::Key_Equal, Qt::ControlModifier);
    click(QStringLiteral("Set key"));
    EXPECT_FALSE(action(QStringLiteral("Zoom in"))->shortcuts().contains(equal));
    EXPECT_FALSE(action(QStringLiteral("Zoom in"))->shortcuts().isEmpty());
    click(QStringLiteral("Reset all"));
    EXPECT_EQ(key(QStringLiteral("Duplicate")), QKeySequence(Qt::CTRL | Qt::Key_D));
    EXPECT_TRUE(key(QStringLiteral("Rename")).isEmpty());
    EXPECT_TRUE(action(QStringLiteral("Zoom in"))->shortcuts().contains(equal));
}

TEST_F(KeysOfOnesOwn, KeysForTypingAndThoseOfTheMapStay)
{
    choose(QStringLiteral("Rename"));
    for (const auto& [code, modifiers, words] :
         {std::tuple(Qt::Key_T, Qt::KeyboardModifiers(), "for typing"),
          std::tuple(Qt::Key_A, Qt::KeyboardModifiers(Qt::ControlModifier), "Select all cards"),
          std::tuple(Qt::Key_Left, Qt::KeyboardModifiers(Qt::AltModifier), "Move cards"),
          std::tuple(Qt::Key_F, Qt::KeyboardModifiers(Qt::AltModifier), "File")}) {
        QTest::keyClick(field(), code, modifiers);
        EXPECT_FALSE(button(QStringLiteral("Set key"))->isEnabled()) << words;
        EXPECT_TRUE(says().contains(QLatin1String(words))) << words;
    }
    QTest::keyClick(field(), Qt::Key_F7);
    EXPECT_TRUE(button(QStringLiteral("Set key"))->isEnabled()) << "a function key needs no other";
    choose(QStringLiteral("Duplicate"));
    click(QStringLiteral("No key"));
    EXPECT_TRUE(key(QStringLiteral("Duplicate")).isEmpty());
}

TEST_F(Commands, HelpLeadsToTheSheetAndTheSheetToTheEditor)
{
    press(Qt::Key_F1);
    auto* help = window->findChild<ui::HelpDialog*>();
    ASSERT_TRUE(help);
    const auto click = [](QDialog& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << qPrintable(text);
    };
    click(*help, QStringLiteral("Keyboard shortcuts"));
    auto* sheet = window->findChild<ui::ShortcutSheet*>();
    ASSERT_TRUE(sheet);
    click(*sheet, QStringLiteral("Change…"));
    EXPECT_TRUE(window->findChild<ui::ShortcutEditor*>());
    ui::Shortcuts::instance().choose(QStringLiteral("Rename"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (QLabel* label : sheet->findChildren<QLabel*>())
                if (label->text() == u"Ctrl+K")
                    return true;
            return false;
        },
        1000))
        << "the sheet shows what holds";
}

// Xfce, MATE, Cinnamon and others change the workspace with Ctrl+Alt and an arrow: it never comes to a program.
TEST_F(Commands, EachCanBeReachedWhereTheDesktopTakesKeysForItself)
{
    for (const ui::Command& command : ui::commandsOf(*window->menuBar())) {
        const QList<QKeySequence> keys = command.action->shortcuts();
        const auto isTaken = [](const QKeySequence& one) {
            const QKeyCombination key = one[0];
            return key.keyboardModifiers() == (Qt::ControlModifier | Qt::AltModifier) && key.key() >= Qt::Key_Left &&
                   key.key() <= Qt::Key_Down;
        };
        EXPECT_TRUE(keys.isEmpty() || !std::all_of(keys.begin(), keys.end(), isTaken)) << qPrintable(command.text);
    }
}

} // namespace
} // namespace trayecto::tests
