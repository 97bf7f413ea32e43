// A whole project as JSON, complete and lossless. On disk: docs/json.md says what the file holds.
#pragma once

#include "model/project.h"

#include <QByteArray>

namespace trayecto::exporting {

// Equal projects give equal bytes: a row a line, in the order of the journey. Thread: any, on a snapshot.
QByteArray jsonOf(const model::Project& project);

} // namespace trayecto::exporting
