// What a command says, and how it ends.
#pragma once

#include "base/error.h"

#include <QString>

namespace trayecto::cli {

enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2 };

// To stdout, at once. False where nobody reads any more.
bool print(const QString& text);
// A line to stderr.
void note(const QString& line);
// Says on stderr what went wrong with `file` and where in it; kFailed, or kWrongUsage where that is the error.
ExitCode fail(const base::Error& error, const QString& file);

} // namespace trayecto::cli
