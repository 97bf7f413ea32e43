// What can be done in a window: all that stands in its menus.
#pragma once

#include <QPointer>
#include <QStringList>

class QAction;
class QMenuBar;

namespace trayecto::ui {

struct Command
{
    QPointer<QAction> action; // a menu that fills itself anew takes it away
    QString text;             // plain, without the mark of a key
    QStringList place;        // the menus one goes through
    bool isEnabled = false;

    QString placeText() const { return place.join(QStringLiteral(" › ")); }
};

// In the order of the menus. Menus that are filled when they are opened are filled.
std::vector<Command> commandsOf(const QMenuBar& bar);

// "&Save && close" as it is read: "Save & close".
QString withoutMarks(const QString& text);

} // namespace trayecto::ui
