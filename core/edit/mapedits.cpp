#include "edit/mapedits.h"

#include "edit/orderedrows.h"

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

Edit creationOf(const Project& project, Verb verb)
{
    const Project empty;
    EditLabel label{verb, RowKind::project, {}, {}};
    if (const ProjectInfo* row = info(project))
        label = labelOf(verb, *row);
    EditBuilder builder(empty, label);
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, Version>) // points in a log that does not come along
            for (const Row& row : project.rows<Row>())
                builder.put(row);
    });
    for (const Image& image : project.rows<Image>())
        builder.addBlob(image.sha256, project.blobs.value(image.sha256));
    return builder.finish();
}

Edit addMap(const Project& project, JourneyMap map, int at)
{
    return addRow(project, std::move(map), at);
}
Result<Edit> moveMap(const Project& project, Id<JourneyMap> map, int at)
{
    return moveRow(project, map, at);
}

Result<Edit> duplicateMap(const Project& project, Id<JourneyMap> id, const QString& title, MapState state)
{
    const JourneyMap* original = project.find(id);
    if (!original)
        return notFound(RowKind::map);
    JourneyMap map = *original;
    map.id = Id<JourneyMap>::create();
    map.title = base::cleanTitle(title);
    map.state = state;
    map.comesFrom = original->state == MapState::asIs && state == MapState::toBe ? id : Id<JourneyMap>();
    map.zoomsInto = {};
    EditBuilder builder(project, labelOf(Verb::duplicate, map));
    const auto all = maps(project);
    map.rank = placeAmong(builder, all, placeOf(all, id) + 1);
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
        return notFound(RowKind::map);
    EditBuilder builder(project, labelOf(Verb::remove, *map));
    QSet<Id<Phase>> mine;
    for (const Phase* phase : phases(project, id))
        mine.insert(phase->id);
    removePhases(builder, mine);
    for (const Lane* lane : lanes(project, id))
        builder.remove(lane->id);
    for (const SavedView& view : project.rows<SavedView>())
        if (view.map == id)
            builder.remove(view.id);
    for (const JourneyMap& other : project.rows<JourneyMap>())
        if (other.comesFrom == id)
            builder.update(other.id, [](JourneyMap& row) { row.comesFrom = {}; });
    builder.remove(id);
    return builder.finish();
}

} // namespace trayecto::edit
