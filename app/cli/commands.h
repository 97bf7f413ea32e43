// The commands of `trayecto`. Each takes the arguments after its name and returns the exit code.
#pragma once

#include <QStringList>

namespace trayecto::cli {

int runNew(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runInfo(const QStringList& arguments);
int runEdit(const QStringList& arguments);
int runCheck(const QStringList& arguments);

} // namespace trayecto::cli
