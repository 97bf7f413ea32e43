// The keys of the commands: as they come, or as somebody has chosen them.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenuBar;

namespace trayecto::ui {

// Under this name the keys of a command are kept, in every language.
QAction* named(QAction* action, const QString& name);

// One for the process; kept in the settings. A command is known by the name of its action.
class Shortcuts : public QObject
{
    Q_OBJECT

  public:
    using Keys = QList<QKeySequence>;

    static Shortcuts& instance();

    // All commands in the menus that have a name: from now on they have the keys that are chosen for them, in this
    // window and every other. What they had until now are the keys they come with.
    void follow(const QMenuBar& bar);

    Keys defaultsOf(const QAction& command) const;
    bool isChosen(const QString& command) const { return m_chosen.contains(command); }
    // No keys: it has none.
    void choose(const QString& command, const Keys& keys);
    void reset(const QString& command);
    void resetAll();

  Q_SIGNALS:
    void changed();

  private:
    Shortcuts();
    void follow(QAction& command);
    void giveKeys(QAction& command) const;

    QHash<QString, Keys> m_chosen;
};

} // namespace trayecto::ui
