#include "edit/laneedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trayecto::edit {

using base::Rank;
using base::Result;
using namespace model;

namespace {

std::vector<const Card*> cardsOf(const Project& project, Id<Lane> lane)
{
    return ordered<Card>(project, [&](const Card& card) { return card.lane == lane; });
}

QSet<Id<Card>> idsOf(const std::vector<const Card*>& cards)
{
    QSet<Id<Card>> ids;
    for (const Card* card : cards)
        ids.insert(card->id);
    return ids;
}

// A saved view that lets through what stands in `from` lets through what stands in `into`; one that hides or folds
// `from` alone shows `into` as it did. The key is one of insight::toText().
void followInViews(EditBuilder& builder, Id<Lane> from, Id<Lane> into)
{
    const QString key = QStringLiteral("lanes");
    for (const SavedView& view : builder.project().rows<SavedView>()) {
        QJsonObject filter = QJsonDocument::fromJson(view.filter.toUtf8()).object();
        QJsonArray lanes = filter.value(key).toArray();
        const auto at = std::find(lanes.begin(), lanes.end(), from.toString());
        if (at == lanes.end())
            continue;
        *at = into.toString();
        filter.insert(key, lanes);
        builder.update(view.id, [&](SavedView& row) {
            row.filter = QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact));
        });
    }
}

} // namespace

Result<Edit> addLane(const Project& project, Lane lane, int at)
{
    if (!project.find(lane.map))
        return notFound(RowKind::map);
    lane = cleaned(std::move(lane));
    lane.id = Id<Lane>::create();
    EditBuilder builder(project, labelOf(Verb::add, lane));
    lane.rank = placeAmong(builder, lanes(project, lane.map), at);
    builder.put(std::move(lane));
    return builder.finish();
}

Result<Edit> moveLane(const Project& project, Id<Lane> id, int at)
{
    const Lane* lane = project.find(id);
    if (!lane)
        return notFound(RowKind::lane);
    EditBuilder builder(project, labelOf(Verb::reorder, *lane));
    const Rank rank = placeAmong(builder, without(lanes(project, lane->map), id), at);
    builder.update(id, [&](Lane& row) { row.rank = rank; });
    return builder.finish();
}

Result<Edit> changeLaneKind(const Project& project, Id<Lane> id, LaneKind kind)
{
    const Lane* lane = project.find(id);
    if (!lane)
        return notFound(RowKind::lane);
    EditBuilder builder(project, labelOf(Verb::change, *lane));
    builder.update(id, [&](Lane& row) { row.kind = kind; });
    settleKinds(builder, idsOf(cardsOf(project, id)), kind);
    return builder.finish();
}

Result<Edit> splitLane(const Project& project, Id<Lane> id, const QString& title, const std::vector<Id<Card>>& cards)
{
    const Lane* lane = project.find(id);
    if (!lane)
        return notFound(RowKind::lane);
    const auto all = lanes(project, lane->map);
    Lane below = *lane;
    below.id = Id<Lane>::create();
    below.title = base::cleanTitle(title);
    EditBuilder builder(project, labelOf(Verb::split, *lane));
    below.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    // The blueprint line stays below both parts.
    builder.update(id, [](Lane& row) { row.lineBelow = BlueprintLine::none; });
    builder.put(below);
    for (const Id<Card>& card : cards) {
        const Card* row = project.find(card);
        if (!row || row->lane != id)
            return notFound(RowKind::card);
        builder.update(card, [&](Card& moved) { moved.lane = below.id; });
    }
    return builder.finish();
}

Result<Edit> mergeLanes(const Project& project, Id<Lane> into, Id<Lane> from)
{
    const Lane* target = project.find(into);
    const Lane* source = project.find(from);
    if (!target || !source || target->map != source->map || into == from)
        return notFound(RowKind::lane);
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    // Behind all that is there: one chain of ranks keeps the order of every cell.
    const auto coming = cardsOf(project, from);
    const auto ranks = placesAmong(builder, cardsOf(project, into), kAtEnd, coming.size());
    settleKinds(builder, idsOf(coming), target->kind);
    for (size_t at = 0; at < coming.size(); ++at)
        builder.update(coming[at]->id, [&](Card& card) {
            card.lane = into;
            card.rank = ranks[at];
        });
    if (target->lineBelow == BlueprintLine::none && source->lineBelow != BlueprintLine::none)
        builder.update(into, [&](Lane& row) { row.lineBelow = source->lineBelow; });
    followInViews(builder, from, into);
    builder.remove(from);
    return builder.finish();
}

Result<Edit> moveBlueprintLine(const Project& project, Id<Lane> from, Id<Lane> to)
{
    const Lane* above = project.find(from);
    const Lane* below = project.find(to);
    if (!above || !below || above->map != below->map)
        return notFound(RowKind::lane);
    EditBuilder builder(project, labelOf(Verb::change, *below));
    builder.update(from, [line = below->lineBelow](Lane& row) { row.lineBelow = line; });
    builder.update(to, [line = above->lineBelow](Lane& row) { row.lineBelow = line; });
    return builder.finish();
}

Result<Edit> duplicateLane(const Project& project, Id<Lane> id)
{
    const Lane* lane = project.find(id);
    if (!lane)
        return notFound(RowKind::lane);
    const auto all = lanes(project, lane->map);
    Lane copy = *lane;
    copy.id = Id<Lane>::create();
    EditBuilder builder(project, labelOf(Verb::duplicate, *lane));
    builder.label().subject = copy.id;
    copy.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    builder.put(copy);
    CopyPlan plan;
    plan.lanes.insert(id, copy.id);
    copyCards(builder, plan);
    return builder.finish();
}

Result<Edit> removeLane(const Project& project, Id<Lane> id)
{
    const Lane* lane = project.find(id);
    if (!lane)
        return notFound(RowKind::lane);
    EditBuilder builder(project, labelOf(Verb::remove, *lane));
    removeCards(builder, idsOf(cardsOf(project, id)));
    builder.remove(id);
    return builder.finish();
}

} // namespace trayecto::edit
