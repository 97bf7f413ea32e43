// Operations on the columns of a map: phases and steps. Index kAtEnd means the end.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

using base::Id;

// A phase with one step.
base::Result<Edit> addPhase(const model::Project& project, Id<model::JourneyMap> map, const QString& title,
                            int at = kAtEnd, const QString& stepTitle = {});
base::Result<Edit> movePhase(const model::Project& project, Id<model::Phase> phase, int at);
// The steps from `firstStep` on become a phase of their own, to the right.
// Document refuses what would leave the old phase without a step.
base::Result<Edit> splitPhase(const model::Project& project, Id<model::Phase> phase, Id<model::Step> firstStep,
                              const QString& title);
// The next phase's steps join this one, its title stands beside ours. Errors: notFound where there is no next phase.
base::Result<Edit> mergePhaseWithNext(const model::Project& project, Id<model::Phase> phase);
base::Result<Edit> duplicatePhase(const model::Project& project, Id<model::Phase> phase);
base::Result<Edit> removePhase(const model::Project& project, Id<model::Phase> phase);

base::Result<Edit> addStep(const model::Project& project, Id<model::Phase> phase, const QString& title,
                           int at = kAtEnd);
// Within its phase or into another one of the same map.
base::Result<Edit> moveStep(const model::Project& project, Id<model::Step> step, Id<model::Phase> phase, int at);
// A new step to the right takes over the cards named.
base::Result<Edit> splitStep(const model::Project& project, Id<model::Step> step, const QString& title,
                             const std::vector<Id<model::Card>>& cards);
// The next step of the phase is joined to this one: its cards come below, its title is kept beside ours.
base::Result<Edit> mergeStepWithNext(const model::Project& project, Id<model::Step> step);
base::Result<Edit> duplicateStep(const model::Project& project, Id<model::Step> step);
// Document refuses to remove the only step of a phase.
base::Result<Edit> removeStep(const model::Project& project, Id<model::Step> step);

} // namespace trayecto::edit
