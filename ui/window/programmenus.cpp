#include "window/programmenus.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/commandpalette.h"
#include "dialogs/helpdialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsheet.h"
#include "import/template.h"
#include "settings/appearance.h"
#include "settings/shortcuts.h"
#include "start/recentfiles.h"
#include "widgets/messages.h"
#include "widgets/spelling.h"
#include "window/mainwindow.h"
#include "window/projectwindows.h"
#include "window/tour.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QMenu>

namespace trayecto::ui {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("Menu", text);
}

// One of which is chosen, as `isChosen` says whenever the menu is opened.
void addChoice(QMenu& menu, const QString& text, const QString& name, std::function<bool()> isChosen,
               std::function<void()> choose)
{
    QAction* action = named(menu.addAction(text, &menu, std::move(choose)), name);
    action->setCheckable(true);
    QObject::connect(&menu, &QMenu::aboutToShow, action,
                     [action, isChosen = std::move(isChosen)] { action->setChecked(isChosen()); });
}

void fillRecent(QMenu& recent, QWidget* window)
{
    recent.clear();
    for (const QString& path : recentFiles())
        recent.addAction(withoutMnemonic(QDir::toNativeSeparators(path)), window,
                         [path, window] { openWindow(path, window); });
    if (recent.isEmpty())
        recent.addAction(word(QT_TRANSLATE_NOOP("Menu", "None yet")))->setEnabled(false);
}

template <class Dialog> void showDialog(QWidget* window)
{
    auto* dialog = new Dialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void fillFileMenu(QMenu& file, QWidget* window)
{
    named(file.addAction(word(QT_TRANSLATE_NOOP("Menu", "New")), QKeySequence::New, window,
                         [window] { openUntitled(QStringLiteral("blank"), window); }),
          QStringLiteral("New"));
    QMenu& fresh = *file.addMenu(word(QT_TRANSLATE_NOOP("Menu", "New from a template")));
    fresh.setToolTipsVisible(true);
    for (const importing::Template& one : importing::templates(Appearance::instance().language()))
        named(fresh.addAction(one.name, window, [window, key = one.key] { openUntitled(key, window); }),
              QStringLiteral("New: ") + one.key)
            ->setToolTip(one.description);
    named(file.addAction(word(QT_TRANSLATE_NOOP("Menu", "Open…")), QKeySequence::Open, window,
                         [window] { askAndOpen(window); }),
          QStringLiteral("Open"));
    QMenu& recent = *file.addMenu(word(QT_TRANSLATE_NOOP("Menu", "Open recent")));
    QObject::connect(&recent, &QMenu::aboutToShow, window, [&recent, window] { fillRecent(recent, window); });
    named(file.addAction(word(QT_TRANSLATE_NOOP("Menu", "Import…")), QKeySequence(Qt::CTRL | Qt::Key_I), window,
                         [window] { askAndImport(window); }),
          QStringLiteral("Import"));
}

void fillLeaveMenu(QMenu& file, QWidget* window)
{
    named(file.addAction(word(QT_TRANSLATE_NOOP("Menu", "Close")), QKeySequence::Close, window, &QWidget::close),
          QStringLiteral("Close"));
    const auto quit = [] {
        // Each on its own: one that is still saving does not keep the others open.
        for (QWidget* one : QApplication::topLevelWidgets())
            if (qobject_cast<QMainWindow*>(one))
                one->close();
    };
    named(file.addAction(word(QT_TRANSLATE_NOOP("Menu", "Quit")), QKeySequence(Qt::CTRL | Qt::Key_Q), window, quit),
          QStringLiteral("Quit"));
}

void fillAppearanceMenus(QMenu& view, QWidget* window)
{
    QMenu& theme = *view.addMenu(word(QT_TRANSLATE_NOOP("Menu", "Theme")));
    for (const auto& [choice, text] :
         {std::pair(ThemeChoice::system, word(QT_TRANSLATE_NOOP("Menu", "As the system"))),
          std::pair(ThemeChoice::light, word(QT_TRANSLATE_NOOP("Menu", "Light"))),
          std::pair(ThemeChoice::dark, word(QT_TRANSLATE_NOOP("Menu", "Dark"))),
          std::pair(ThemeChoice::contrast, word(QT_TRANSLATE_NOOP("Menu", "High contrast")))})
        addChoice(
            theme, text, QStringLiteral("Theme: %1").arg(int(choice)),
            [choice = choice] { return Appearance::instance().themeChoice() == choice; },
            [choice = choice] { Appearance::instance().setThemeChoice(choice); });
    QMenu& language = *view.addMenu(word(QT_TRANSLATE_NOOP("Menu", "Language")));
    using Choice = std::optional<base::Language>;
    for (const auto& [choice, text] :
         {std::pair(Choice(), word("As the system")), std::pair(Choice(base::Language::en), QStringLiteral("English")),
          std::pair(Choice(base::Language::es), QStringLiteral("Español"))})
        addChoice(
            language, text, QStringLiteral("Language: ") + (choice ? base::codeOf(*choice) : QString()),
            [choice = choice] { return Appearance::instance().languageChoice() == choice; },
            [choice = choice] { Appearance::instance().setLanguageChoice(choice); });
    named(view.addAction(word(QT_TRANSLATE_NOOP("Menu", "Settings…")), QKeySequence(Qt::CTRL | Qt::Key_Comma), window,
                         [window] { showDialog<SettingsDialog>(window); }),
          QStringLiteral("Settings"));
}

void addSpellingChoice(QMenu& menu)
{
    addChoice(
        menu, word(QT_TRANSLATE_NOOP("Menu", "Check spelling")), QStringLiteral("Check spelling"),
        [] { return Spelling::instance().isOn(); }, [] { Spelling::instance().setOn(!Spelling::instance().isOn()); });
}

void fillHelpMenu(QMenu& help, QMainWindow* window)
{
    named(help.addAction(word(QT_TRANSLATE_NOOP("Menu", "First steps")), QKeySequence::HelpContents, window,
                         [window] { showFirstSteps(window); }),
          QStringLiteral("First steps"));
    named(help.addAction(word(QT_TRANSLATE_NOOP("Menu", "Tour")), window, [window] { showTour(window); }),
          QStringLiteral("Tour"));
    named(help.addAction(word(QT_TRANSLATE_NOOP("Menu", "All commands…")),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), window,
                         [window] { CommandPalette::toggle(window); }),
          QStringLiteral("All commands"));
    named(help.addAction(word(QT_TRANSLATE_NOOP("Menu", "Keyboard shortcuts")), QKeySequence(Qt::CTRL | Qt::Key_F1),
                         window, [window] { showDialog<ShortcutSheet>(window); }),
          QStringLiteral("Keyboard shortcuts"));
    help.addSeparator();
    named(help.addAction(word(QT_TRANSLATE_NOOP("Menu", "About Trayecto")), window,
                         [window] { showDialog<AboutDialog>(window); }),
          QStringLiteral("About"));
}

void showTour(QWidget* window)
{
    if (auto* main = qobject_cast<MainWindow*>(window))
        Tour::start(*main);
    else
        openTour(window);
}

void showFirstSteps(QWidget* window)
{
    showDialog<HelpDialog>(window);
}

} // namespace trayecto::ui
