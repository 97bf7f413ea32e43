// A file that a command reads.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace trayecto::cli {

// Errors: fileNotFound, fileUnreadable, tooLarge.
base::Result<QByteArray> readInput(const QString& path, qsizetype limitBytes);

} // namespace trayecto::cli
