// Other keys for the commands: chosen, taken from one another, given back.
#pragma once

#include "dialogs/commandlist.h"

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QMainWindow;
class QPushButton;
class QTreeWidget;

namespace trayecto::ui {

class KeyField;

class ShortcutEditor : public QDialog
{
    Q_OBJECT

  public:
    // Its commands are those of `window`; what is chosen holds in all.
    ShortcutEditor(QMainWindow* window, QWidget* parent);

  private:
    void makeList();
    void showKeys();
    void filter(const QString& query);
    void judge();
    void give();
    const Command* current() const; // nullptr: none is chosen
    // Whose key it is, so that nothing else can have it: a key of the map, of a menu. Empty: it is free.
    QString fixedOwner(const QKeySequence& key) const;
    std::vector<const Command*> owners(const QKeySequence& key) const; // but the current one

    QMainWindow* m_window;
    std::vector<Command> m_commands; // those that have a name
    QTreeWidget* m_list;
    KeyField* m_field;
    QLabel* m_says;
    QPushButton *m_give, *m_none, *m_reset;
};

} // namespace trayecto::ui
