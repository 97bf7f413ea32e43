// The program's sign: the path of a journey on a blue tile.
#pragma once

#include <QIcon>

namespace trayecto::ui {

// `side` in logical px; `ratio`: device pixels for one of them.
QPixmap logoPixmap(int side, double ratio = 1);
// Of the program, in the sizes that desktops ask for.
QIcon logoIcon();

} // namespace trayecto::ui
