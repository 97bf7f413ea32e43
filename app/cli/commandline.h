// The command line: which command, in which language, without a display.
#pragma once

#include <QStringList>

namespace trayecto::cli {

// What is no command and no option is the name of a file to show; without arguments a window is opened where there is
// a display.
bool opensWindows(const QStringList& arguments);

// The exit code of the program.
int run(int argc, char** argv);

} // namespace trayecto::cli
