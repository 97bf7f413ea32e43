// What a project holds, for scripts: the answer of `trayecto info --json`. docs/command-line.md says it for people.
#pragma once

#include "model/project.h"

#include <QJsonObject>

namespace trayecto::exporting {

// All maps in order; phases, touchpoints and pain points left to right and then top to bottom. What a touchpoint makes
// feel is that of the map's persona, else of nobody named, else of the first who felt something; null where there is
// none.
QJsonObject infoOf(const model::Project& project);

} // namespace trayecto::exporting
