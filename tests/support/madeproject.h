// Projects made up for tests and benchmarks: as large as wanted, the same on every machine and every run.
#pragma once

#include "model/project.h"

namespace trayecto::tests {

enum class Tongue { english, spanish, chinese, arabic, mixed }; // mixed: another one in every card

struct Plan
{
    int touchpoints = 100;
    int touchpointsPerStep = 2;
    int stepsPerPhase = 6;
    bool otherLanes = true; // doing, thinking, feelings, pain points, opportunities, backstage
    Tongue tongue = Tongue::english;
    quint32 seed = 1;
};

// One map with a persona, channels and what the plan says. It keeps all rules of checkProject().
model::Project madeProject(const Plan& plan);

base::Id<model::JourneyMap> onlyMap(const model::Project& project);
int cardCount(const model::Project& project);

} // namespace trayecto::tests
