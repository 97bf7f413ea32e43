#include "edit/parts.h"

#include "model/query.h"

namespace trayecto::edit {

using base::Id;
using namespace model;

base::Error notFound(const char* what)
{
    return {base::ErrorCode::notFound, QLatin1String(what), {}};
}

void removeCards(EditBuilder& builder, const QSet<Id<Card>>& cards)
{
    const Project& project = builder.project();
    for (const Feeling& feeling : project.rows<Feeling>())
        if (cards.contains(feeling.touchpoint))
            builder.remove(feeling.id);
    for (const Card& card : project.rows<Card>())
        if (!card.about.isNull() && cards.contains(card.about) && !cards.contains(card.id))
            builder.update(card.id, [](Card& row) { row.about = {}; });
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
    std::vector<const Card*> originals;
    for (const Card& card : project.rows<Card>())
        if (plan.steps.contains(card.step) || plan.lanes.contains(card.lane)) {
            originals.push_back(&card);
            plan.cards.insert(card.id, Id<Card>::create());
        }
    for (const Card* original : originals) {
        Card copy = *original;
        copy.id = plan.cards.value(original->id);
        copy.step = plan.steps.value(original->step, original->step);
        copy.lane = plan.lanes.value(original->lane, original->lane);
        copy.about = plan.cards.value(original->about, original->about);
        // A whole map is copied where both change; what is about a card left behind would point across maps.
        if (copy.step != original->step && copy.lane != original->lane && copy.about == original->about)
            copy.about = {};
        builder.put(std::move(copy));
    }
    for (const Feeling& feeling : project.rows<Feeling>())
        if (const Id<Card> touchpoint = plan.cards.value(feeling.touchpoint); !touchpoint.isNull()) {
            Feeling copy = feeling;
            copy.id = Id<Feeling>::create();
            copy.touchpoint = touchpoint;
            builder.put(std::move(copy));
        }
}

void settleKind(EditBuilder& builder, Id<Card> id, LaneKind lane)
{
    const CardKind kind = cardKindOf(lane);
    const CardKind before = builder.find(id)->kind;
    if (kind == before)
        return;
    if (before == CardKind::touchpoint) {
        const Project& project = builder.project();
        for (const Feeling& feeling : project.rows<Feeling>())
            if (feeling.touchpoint == id)
                builder.remove(feeling.id);
        for (const Card& card : project.rows<Card>())
            if (card.about == id)
                builder.update(card.id, [](Card& row) { row.about = {}; });
    }
    builder.update(id, [&](Card& row) {
        row.kind = kind;
        row.severity = kind == CardKind::painPoint ? 2 : 0;
        row.painKind = PainKind::unspecified;
        row.momentOfTruth = false;
        if (kind == CardKind::touchpoint)
            row.about = {};
    });
}

} // namespace trayecto::edit
