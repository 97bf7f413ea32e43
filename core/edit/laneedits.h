// Operations on the rows of a map: lanes.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

using base::Id;

// The lane's id and rank are given here. Pre: lane.map exists.
base::Result<Edit> addLane(const model::Project& project, model::Lane lane, int at = kAtEnd);
base::Result<Edit> moveLane(const model::Project& project, Id<model::Lane> lane, int at);
// Another kind of lane: its cards become of that kind.
base::Result<Edit> changeLaneKind(const model::Project& project, Id<model::Lane> lane, model::LaneKind kind);
// A new lane of the same kind below takes over the cards named.
base::Result<Edit> splitLane(const model::Project& project, Id<model::Lane> lane, const QString& title,
                             const std::vector<Id<model::Card>>& cards);
// The cards of `from` come below those of `into`, taking its kind; `from` goes away.
base::Result<Edit> mergeLanes(const model::Project& project, Id<model::Lane> into, Id<model::Lane> from);
// The line of a blueprint below a lane comes to lie below another one of the map, whose own goes where it was.
base::Result<Edit> moveBlueprintLine(const model::Project& project, Id<model::Lane> from, Id<model::Lane> to);
base::Result<Edit> duplicateLane(const model::Project& project, Id<model::Lane> lane);
base::Result<Edit> removeLane(const model::Project& project, Id<model::Lane> lane);

} // namespace trayecto::edit
