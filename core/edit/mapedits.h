// Operations on the project and its maps.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

// The beginning of a project, on an empty one. `language` is of the content: "en" or "es".
Edit createProject(const QString& title, const QString& language);

// One edit that makes `project`, its ids kept, out of an empty one.
Edit creationOf(const model::Project& project, Verb verb);

// A map without phases and lanes; the row's id and rank are given here.
Edit addMap(const model::Project& project, model::JourneyMap map, int at = kAtEnd);
base::Result<Edit> moveMap(const model::Project& project, base::Id<model::JourneyMap> map, int at);
// The whole map with new ids, after the old one: the way from as-is to to-be, and the copy says where it comes from.
base::Result<Edit> duplicateMap(const model::Project& project, base::Id<model::JourneyMap> map, const QString& title,
                                model::MapState state);
base::Result<Edit> removeMap(const model::Project& project, base::Id<model::JourneyMap> map);

} // namespace trayecto::edit
