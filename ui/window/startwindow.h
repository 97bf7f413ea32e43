// The start page in a window of its own.
#pragma once

#include <QMainWindow>

namespace trayecto::ui {

class StartWindow : public QMainWindow
{
    Q_OBJECT

  public:
    StartWindow();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void fillMenus();
};

} // namespace trayecto::ui
