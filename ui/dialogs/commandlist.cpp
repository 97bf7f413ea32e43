#include "dialogs/commandlist.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace trayecto::ui {

namespace {

void collect(const QList<QAction*>& actions, const QStringList& place, bool isEnabled, std::vector<Command>& commands)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMarks(action->text());
        const bool works = isEnabled && action->isEnabled();
        if (QMenu* menu = action->menu()) {
            if (works)
                Q_EMIT menu->aboutToShow();
            collect(menu->actions(), place + QStringList{text}, works, commands);
        } else {
            commands.push_back({action, text, place, works});
        }
    }
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar& bar)
{
    std::vector<Command> commands;
    collect(bar.actions(), {}, true, commands);
    return commands;
}

QString withoutMarks(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        plain += text[at];
    }
    return plain;
}

} // namespace trayecto::ui
