// A small map for every kind of lane, with cards that show all the kind can show.
#pragma once

#include "model/project.h"

namespace trayecto::tests {

model::Project laneMap(model::LaneKind kind);

} // namespace trayecto::tests
