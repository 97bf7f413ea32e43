// The command line: which command, in which language, without a display.
#pragma once

namespace trayecto::cli {

// The exit code of the program.
int run(int argc, char** argv);

} // namespace trayecto::cli
