#include "edit/cardedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

#include <map>

namespace trayecto::edit {

using base::Rank;
using base::Result;
using namespace model;

namespace {

// The feeling of a person at a touchpoint. Nobody's feeling is that of the map's persona: one of the two exists.
const Feeling* feelingOf(const Project& project, const Card& touchpoint, Id<Persona> persona)
{
    const JourneyMap* map = project.find(mapOf(project, touchpoint.step));
    const Id<Persona> mapPersona = map ? map->persona : Id<Persona>();
    const Id<Persona> twin = persona.isNull() ? mapPersona : persona == mapPersona ? Id<Persona>() : persona;
    const Feeling* found = nullptr;
    for (const Feeling& row : project.rows<Feeling>()) {
        if (row.touchpoint != touchpoint.id)
            continue;
        if (row.persona == persona)
            return &row;
        if (row.persona == twin)
            found = &row;
    }
    return found;
}

Feeling withValues(Feeling feeling, const FeelingValues& values)
{
    feeling.felt = values.felt;
    feeling.wanted = values.wanted;
    feeling.expected = values.expected;
    feeling.emotion = base::cleanTitle(values.emotion);
    return feeling;
}

// Comments and tags of one card become another's.
void handOver(EditBuilder& builder, Id<Card> from, Id<Card> to)
{
    const Project& project = builder.project();
    QSet<Id<Tag>> has;
    for (const CardTag& tag : project.rows<CardTag>())
        if (tag.card == to)
            has.insert(tag.tag);
    for (const CardTag& tag : project.rows<CardTag>())
        if (tag.card == from && !has.contains(tag.tag))
            builder.put(CardTag{tag.id, to, tag.tag});
    for (Comment comment : project.rows<Comment>())
        if (comment.card == from) {
            comment.card = to;
            builder.put(std::move(comment));
        }
}

QString joined(const QString& first, const QString& second, QLatin1String by)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + by + second;
}

struct Place
{
    Id<Step> step;
    Id<Lane> lane;
    int at;
    auto operator<=>(const Place&) const = default;
};

} // namespace

FeelingValues valuesOf(const Feeling* feeling)
{
    return feeling ? FeelingValues{feeling->felt, feeling->wanted, feeling->expected, feeling->emotion}
                   : FeelingValues();
}

Result<Edit> addCard(const Project& project, Card card, int at, const std::optional<FeelingValues>& feeling)
{
    const Lane* lane = project.find(card.lane);
    if (!lane || !project.find(card.step))
        return notFound(lane ? RowKind::step : RowKind::lane);
    card = cleaned(std::move(card));
    card.id = Id<Card>::create();
    card.kind = cardKindOf(lane->kind);
    if (card.kind == CardKind::painPoint && card.severity == 0)
        card.severity = 2;
    EditBuilder builder(project, labelOf(Verb::add, card));
    card.rank = placeAmong(builder, cards(project, card.step, card.lane), at);
    if (feeling)
        builder.put(
            withValues({.id = Id<Feeling>::create(), .touchpoint = card.id, .rank = Rank::between({}, {})}, *feeling));
    builder.put(std::move(card));
    return builder.finish();
}

Result<Edit> moveCards(const Project& project, const std::vector<CardMove>& moves)
{
    QSet<Id<Card>> moving;
    std::map<Place, std::vector<Id<Card>>> places;
    bool staysInCell = true;
    for (const CardMove& move : moves) {
        const Card* card = project.find(move.card);
        const bool hasLane = project.find(move.lane);
        if (!card || !hasLane || !project.find(move.step))
            return notFound(!card ? RowKind::card : !hasLane ? RowKind::lane : RowKind::step);
        staysInCell = staysInCell && card->step == move.step && card->lane == move.lane;
        moving.insert(move.card);
        places[{move.step, move.lane, move.at}].push_back(move.card);
    }
    if (moving.isEmpty())
        return notFound(RowKind::card);
    EditBuilder builder(project, labelOf(staysInCell ? Verb::reorder : Verb::move, *project.find(moves.front().card)));
    for (const auto& [place, ids] : places) {
        auto staying = cards(project, place.step, place.lane);
        std::erase_if(staying, [&](const Card* card) { return moving.contains(card->id); });
        const std::vector<Rank> ranks = placesAmong(builder, staying, place.at, ids.size());
        settleKinds(builder, {ids.begin(), ids.end()}, project.find(place.lane)->kind);
        for (size_t at = 0; at < ids.size(); ++at)
            builder.update(ids[at], [&](Card& row) {
                row.step = place.step;
                row.lane = place.lane;
                row.rank = ranks[at];
            });
    }
    return builder.finish();
}

