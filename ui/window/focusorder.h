// Tab goes through a window in the order it is read: the menu bar, the panels at the left, the map with what stands
// over it, the panels at the right and below, the status line; in each line by line.
#pragma once

class QMainWindow;
class QWidget;

namespace trayecto::ui {

// What Tab, or with Shift and not `forward`, goes to from the widget with the focus; nullptr: there is nothing.
QWidget* nextInReadingOrder(QMainWindow& window, bool forward);

} // namespace trayecto::ui
