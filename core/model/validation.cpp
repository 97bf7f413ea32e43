#include "model/validation.h"

#include "model/query.h"

#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace trayecto::model {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

Error broken(const QString& where, const QString& detail)
{
    return {ErrorCode::ruleBroken, where, detail};
}

Error broken(const char* where, const char* detail)
{
    return broken(QLatin1String(where), QLatin1String(detail));
}

// What is wrong with a value under the rule of its field; nullptr where nothing is.
const char* wrongWith(const Project&, const QString& text, const Rule& rule)
{
    if (rule.required && text.isEmpty())
        return QT_TRANSLATE_NOOP("Error", "must not be empty");
    if (text.size() > rule.limit)
        return QT_TRANSLATE_NOOP("Error", "is too long");
    if (!base::isCleanText(text, rule.limit))
        return QT_TRANSLATE_NOOP("Error", "holds characters that are not text");
    const bool isLine = text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace() &&
                                           !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\t')));
    if (rule.line && !isLine)
        return QT_TRANSLATE_NOOP("Error", "must be one line without space at its ends");
    return nullptr;
}

template <class Number>
requires std::is_arithmetic_v<Number>
const char* wrongWith(const Project&, Number number, const Rule& rule)
{
    if (rule.least < rule.most && !(double(number) >= rule.least && double(number) <= rule.most))
        return QT_TRANSLATE_NOOP("Error", "is out of range");
    return nullptr;
}

const char* wrongWith(const Project&, const Rank& rank, const Rule&)
{
    return Rank::isValid(rank.key) ? nullptr : QT_TRANSLATE_NOOP("Error", "is not a rank");
}

const char* wrongWith(const Project&, const Color& color, const Rule&)
{
    return color.rgb <= 0xFFFFFF ? nullptr : QT_TRANSLATE_NOOP("Error", "is not a colour");
}

template <class Value>
const char* wrongWith(const Project& project, const std::optional<Value>& value, const Rule& rule)
{
    return value ? wrongWith(project, *value, rule) : nullptr;
}

template <class E>
requires std::is_enum_v<E>
const char* wrongWith(const Project&, E value, const Rule&)
{
    return size_t(value) < kEnumNames<E>.size() ? nullptr : QT_TRANSLATE_NOOP("Error", "is not a known kind");
}

template <class Row> const char* wrongWith(const Project& project, const base::Id<Row>& id, const Rule& rule)
{
    if (id.isNull())
        return rule.optional ? nullptr : QT_TRANSLATE_NOOP("Error", "must name a row");
    return project.find(id) ? nullptr : QT_TRANSLATE_NOOP("Error", "names a row that does not exist");
}

template <class Row> Result<void> ownRules(const Project&, const Row&)
{
    return {};
}

Result<void> ownRules(const Project&, const ProjectInfo& row)
{
    if (row.language != u"en" && row.language != u"es")
        return broken("project.language", QT_TRANSLATE_NOOP("Error", "must be en or es"));
    return {};
}

Result<void> ownRules(const Project& project, const Image& row)
{
    static constexpr std::array kMediaTypes{"image/png", "image/jpeg", "image/webp", "image/gif"};
    if (std::none_of(kMediaTypes.begin(), kMediaTypes.end(),
                     [&](const char* type) { return row.mediaType == QLatin1String(type); }))
        return broken("image.media_type", QT_TRANSLATE_NOOP("Error", "is not a picture type that Trayecto shows"));
    if (!project.blobs.contains(row.sha256))
        return broken("image.sha256", QT_TRANSLATE_NOOP("Error", "names bytes that are not there"));
    return {};
}

Result<void> ownRules(const Project& project, const JourneyMap& row)
{
    if (row.comesFrom == row.id)
        return broken("map.comes_from", QT_TRANSLATE_NOOP("Error", "must name another map"));
    if (const Card* card = project.find(row.zoomsInto); card && card->kind != CardKind::touchpoint)
        return broken("map.zooms_into", QT_TRANSLATE_NOOP("Error", "must be a touchpoint"));
    return {};
}

