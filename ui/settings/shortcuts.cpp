#include "settings/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace trayecto::ui {

namespace {

const QString kGroup = QStringLiteral("shortcuts");
constexpr const char* kDefaults = "defaultKeys";

template <class Take> void forEachCommand(const QList<QAction*>& actions, Take&& take)
{
    for (QAction* action : actions) {
        if (action->menu())
            forEachCommand(action->menu()->actions(), take);
        else if (!action->objectName().isEmpty())
            take(*action);
    }
}

} // namespace

QAction* named(QAction* action, const QString& name)
{
    action->setObjectName(name);
    return action;
}

Shortcuts& Shortcuts::instance()
{
    static Shortcuts shortcuts;
    return shortcuts;
}

Shortcuts::Shortcuts()
{
    QSettings settings;
    settings.beginGroup(kGroup);
    for (const QString& command : settings.childKeys())
        m_chosen.insert(command, QKeySequence::listFromString(settings.value(command).toString()));
}

void Shortcuts::follow(const QMenuBar& bar)
{
    forEachCommand(bar.actions(), [this](QAction& command) { follow(command); });
}

void Shortcuts::follow(QAction& command)
{
    if (command.property(kDefaults).isValid())
        return;
    command.setProperty(kDefaults, QVariant::fromValue(command.shortcuts()));
    connect(this, &Shortcuts::changed, &command, [this, &command] { giveKeys(command); });
    giveKeys(command);
}

void Shortcuts::giveKeys(QAction& command) const
{
    const auto chosen = m_chosen.constFind(command.objectName());
    command.setShortcuts(chosen == m_chosen.cend() ? defaultsOf(command) : *chosen);
}

Shortcuts::Keys Shortcuts::defaultsOf(const QAction& command) const
{
    return command.property(kDefaults).value<Keys>();
}

void Shortcuts::choose(const QString& command, const Keys& keys)
{
    m_chosen.insert(command, keys);
    QSettings().setValue(kGroup + u'/' + command, QKeySequence::listToString(keys));
    Q_EMIT changed();
}

void Shortcuts::reset(const QString& command)
{
    if (m_chosen.remove(command) == 0)
        return;
    QSettings().remove(kGroup + u'/' + command);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    m_chosen.clear();
    QSettings().remove(kGroup);
    Q_EMIT changed();
}

} // namespace trayecto::ui
