#include "insight/mapfilter.h"

#include "model/codec.h"
#include "model/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trayecto::insight {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace model;

namespace {

bool isFelt(const MapFilter& filter, const MapIndex& map, const Card& card)
{
    if (!filter.feltAtMost && !filter.feltAtLeast)
        return true;
    const Feeling* feeling = card.kind == CardKind::touchpoint ? map.feeling(card.id) : nullptr;
    return feeling && feeling->felt && *feeling->felt <= filter.feltAtMost.value_or(kBestFeeling) &&
           *feeling->felt >= filter.feltAtLeast.value_or(kWorstFeeling);
}

bool hurts(int least, const MapIndex& map, const Card& card)
{
    if (card.kind == CardKind::painPoint)
        return card.severity >= least;
    const auto about = map.about(card.id);
    return std::any_of(about.begin(), about.end(), [&](const Card* pain) { return pain->severity >= least; });
}

bool isAboutPeople(const QSet<Id<Persona>>& people, const MapIndex& map, const Card& card)
{
    if (people.contains(card.person))
        return true;
    const Id<Persona> main = map.persona() ? map.persona()->id : Id<Persona>();
    const auto feelings = map.feelings(card.id);
    return std::any_of(feelings.begin(), feelings.end(), [&](const Feeling* feeling) {
        return people.contains(feeling->persona.isNull() ? main : feeling->persona);
    });
}

// Sorted, so that the same view is the same text.
template <class Row> QJsonArray toArray(const QSet<Id<Row>>& ids)
{
    QStringList texts;
    for (const Id<Row>& id : ids)
        texts += id.toString();
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

template <class Row> bool fromArray(const QJsonValue& json, QSet<Id<Row>>& ids)
{
    if (json.isUndefined())
        return true;
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    for (const auto& value : array) {
        Id<Row> id;
        if (!fromJson(value, id) || id.isNull())
            return false;
        ids.insert(id);
    }
    return true;
}

template <class Value> bool fromKey(const QJsonObject& json, QLatin1String key, Value& value)
{
    const QJsonValue found = json.value(key);
    return found.isUndefined() || fromJson(found, value);
}

} // namespace

bool MapFilter::lets(const MapIndex& map, const Card& card) const
{
    const auto hasTag = [&] {
        const std::vector<const Tag*> has = map.tags(card.id);
        return std::any_of(has.begin(), has.end(), [&](const Tag* tag) { return tags.contains(tag->id); });
    };
    return (lanes.isEmpty() || lanes.contains(card.lane)) && (channels.isEmpty() || channels.contains(card.channel)) &&
           (people.isEmpty() || isAboutPeople(people, map, card)) && (tags.isEmpty() || hasTag()) &&
           (leastSeverity == 0 || hurts(leastSeverity, map, card)) && isFelt(*this, map, card) &&
           (!onlyMomentsOfTruth || card.momentOfTruth) && (!onlyCommented || map.openComments(card.id) > 0);
}

MapFilter existing(MapFilter filter, const Project& project)
{
    const auto sift = [&]<class Row>(QSet<Id<Row>>& ids) {
        erase_if(ids, [&](const Id<Row>& id) { return !project.find(id); });
    };
    sift(filter.lanes);
    sift(filter.channels);
    sift(filter.people);
    sift(filter.tags);
    return filter;
}

MapView viewOf(const Project& project, Id<JourneyMap> map)
{
    MapView view;
    for (const Lane* lane : lanes(project, map)) {
        if (!lane->visible)
            view.hiddenLanes.insert(lane->id);
        if (lane->folded)
            view.foldedLanes.insert(lane->id);
    }
    for (const Phase* phase : phases(project, map))
        if (phase->folded)
            view.foldedPhases.insert(phase->id);
    return view;
}

std::vector<const SavedView*> savedViews(const Project& project, Id<JourneyMap> map)
{
    return ordered<SavedView>(project, [&](const SavedView& view) { return view.map == map; });
}

QString toText(const MapView& view)
{
    QJsonObject json;
    const auto put = [&](const char* key, const QJsonArray& ids) {
        if (!ids.isEmpty())
            json.insert(QLatin1String(key), ids);
    };
    put("hidden_lanes", toArray(view.hiddenLanes));
    put("folded_lanes", toArray(view.foldedLanes));
    put("folded_phases", toArray(view.foldedPhases));
    put("lanes", toArray(view.filter.lanes));
    put("channels", toArray(view.filter.channels));
    put("people", toArray(view.filter.people));
    put("tags", toArray(view.filter.tags));
    if (view.filter.leastSeverity > 0)
        json.insert(u"least_severity", view.filter.leastSeverity);
    if (view.filter.feltAtMost)
        json.insert(u"felt_at_most", *view.filter.feltAtMost);
    if (view.filter.feltAtLeast)
        json.insert(u"felt_at_least", *view.filter.feltAtLeast);
    if (view.filter.onlyMomentsOfTruth)
        json.insert(u"moments_of_truth", true);
    if (view.filter.onlyCommented)
        json.insert(u"commented", true);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<MapView> viewFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject json = document.object();
    MapView view;
    MapFilter& filter = view.filter;
    const bool isRight =
        document.isObject() && fromArray(json.value(u"hidden_lanes"), view.hiddenLanes) &&
        fromArray(json.value(u"folded_lanes"), view.foldedLanes) &&
        fromArray(json.value(u"folded_phases"), view.foldedPhases) && fromArray(json.value(u"lanes"), filter.lanes) &&
        fromArray(json.value(u"channels"), filter.channels) && fromArray(json.value(u"people"), filter.people) &&
        fromArray(json.value(u"tags"), filter.tags) &&
        fromKey(json, QLatin1String("least_severity"), filter.leastSeverity) &&
        fromKey(json, QLatin1String("felt_at_most"), filter.feltAtMost) &&
        fromKey(json, QLatin1String("felt_at_least"), filter.feltAtLeast) &&
        fromKey(json, QLatin1String("moments_of_truth"), filter.onlyMomentsOfTruth) &&
        fromKey(json, QLatin1String("commented"), filter.onlyCommented);
    if (!isRight)
        return Error{ErrorCode::badInput, QStringLiteral("saved_view.filter"), {}};
    return view;
}

std::vector<Id<Card>> filtered(const MapIndex& map, const MapFilter& filter)
{
    std::vector<Id<Card>> found;
    for (const Card* card : map.cards())
        if (filter.lets(map, *card))
            found.push_back(card->id);
    return found;
}

Project viewed(Project project, Id<JourneyMap> map, const MapView& view)
{
    QSet<Id<Card>> gone;
    if (const MapFilter filter = existing(view.filter, project); !filter.isEmpty()) {
        const MapIndex index(project, map);
        for (const Card* card : index.cards())
            if (!filter.lets(index, *card))
                gone.insert(card->id);
    }
    const Project before = project; // pointers into what is written below would not last
    for (const Lane* lane : lanes(before, map)) {
        Lane seen = *lane;
        seen.visible = !view.hiddenLanes.contains(lane->id);
        seen.folded = view.foldedLanes.contains(lane->id);
        project.rows<Lane>().put(std::move(seen));
    }
    for (const Phase* phase : phases(before, map)) {
        Phase seen = *phase;
        seen.folded = view.foldedPhases.contains(phase->id);
        project.rows<Phase>().put(std::move(seen));
    }
    std::vector<Card> loose;
    for (const Card& card : project.rows<Card>())
        if (gone.contains(card.about) && !gone.contains(card.id))
            loose.push_back(card);
    for (Card& card : loose) {
        card.about = {};
        project.rows<Card>().put(std::move(card));
    }
    for (const JourneyMap& one : before.rows<JourneyMap>())
        if (gone.contains(one.zoomsInto)) {
            JourneyMap alone = one;
            alone.zoomsInto = {};
            project.rows<JourneyMap>().put(std::move(alone));
        }
    const auto removeIf = [&]<class Row>(std::type_identity<Row>, auto&& cardOf) {
        std::vector<Id<Row>> ids;
        for (const Row& row : project.rows<Row>())
            if (gone.contains(cardOf(row)))
                ids.push_back(row.id);
        for (const Id<Row>& id : ids)
            project.rows<Row>().remove(id);
    };
    removeIf(std::type_identity<Feeling>(), [](const Feeling& row) { return row.touchpoint; });
    removeIf(std::type_identity<CardTag>(), [](const CardTag& row) { return row.card; });
    removeIf(std::type_identity<Comment>(), [](const Comment& row) { return row.card; });
    removeIf(std::type_identity<Card>(), [](const Card& row) { return row.id; });
    return project;
}

} // namespace trayecto::insight