Result<void> ownRules(const Project& project, const Card& row)
{
    const Lane& lane = *project.find(row.lane);
    const Id<JourneyMap> map = mapOf(project, row.step);
    const bool isPain = row.kind == CardKind::painPoint;
    if (row.kind != cardKindOf(lane.kind))
        return broken("card.kind", QT_TRANSLATE_NOOP("Error", "must follow the kind of its lane"));
    if (lane.map != map)
        return broken("card.lane", QT_TRANSLATE_NOOP("Error", "must lie in the map of its step"));
    if (isPain ? row.severity < 1 : row.severity != 0)
        return broken("card.severity", QT_TRANSLATE_NOOP("Error", "is 1 to 3 for a pain point and 0 for all others"));
    if (!isPain && row.painKind != PainKind::unspecified)
        return broken("card.pain_kind", QT_TRANSLATE_NOOP("Error", "is for pain points only"));
    if (row.momentOfTruth && row.kind != CardKind::touchpoint)
        return broken("card.moment_of_truth", QT_TRANSLATE_NOOP("Error", "is for touchpoints only"));
    if (row.about.isNull())
        return {};
    const Card& about = *project.find(row.about);
    if (row.kind == CardKind::touchpoint || about.kind != CardKind::touchpoint)
        return broken("card.about", QT_TRANSLATE_NOOP("Error", "must lead from another card to a touchpoint"));
    if (mapOf(project, about.step) != map)
        return broken("card.about", QT_TRANSLATE_NOOP("Error", "must name a touchpoint of the same map"));
    return {};
}

Result<void> ownRules(const Project& project, const Feeling& row)
{
    if (project.find(row.touchpoint)->kind != CardKind::touchpoint)
        return broken("feeling.touchpoint", QT_TRANSLATE_NOOP("Error", "must be a touchpoint"));
    return {};
}

} // namespace

template <class Row> Result<void> checkRow(const Project& project, const Row& row)
{
    const char* wrong = row.id.isNull() ? QT_TRANSLATE_NOOP("Error", "must have an id") : nullptr;
    const char* place = "id";
    forEachField<Row>([&](const auto& field, int) {
        if (wrong)
            return;
        wrong = wrongWith(project, row.*field.member, field.rule);
        place = field.name;
    });
    if (wrong)
        return broken(QLatin1String(Schema<Row>::table) + u'.' + QLatin1String(place), QLatin1String(wrong));
    return ownRules(project, row);
}

namespace {

// An id is one row's, in whatever table.
Result<void> checkIds(const Project& project)
{
    size_t count = 0;
    forEachRowType([&]<class Row>(std::type_identity<Row>) { count += project.rows<Row>().size(); });
    QSet<base::Uuid> ids;
    ids.reserve(qsizetype(count));
    Result<void> result;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>()) {
            const auto before = ids.size();
            ids.insert(row.id);
            if (ids.size() == before && result)
                result = broken(QLatin1String(Schema<Row>::table) + QStringLiteral(".id"),
                                QLatin1String(QT_TRANSLATE_NOOP("Error", "is the id of another row too")));
        }
    });
    return result;
}

Result<void> checkColumns(const Project& project)
{
    QHash<Id<Phase>, int> stepsOf;
    for (const Step& step : project.rows<Step>())
        ++stepsOf[step.phase];
    QHash<Id<JourneyMap>, int> stepsOfMap;
    for (const Phase& phase : project.rows<Phase>()) {
        const int count = stepsOf.value(phase.id);
        if (count == 0)
            return broken(phase.title.isEmpty() ? QStringLiteral("phase") : phase.title,
                          QLatin1String(QT_TRANSLATE_NOOP("Error", "a phase keeps at least one step")));
        if ((stepsOfMap[phase.map] += count) > kMostSteps)
            return broken("step", QT_TRANSLATE_NOOP("Error", "there are too many in one map"));
    }
    return {};
}

