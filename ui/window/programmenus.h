// The menus that every window has.
#pragma once

class QMenu;
class QWidget;

namespace trayecto::ui {

// New, templates, open, recent, import, over `window`.
void fillFileMenu(QMenu& file, QWidget* window);
void fillLeaveMenu(QMenu& file, QWidget* window); // close, quit
void fillAppearanceMenus(QMenu& view);
void fillHelpMenu(QMenu& help, QWidget* window);

void showFirstSteps(QWidget* window);

} // namespace trayecto::ui