Result<Edit> splitCard(const Project& project, Id<Card> id, const QString& first, const QString& second)
{
    const Card* card = project.find(id);
    if (!card)
        return notFound(RowKind::card);
    const auto all = cards(project, card->step, card->lane);
    const auto place = std::find(all.begin(), all.end(), card) - all.begin();
    EditBuilder builder(project, labelOf(Verb::split, *card));
    Card below = *card;
    below.id = Id<Card>::create();
    below.title = base::cleanTitle(second);
    below.description.clear();
    below.rank = placeAmong(builder, all, int(place) + 1);
    builder.update(id, [&](Card& row) { row.title = base::cleanTitle(first); });
    builder.put(std::move(below));
    return builder.finish();
}

Result<Edit> mergeCards(const Project& project, Id<Card> into, Id<Card> from)
{
    const Card* target = project.find(into);
    const Card* source = project.find(from);
    if (!target || !source || into == from)
        return notFound(RowKind::card);
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    edit::removeCards(builder, {from});
    builder.update(into, [&](Card& row) {
        const QString title = joined(row.title, source->title, QLatin1String(" / "));
        row.title = base::cleanTitle(title);
        // Nothing that was written goes: titles too long for one and a second link are kept in the description.
        QString more =
            row.title == title ? source->description : joined(title, source->description, QLatin1String("\n\n"));
        if (!row.link.isEmpty() && row.link != source->link)
            more = joined(more, source->link, QLatin1String("\n\n"));
        row.description = base::cleanText(joined(row.description, more, QLatin1String("\n\n")));
        row.span = std::max(row.span, source->span);
        row.channel = row.channel.isNull() ? source->channel : row.channel;
        row.person = row.person.isNull() ? source->person : row.person;
        row.image = row.image.isNull() ? source->image : row.image;
        row.color = row.color ? row.color : source->color;
        row.link = row.link.isEmpty() ? source->link : row.link;
        if (row.kind == CardKind::painPoint) {
            row.severity = std::max(row.severity, source->severity);
            row.painKind = row.painKind == PainKind::unspecified ? source->painKind : row.painKind;
        }
        if (row.kind == CardKind::touchpoint)
            row.momentOfTruth = row.momentOfTruth || source->momentOfTruth;
        else if (row.about.isNull() && source->about != into)
            row.about = source->about;
    });
    handOver(builder, from, into);
    if (target->kind != CardKind::touchpoint || source->kind != CardKind::touchpoint)
        return builder.finish();
    for (const JourneyMap& map : project.rows<JourneyMap>())
        if (map.zoomsInto == from)
            builder.update(map.id, [&](JourneyMap& row) { row.zoomsInto = into; });
    for (const Card& card : project.rows<Card>())
        if (card.about == from)
            builder.update(card.id, [&](Card& row) { row.about = into; });
    for (const Feeling* feeling : feelings(project, from))
        if (!feelingOf(project, *target, feeling->persona)) {
            Feeling kept = *feeling;
            kept.touchpoint = into;
            builder.put(std::move(kept));
        }
    return builder.finish();
}

Result<Edit> duplicateCards(const Project& project, const std::vector<Id<Card>>& ids)
{
    const Card* first = ids.empty() ? nullptr : project.find(ids.front());
    if (!first)
        return notFound(RowKind::card);
    QHash<std::pair<base::Uuid, base::Uuid>, QSet<Id<Card>>> cells;
    QHash<Id<Card>, Id<Card>> copies;
    for (const Id<Card>& id : ids) {
        const Card* card = project.find(id);
        if (!card)
            return notFound(RowKind::card);
        cells[{card->step, card->lane}].insert(id);
        copies.insert(id, Id<Card>::create());
    }
    EditBuilder builder(project, labelOf(Verb::duplicate, *first));
    builder.label().subject = copies.value(ids.front());
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto all = cards(project, Id<Step>(cell.key().first), Id<Lane>(cell.key().second));
        std::vector<const Card*> chosen;
        std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                     [&](const Card* card) { return cell.value().contains(card->id); });
        const auto ranks = placesAmong(builder, all, placeOf(all, chosen.back()->id) + 1, chosen.size());
        for (size_t at = 0; at < chosen.size(); ++at) {
            Card copy = *chosen[at];
            copy.id = copies.value(copy.id);
            copy.rank = ranks[at];
            copy.about = copies.value(copy.about, copy.about);
            builder.put(std::move(copy));
        }
    }
    copyMarks(builder, QMultiHash(copies));
    return builder.finish();
}