Result<void> checkCounts(const Project& project)
{
    if (project.rows<JourneyMap>().size() > size_t(kMostMaps))
        return broken("map", QT_TRANSLATE_NOOP("Error", "there are too many in one project"));
    QHash<Id<JourneyMap>, int> lanesOf;
    for (const Lane& lane : project.rows<Lane>())
        if (++lanesOf[lane.map] > kMostLanes)
            return broken("lane", QT_TRANSLATE_NOOP("Error", "there are too many in one map"));
    return {};
}

Result<void> checkFeelings(const Project& project)
{
    QSet<std::pair<base::Uuid, base::Uuid>> felt;
    felt.reserve(qsizetype(project.rows<Feeling>().size()));
    for (const Feeling& feeling : project.rows<Feeling>()) {
        const auto before = felt.size();
        felt.insert({feeling.touchpoint, feeling.persona});
        if (felt.size() == before)
            return broken("feeling", QT_TRANSLATE_NOOP("Error", "a person has one feeling at a touchpoint"));
    }
    return {};
}

// A touchpoint opens into a map, a touchpoint of that into another: never back into one above.
Result<void> checkZooms(const Project& project)
{
    const auto outer = [&](const JourneyMap* map) {
        const Card* card = project.find(map->zoomsInto);
        return card ? project.find(mapOf(project, card->step)) : nullptr;
    };
    for (const JourneyMap& map : project.rows<JourneyMap>()) {
        const JourneyMap* at = outer(&map);
        for (size_t depth = 0; at && depth < project.rows<JourneyMap>().size(); ++depth)
            at = outer(at);
        if (at)
            return broken("map.zooms_into", QT_TRANSLATE_NOOP("Error", "must not lead back to the map itself"));
    }
    return {};
}

Result<void> checkTags(const Project& project)
{
    QSet<std::pair<base::Uuid, base::Uuid>> tagged;
    for (const CardTag& tag : project.rows<CardTag>()) {
        const auto before = tagged.size();
        tagged.insert({tag.card, tag.tag});
        if (tagged.size() == before)
            return broken("card_tag", QT_TRANSLATE_NOOP("Error", "a card has a tag once"));
    }
    return {};
}

} // namespace

Result<void> checkStructure(const Project& project)
{
    if (project.rows<ProjectInfo>().size() != 1)
        return broken("project", QT_TRANSLATE_NOOP("Error", "there must be exactly one"));
    for (const auto check : {checkIds, checkColumns, checkCounts, checkFeelings, checkZooms, checkTags})
        if (Result<void> result = check(project); !result)
            return result;
    return {};
}

Result<void> checkProject(const Project& project)
{
    Result<void> result;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>()) {
            if (!result)
                return;
            result = checkRow(project, row);
        }
    });
    return result ? checkStructure(project) : result;
}

template Result<void> checkRow(const Project&, const ProjectInfo&);
template Result<void> checkRow(const Project&, const Channel&);
template Result<void> checkRow(const Project&, const Image&);
template Result<void> checkRow(const Project&, const Persona&);
template Result<void> checkRow(const Project&, const JourneyMap&);
template Result<void> checkRow(const Project&, const Phase&);
template Result<void> checkRow(const Project&, const Step&);
template Result<void> checkRow(const Project&, const Lane&);
template Result<void> checkRow(const Project&, const Card&);
template Result<void> checkRow(const Project&, const Feeling&);
template Result<void> checkRow(const Project&, const Word&);
template Result<void> checkRow(const Project&, const Version&);
template Result<void> checkRow(const Project&, const SavedView&);
template Result<void> checkRow(const Project&, const Comment&);
template Result<void> checkRow(const Project&, const CardTag&);
template Result<void> checkRow(const Project&, const Tag&);
template Result<void> checkRow(const Project&, const Emotion&);

} // namespace trayecto::model
