// Every command of a window, found by typing a part of its name.
#pragma once

#include "dialogs/commandlist.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QMainWindow;

namespace trayecto::ui {

// Lies over the window it is about, until a command is chosen, Escape is pressed or the focus goes elsewhere.
class CommandPalette : public QFrame
{
    Q_OBJECT

  public:
    // Those just used stand first.
    static constexpr int kRecent = 8;

    explicit CommandPalette(QMainWindow* window);
    // Opens it over `window`, or takes away the one that is open.
    static void toggle(QMainWindow* window);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill();
    void place();
    void run();
    void leave();

    QMainWindow* m_window;
    QPointer<QWidget> m_focusBefore;
    std::vector<Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace trayecto::ui
