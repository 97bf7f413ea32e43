// Questions about a project, answered in the order people see.
#pragma once

#include "model/project.h"

#include <vector>

namespace trayecto::model {

// By rank; equal ranks by id, so that every reader sees the same order.
template <class Row> void sortByRank(std::vector<const Row*>& rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const Row* a, const Row* b) { return a->rank != b->rank ? a->rank < b->rank : a->id < b->id; });
}

// The rows that `keep` wants, in order.
template <class Row, class Keep> std::vector<const Row*> ordered(const Project& project, Keep&& keep)
{
    std::vector<const Row*> found;
    for (const Row& row : project.rows<Row>())
        if (keep(row))
            found.push_back(&row);
    sortByRank(found);
    return found;
}

const ProjectInfo* info(const Project& project); // nullptr: an empty project
std::vector<const JourneyMap*> maps(const Project& project);
std::vector<const Persona*> personas(const Project& project);
std::vector<const Channel*> channels(const Project& project);
std::vector<const Phase*> phases(const Project& project, Id<JourneyMap> map);
std::vector<const Step*> steps(const Project& project, Id<Phase> phase);
std::vector<const Lane*> lanes(const Project& project, Id<JourneyMap> map);
std::vector<const Card*> cards(const Project& project, Id<Step> step, Id<Lane> lane);
std::vector<const Feeling*> feelings(const Project& project, Id<Card> touchpoint);

// The map a step lies in; null where the step is unknown.
Id<JourneyMap> mapOf(const Project& project, Id<Step> step);

} // namespace trayecto::model
