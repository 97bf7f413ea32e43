#include "edit/cardedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Rank;
using base::Result;
using namespace model;

namespace {

// Looked up row by row: feelings() sorts, which a single one does not need.
const Feeling* feelingOf(const Project& project, Id<Card> touchpoint, Id<Persona> persona)
{
    const auto& rows = project.rows<Feeling>();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Feeling& row) {
        return row.touchpoint == touchpoint && row.persona == persona;
    });
    return at == rows.end() ? nullptr : &*at;
}

Feeling withValues(Feeling feeling, const FeelingValues& values)
{
    feeling.felt = values.felt;
    feeling.wanted = values.wanted;
    feeling.expected = values.expected;
    feeling.emotion = base::cleanTitle(values.emotion);
    return feeling;
}

QString joined(const QString& first, const QString& second, QLatin1String by)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + by + second;
}

} // namespace

Result<Edit> addCard(const Project& project, Card card, int at, const std::optional<FeelingValues>& feeling)
{
    const Lane* lane = project.find(card.lane);
    if (!lane || !project.find(card.step))
        return notFound(lane ? "step" : "lane");
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

Result<Edit> moveCard(const Project& project, Id<Card> id, Id<Step> step, Id<Lane> lane, int at)
{
    const Card* card = project.find(id);
    const Lane* target = project.find(lane);
    if (!card || !target || !project.find(step))
        return notFound(!card ? "card" : !target ? "lane" : "step");
    const bool sameCell = card->step == step && card->lane == lane;
    EditBuilder builder(project, labelOf(sameCell ? Verb::reorder : Verb::move, *card));
    const Rank rank = placeAmong(builder, without(cards(project, step, lane), id), at);
    settleKind(builder, id, target->kind);
    builder.update(id, [&](Card& row) {
        row.step = step;
        row.lane = lane;
        row.rank = rank;
    });
    return builder.finish();
}

Result<Edit> splitCard(const Project& project, Id<Card> id, const QString& first, const QString& second)
{
    const Card* card = project.find(id);
    if (!card)
        return notFound("card");
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
        return notFound("card");
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    builder.update(into, [&](Card& row) {
        row.title = base::cleanTitle(joined(row.title, source->title, QLatin1String(" / ")));
        row.description = base::cleanText(joined(row.description, source->description, QLatin1String("\n\n")));
        row.severity = row.kind == CardKind::painPoint ? std::max(row.severity, source->severity) : 0;
        row.momentOfTruth = row.kind == CardKind::touchpoint && (row.momentOfTruth || source->momentOfTruth);
        if (row.channel.isNull())
            row.channel = source->channel;
        if (row.about.isNull() && row.kind != CardKind::touchpoint)
            row.about = source->about == into ? Id<Card>() : source->about;
    });
    edit::removeCards(builder, {from});
    if (target->kind != CardKind::touchpoint || source->kind != CardKind::touchpoint)
        return builder.finish();
    for (const Card& card : project.rows<Card>())
        if (card.about == from)
            builder.update(card.id, [&](Card& row) { row.about = into; });
    for (const Feeling* feeling : feelings(project, from))
        if (!feelingOf(project, into, feeling->persona)) {
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
        return notFound("card");
    EditBuilder builder(project, labelOf(Verb::duplicate, *first));
    QHash<Id<Card>, Id<Card>> copies;
    for (const Id<Card>& id : ids) {
        const Card* card = project.find(id);
        if (!card)
            return notFound("card");
        copies.insert(id, Id<Card>::create());
    }
    for (const Id<Card>& id : ids) {
        Card copy = *project.find(id);
        const auto all = cards(project, copy.step, copy.lane);
        // Behind the last of the cell where several of it are copied, so that their order stays.
        copy.rank = ids.size() == 1
                        ? placeAmong(builder, all, int(std::find(all.begin(), all.end(), first) - all.begin()) + 1)
                        : Rank::between(all.back()->rank, {});
        copy.id = copies.value(id);
        copy.about = copies.value(copy.about, copy.about);
        for (const Feeling* feeling : feelings(project, id)) {
            Feeling twin = *feeling;
            twin.id = Id<Feeling>::create();
            twin.touchpoint = copy.id;
            builder.put(std::move(twin));
        }
        builder.put(std::move(copy));
    }
    builder.label().subject = copies.value(ids.front());
    return builder.finish();
}

Result<Edit> removeCards(const Project& project, const std::vector<Id<Card>>& ids)
{
    const Card* first = ids.empty() ? nullptr : project.find(ids.front());
    if (!first)
        return notFound("card");
    EditBuilder builder(project, labelOf(Verb::remove, *first));
    QSet<Id<Card>> gone;
    for (const Id<Card>& id : ids) {
        if (!project.find(id))
            return notFound("card");
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
        return notFound("touchpoint");
    EditBuilder builder(project, labelOf(Verb::felt, *card));
    if (const Feeling* feeling = feelingOf(project, touchpoint, persona)) {
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
    const Feeling* feeling = feelingOf(project, touchpoint, persona);
    if (!card || !feeling)
        return notFound(card ? "feeling" : "touchpoint");
    EditBuilder builder(project, labelOf(Verb::felt, *card));
    builder.remove(feeling->id);
    return builder.finish();
}

} // namespace trayecto::edit
