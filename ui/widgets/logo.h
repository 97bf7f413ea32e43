// The program's sign: the path of a journey on a blue tile.
#pragma once

#include <QIcon>
#include <QLabel>

namespace trayecto::ui {

// As big as the interface is.
class Logo : public QLabel
{
  public:
    // `sidePx`: at 100 %.
    Logo(int sidePx, QWidget* parent);
};
// Of the program, in the sizes that desktops ask for.
QIcon logoIcon();

} // namespace trayecto::ui
