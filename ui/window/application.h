// The program with windows: what a start from the desktop or a shell means.
#pragma once

#include <QStringList>

namespace trayecto::ui {

// Runs until the last window is closed; returns the exit code. `files` are opened, one window each; without any the
// start page is shown, with the drafts of the times before.
// Pre: no QCoreApplication lives.
int runWindows(int& argc, char** argv, const QStringList& files);

} // namespace trayecto::ui
