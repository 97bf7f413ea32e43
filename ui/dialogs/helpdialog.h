// The first steps, in the language of the program.
#pragma once

#include <QDialog>

namespace trayecto::ui {

class HelpDialog : public QDialog
{
    Q_OBJECT

  public:
    // Pre: `parent` is a QMainWindow.
    explicit HelpDialog(QWidget* parent);
};

} // namespace trayecto::ui