Result<Edit> copyCardsTo(const Project& project, const std::vector<CardMove>& wanted)
{
    if (wanted.empty())
        return notFound(RowKind::card);
    std::map<Place, std::vector<size_t>> places;
    std::vector<Card> copies;
    QHash<Id<Card>, Id<Card>> touchpoints; // whose copies are touchpoints too
    QMultiHash<Id<Card>, Id<Card>> all;
    for (const CardMove& one : wanted) {
        const Card* card = project.find(one.card);
        const Lane* lane = project.find(one.lane);
        if (!card || !lane || !project.find(one.step))
            return notFound(!card ? RowKind::card : !lane ? RowKind::lane : RowKind::step);
        places[{one.step, one.lane, one.at}].push_back(copies.size());
        Card& copy = copies.emplace_back(*card);
        copy.id = Id<Card>::create();
        copy.step = one.step;
        copy.lane = one.lane;
        all.insert(card->id, copy.id);
        if (card->kind == CardKind::touchpoint && lane->kind == LaneKind::touchpoints)
            touchpoints.insert(card->id, copy.id);
    }
    EditBuilder builder(project, labelOf(Verb::duplicate, copies.front()));
    for (const auto& [place, members] : places) {
        const auto ranks = placesAmong(builder, cards(project, place.step, place.lane), place.at, members.size());
        for (size_t at = 0; at < members.size(); ++at)
            copies[members[at]].rank = ranks[at];
    }
    for (Card& copy : copies) {
        copy.about = touchpoints.value(copy.about, copy.about);
        builder.put(copy);
        settleKinds(builder, {copy.id}, project.find(copy.lane)->kind);
    }
    copyMarks(builder, all);
    return builder.finish();
}

Result<Edit> removeCards(const Project& project, const std::vector<Id<Card>>& ids)
{
    const Card* first = ids.empty() ? nullptr : project.find(ids.front());
    if (!first)
        return notFound(RowKind::card);
    EditBuilder builder(project, labelOf(Verb::remove, *first));
    QSet<Id<Card>> gone;
    for (const Id<Card>& id : ids) {
        if (!project.find(id))
            return notFound(RowKind::card);
        gone.insert(id);
    }
    edit::removeCards(builder, gone);
    return builder.finish();
}

Result<Edit> setFeeling(const Project& project, Id<Card> touchpoint, Id<Persona> persona, const FeelingValues& values,
                        const QString& gesture)
{
    const Card* card = project.find(touchpoint);
    if (!card)
        return notFound(RowKind::card);
    EditBuilder builder(project, labelOf(Verb::felt, *card));
    if (const Feeling* feeling = feelingOf(project, *card, persona)) {
        builder.put(withValues(*feeling, values));
    } else {
        const auto all = feelings(project, touchpoint);
        Feeling fresh{.id = Id<Feeling>::create(), .touchpoint = touchpoint, .persona = persona};
        fresh.rank = placeAmong(builder, all, kAtEnd);
        builder.put(withValues(std::move(fresh), values));
    }
    Edit edit = builder.finish();
    edit.gesture = gesture;
    return edit;
}

Result<Edit> clearFeeling(const Project& project, Id<Card> touchpoint, Id<Persona> persona)
{
    const Card* card = project.find(touchpoint);
    const Feeling* feeling = card ? feelingOf(project, *card, persona) : nullptr;
    if (!feeling)
        return notFound(card ? RowKind::feeling : RowKind::card);
    EditBuilder builder(project, labelOf(Verb::felt, *card));
    builder.remove(feeling->id);
    return builder.finish();
}

} // namespace trayecto::edit
