// The rules of a project. A project in memory or on disk keeps all of them; an edit that would break one is refused.
#pragma once

#include "base/result.h"
#include "model/project.h"

namespace trayecto::model {

// The fields of one row, the rows it names and the rules of its kind.
// Errors: ruleBroken; where = "table.field" or the rule's name, detail = what is wrong.
template <class Row> base::Result<void> checkRow(const Project& project, const Row& row);

// What a map may hold: beyond any map that people work with, within what the grid can be laid out for.
inline constexpr int kMostMaps = 1000;
inline constexpr int kMostLanes = 200;    // in one map
inline constexpr int kMostSteps = 20'000; // in one map

// Rules between rows: ids, one project row, a step in every phase, the limits above, one feeling for a touchpoint and
// a person.
base::Result<void> checkStructure(const Project& project);

// All rows and the structure.
base::Result<void> checkProject(const Project& project);

} // namespace trayecto::model
