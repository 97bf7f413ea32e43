// The menus that every window has.
#pragma once

class QMainWindow;
class QMenu;
class QWidget;

namespace trayecto::ui {

// New, templates, open, recent, import, over `window`.
void fillFileMenu(QMenu& file, QWidget* window);
void fillLeaveMenu(QMenu& file, QWidget* window);       // close, quit
void fillAppearanceMenus(QMenu& view, QWidget* window); // theme, language, all settings
void addSpellingChoice(QMenu& menu);
void fillHelpMenu(QMenu& help, QMainWindow* window);

void showFirstSteps(QWidget* window);
// On the window's own map, or on a copy of the sample where it has none.
void showTour(QWidget* window);

} // namespace trayecto::ui
