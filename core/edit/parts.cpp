#include "edit/parts.h"

#include "model/query.h"

#include <QtGlobal>

namespace trayecto::edit {

using base::Id;
using namespace model;

namespace {

const char* goneFor(RowKind kind)
{
    switch (kind) {
    case RowKind::project:
        return QT_TRANSLATE_NOOP("Error", "the project is gone");
    case RowKind::channel:
        return QT_TRANSLATE_NOOP("Error", "the channel is gone");
    case RowKind::image:
        return QT_TRANSLATE_NOOP("Error", "the picture is gone");
    case RowKind::persona:
        return QT_TRANSLATE_NOOP("Error", "the persona is gone");
    case RowKind::map:
        return QT_TRANSLATE_NOOP("Error", "the map is gone");
    case RowKind::phase:
        return QT_TRANSLATE_NOOP("Error", "the phase is gone");
    case RowKind::step:
        return QT_TRANSLATE_NOOP("Error", "the step is gone");
    case RowKind::lane:
        return QT_TRANSLATE_NOOP("Error", "the lane is gone");
    case RowKind::card:
        return QT_TRANSLATE_NOOP("Error", "the card is gone");
    case RowKind::feeling:
        return QT_TRANSLATE_NOOP("Error", "the feeling is gone");
    case RowKind::emotion:
        return QT_TRANSLATE_NOOP("Error", "the emotion is gone");
    case RowKind::tag:
    case RowKind::cardTag:
        return QT_TRANSLATE_NOOP("Error", "the tag is gone");
    case RowKind::comment:
        return QT_TRANSLATE_NOOP("Error", "the comment is gone");
    case RowKind::savedView:
        return QT_TRANSLATE_NOOP("Error", "the view is gone");
    case RowKind::version:
        return QT_TRANSLATE_NOOP("Error", "the version is gone");
    case RowKind::word:
        return QT_TRANSLATE_NOOP("Error", "the word is gone");
    }
    return "";
}

// What hangs on these touchpoints: feelings go, what was about them is about nothing, and maps into them stand alone.
void loosen(EditBuilder& builder, const QSet<Id<Card>>& touchpoints)
{
    const Project& project = builder.project();
    for (const Feeling& feeling : project.rows<Feeling>())
        if (touchpoints.contains(feeling.touchpoint))
            builder.remove(feeling.id);
    for (const Card& card : project.rows<Card>())
        if (!card.about.isNull() && touchpoints.contains(card.about))
            builder.update(card.id, [](Card& row) { row.about = {}; });
    for (const JourneyMap& map : project.rows<JourneyMap>())
        if (touchpoints.contains(map.zoomsInto))
            builder.update(map.id, [](JourneyMap& row) { row.zoomsInto = {}; });
}

// What people stuck on the cards.
void peel(EditBuilder& builder, const QSet<Id<Card>>& cards)
{
    const Project& project = builder.project();
    for (const CardTag& tag : project.rows<CardTag>())
        if (cards.contains(tag.card))
            builder.remove(tag.id);
    for (const Comment& comment : project.rows<Comment>())
        if (cards.contains(comment.card))
            builder.remove(comment.id);
}

} // namespace

base::Error notFound(RowKind kind)
{
    return {base::ErrorCode::notFound, {}, QLatin1String(goneFor(kind))};
}

base::Error noNext(RowKind kind)
{
    return {base::ErrorCode::notFound,
            {},
            QLatin1String(kind == RowKind::phase ? QT_TRANSLATE_NOOP("Error", "there is no phase behind it")
                                                 : QT_TRANSLATE_NOOP("Error", "there is no step behind it"))};
}

void removeCards(EditBuilder& builder, const QSet<Id<Card>>& cards)
{
    loosen(builder, cards);
    peel(builder, cards);
    for (const Id<Card>& card : cards)
        builder.remove(card);
}

void removeSteps(EditBuilder& builder, const QSet<Id<Step>>& steps)
{
    QSet<Id<Card>> cards;
    for (const Card& card : builder.project().rows<Card>())
        if (steps.contains(card.step))
            cards.insert(card.id);
    removeCards(builder, cards);
    for (const Id<Step>& step : steps)
        builder.remove(step);
}

void removePhases(EditBuilder& builder, const QSet<Id<Phase>>& phases)
{
    QSet<Id<Step>> steps;
    for (const Step& step : builder.project().rows<Step>())
        if (phases.contains(step.phase))
            steps.insert(step.id);
    removeSteps(builder, steps);
    for (const Id<Phase>& phase : phases)
        builder.remove(phase);
}

void copySteps(EditBuilder& builder, Id<Phase> from, Id<Phase> to, CopyPlan& plan)
{
    for (const Step* step : steps(builder.project(), from)) {
        Step copy = *step;
        copy.id = Id<Step>::create();
        copy.phase = to;
        plan.steps.insert(step->id, copy.id);
        builder.put(std::move(copy));
    }
}

void copyCards(EditBuilder& builder, CopyPlan& plan)
{
    const Project& project = builder.project();
    // In order, so that the copies' ids have the order of the originals where ranks are equal.
    const auto originals = ordered<Card>(
        project, [&](const Card& card) { return plan.steps.contains(card.step) || plan.lanes.contains(card.lane); });
    for (const Card* original : originals)
        plan.cards.insert(original->id, Id<Card>::create());
    for (const Card* original : originals) {
        Card copy = *original;
        copy.id = plan.cards.value(original->id);
        copy.step = plan.steps.value(original->step, original->step);
        copy.lane = plan.lanes.value(original->lane, original->lane);
        copy.about = plan.cards.value(original->about, original->about);
        builder.put(std::move(copy));
    }
    copyMarks(builder, QMultiHash(plan.cards));
}

void copyMarks(EditBuilder& builder, const QMultiHash<Id<Card>, Id<Card>>& copies)
{
    const Project& project = builder.project();
    for (const Feeling& feeling : project.rows<Feeling>())
        for (const Id<Card>& card : copies.values(feeling.touchpoint))
            if (builder.find(card)->kind == CardKind::touchpoint) {
                Feeling copy = feeling;
                copy.id = Id<Feeling>::create();
                copy.touchpoint = card;
                builder.put(std::move(copy));
            }
    for (const CardTag& tag : project.rows<CardTag>())
        for (const Id<Card>& card : copies.values(tag.card))
            builder.put(CardTag{Id<CardTag>::create(), card, tag.tag});
}

void settleKinds(EditBuilder& builder, const QSet<Id<Card>>& ids, LaneKind lane)
{
    const CardKind kind = cardKindOf(lane);
    QSet<Id<Card>> touchpoints; // that are none any more
    for (const Id<Card>& id : ids) {
        const CardKind before = builder.find(id)->kind;
        if (kind == before)
            continue;
        if (before == CardKind::touchpoint)
            touchpoints.insert(id);
        builder.update(id, [&](Card& row) {
            row.kind = kind;
            row.severity = kind == CardKind::painPoint ? 2 : 0;
            row.painKind = PainKind::unspecified;
            row.momentOfTruth = false;
            if (kind == CardKind::touchpoint)
                row.about = {};
        });
    }
    if (!touchpoints.isEmpty())
        loosen(builder, touchpoints);
}

} // namespace trayecto::edit
