#include "model/query.h"

namespace trayecto::model {

namespace {
constexpr auto kAll = [](const auto&) { return true; };
}

const ProjectInfo* info(const Project& project)
{
    const auto& rows = project.rows<ProjectInfo>();
    return rows.isEmpty() ? nullptr : &*rows.begin();
}

std::vector<const JourneyMap*> maps(const Project& project)
{
    return ordered<JourneyMap>(project, kAll);
}
std::vector<const Persona*> personas(const Project& project)
{
    return ordered<Persona>(project, kAll);
}
std::vector<const Channel*> channels(const Project& project)
{
    return ordered<Channel>(project, kAll);
}

std::vector<const Phase*> phases(const Project& project, Id<JourneyMap> map)
{
    return ordered<Phase>(project, [&](const Phase& phase) { return phase.map == map; });
}

std::vector<const Step*> steps(const Project& project, Id<Phase> phase)
{
    return ordered<Step>(project, [&](const Step& step) { return step.phase == phase; });
}

std::vector<const Lane*> lanes(const Project& project, Id<JourneyMap> map)
{
    return ordered<Lane>(project, [&](const Lane& lane) { return lane.map == map; });
}

std::vector<const Card*> cards(const Project& project, Id<Step> step, Id<Lane> lane)
{
    return ordered<Card>(project, [&](const Card& card) { return card.step == step && card.lane == lane; });
}

std::vector<const Feeling*> feelings(const Project& project, Id<Card> touchpoint)
{
    return ordered<Feeling>(project, [&](const Feeling& feeling) { return feeling.touchpoint == touchpoint; });
}

Id<JourneyMap> mapOf(const Project& project, Id<Step> step)
{
    const Step* found = project.find(step);
    const Phase* phase = found ? project.find(found->phase) : nullptr;
    return phase ? phase->map : Id<JourneyMap>();
}

} // namespace trayecto::model
