#include "edit/mapedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Id;
using base::Result;
using namespace model;

Edit createProject(const QString& title, const QString& language)
{
    const ProjectInfo info = cleaned(ProjectInfo{Id<ProjectInfo>::create(), title, language});
    const Project empty;
    EditBuilder builder(empty, labelOf(Verb::create, info));
    builder.put(info);
    return builder.finish();
}

Edit addMap(const Project& project, JourneyMap map, int at)
{
    map = cleaned(std::move(map));
    map.id = Id<JourneyMap>::create();
    EditBuilder builder(project, labelOf(Verb::add, map));
    map.rank = placeAmong(builder, maps(project), at);
    builder.put(std::move(map));
    return builder.finish();
}

Result<Edit> moveMap(const Project& project, Id<JourneyMap> id, int at)
{
    const JourneyMap* map = project.find(id);
    if (!map)
        return notFound("map");
    EditBuilder builder(project, labelOf(Verb::reorder, *map));
    const Rank rank = placeAmong(builder, without(maps(project), id), at);
    builder.update(id, [&](JourneyMap& row) { row.rank = rank; });
    return builder.finish();
}

Result<Edit> duplicateMap(const Project& project, Id<JourneyMap> id, const QString& title, MapState state)
{
    const JourneyMap* original = project.find(id);
    if (!original)
        return notFound("map");
    JourneyMap map = *original;
    map.id = Id<JourneyMap>::create();
    map.title = base::cleanTitle(title);
    map.state = state;
    EditBuilder builder(project, labelOf(Verb::duplicate, map));
    const auto all = maps(project);
    const auto place = std::find(all.begin(), all.end(), original) - all.begin();
    map.rank = placeAmong(builder, all, int(place) + 1);
    builder.put(map);

    CopyPlan plan;
    for (const Phase* phase : phases(project, id)) {
        Phase copy = *phase;
        copy.id = Id<Phase>::create();
        copy.map = map.id;
        builder.put(copy);
        copySteps(builder, phase->id, copy.id, plan);
    }
    for (const Lane* lane : lanes(project, id)) {
        Lane copy = *lane;
        copy.id = Id<Lane>::create();
        copy.map = map.id;
        builder.put(copy);
        plan.lanes.insert(lane->id, copy.id);
    }
    copyCards(builder, plan);
    return builder.finish();
}

Result<Edit> removeMap(const Project& project, Id<JourneyMap> id)
{
    const JourneyMap* map = project.find(id);
    if (!map)
        return notFound("map");
    EditBuilder builder(project, labelOf(Verb::remove, *map));
    QSet<Id<Phase>> mine;
    for (const Phase* phase : phases(project, id))
        mine.insert(phase->id);
    removePhases(builder, mine);
    for (const Lane* lane : lanes(project, id))
        builder.remove(lane->id);
    builder.remove(id);
    return builder.finish();
}

} // namespace trayecto::edit
