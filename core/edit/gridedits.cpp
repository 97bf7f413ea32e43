#include "edit/gridedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Rank;
using base::Result;
using namespace model;

namespace {

template <class Row> const Row* nextOf(const std::vector<const Row*>& rows, Id<Row> id)
{
    const size_t next = size_t(placeOf(rows, id)) + 1;
    return next < rows.size() ? rows[next] : nullptr;
}

QString joinedTitle(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return base::cleanTitle(first + u" / " + second);
}

// The first colour that neither neighbour has.
Color colorAt(const std::vector<const Phase*>& all, int at)
{
    const size_t index = at < 0 ? all.size() : std::min(size_t(at), all.size());
    const auto isNeighbours = [&](Color color) {
        return (index > 0 && all[index - 1]->color == color) || (index < all.size() && all[index]->color == color);
    };
    int choice = int(all.size());
    while (isNeighbours(phaseColor(choice)))
        ++choice;
    return phaseColor(choice);
}

// The steps `rows` go to the end of `phase`, in order.
void appendSteps(EditBuilder& builder, const std::vector<const Step*>& rows, Id<Phase> phase)
{
    const auto there = steps(builder.project(), phase);
    const std::vector<Rank> ranks = placesAmong(builder, there, kAtEnd, rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        builder.update(rows[at]->id, [&](Step& step) {
            step.phase = phase;
            step.rank = ranks[at];
        });
}

} // namespace

Result<Edit> addPhase(const Project& project, Id<JourneyMap> map, const QString& title, int at,
                      const QString& stepTitle)
{
    if (!project.find(map))
        return notFound(RowKind::map);
    const auto all = phases(project, map);
    Phase phase{.id = Id<Phase>::create(), .map = map, .title = base::cleanTitle(title)};
    phase.color = colorAt(all, at);
    EditBuilder builder(project, labelOf(Verb::add, phase));
    phase.rank = placeAmong(builder, all, at);
    builder.put(phase);
    builder.put(Step{Id<Step>::create(), phase.id, Rank::between({}, {}), base::cleanTitle(stepTitle)});
    return builder.finish();
}

Result<Edit> movePhase(const Project& project, Id<Phase> id, int at)
{
    const Phase* phase = project.find(id);
    if (!phase)
        return notFound(RowKind::phase);
    EditBuilder builder(project, labelOf(Verb::reorder, *phase));
    const Rank rank = placeAmong(builder, without(phases(project, phase->map), id), at);
    builder.update(id, [&](Phase& row) { row.rank = rank; });
    return builder.finish();
}

Result<Edit> splitPhase(const Project& project, Id<Phase> id, Id<Step> firstStep, const QString& title)
{
    const Phase* phase = project.find(id);
    const Step* first = project.find(firstStep);
    if (!phase || !first || first->phase != id)
        return notFound(phase ? RowKind::step : RowKind::phase);
    const auto all = phases(project, phase->map);
    Phase right = *phase;
    right.id = Id<Phase>::create();
    right.title = base::cleanTitle(title);
    right.color = colorAt(all, placeOf(all, id) + 1);
    EditBuilder builder(project, labelOf(Verb::split, *phase));
    right.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    builder.put(right);
    const auto mine = steps(project, id);
    for (size_t at = size_t(placeOf(mine, firstStep)); at < mine.size(); ++at)
        builder.update(mine[at]->id, [&](Step& step) { step.phase = right.id; });
    return builder.finish();
}

Result<Edit> mergePhaseWithNext(const Project& project, Id<Phase> id)
{
    const Phase* phase = project.find(id);
    const Phase* next = phase ? nextOf(phases(project, phase->map), id) : nullptr;
    if (!next)
        return phase ? noNext(RowKind::phase) : notFound(RowKind::phase);
    EditBuilder builder(project, labelOf(Verb::merge, *phase));
    appendSteps(builder, steps(project, next->id), id);
    builder.update(id, [&](Phase& row) { row.title = joinedTitle(row.title, next->title); });
    builder.remove(next->id);
    return builder.finish();
}

Result<Edit> duplicatePhase(const Project& project, Id<Phase> id)
{
    const Phase* phase = project.find(id);
    if (!phase)
        return notFound(RowKind::phase);
    const auto all = phases(project, phase->map);
    Phase copy = *phase;
    copy.id = Id<Phase>::create();
    EditBuilder builder(project, labelOf(Verb::duplicate, *phase));
    builder.label().subject = copy.id;
    copy.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    builder.put(copy);
    CopyPlan plan;
    copySteps(builder, id, copy.id, plan);
    copyCards(builder, plan);
    return builder.finish();
}

Result<Edit> removePhase(const Project& project, Id<Phase> id)
{
    const Phase* phase = project.find(id);
    if (!phase)
        return notFound(RowKind::phase);
    EditBuilder builder(project, labelOf(Verb::remove, *phase));
    removePhases(builder, {id});
    return builder.finish();
}

Result<Edit> addStep(const Project& project, Id<Phase> phase, const QString& title, int at)
{
    if (!project.find(phase))
        return notFound(RowKind::phase);
    Step step{.id = Id<Step>::create(), .phase = phase, .rank = {}, .title = base::cleanTitle(title)};
    EditBuilder builder(project, labelOf(Verb::add, step));
    step.rank = placeAmong(builder, steps(project, phase), at);
    builder.put(step);
    return builder.finish();
}

Result<Edit> moveStep(const Project& project, Id<Step> id, Id<Phase> phase, int at)
{
    const Step* step = project.find(id);
    const Phase* target = project.find(phase);
    if (!step || !target)
        return notFound(step ? RowKind::phase : RowKind::step);
    if (target->map != mapOf(project, id))
        return base::Error{base::ErrorCode::ruleBroken, QStringLiteral("step.phase"),
                           QLatin1String(QT_TRANSLATE_NOOP("Error", "must lie in the same map"))};
    EditBuilder builder(project, labelOf(step->phase == phase ? Verb::reorder : Verb::move, *step));
    const Rank rank = placeAmong(builder, without(steps(project, phase), id), at);
    builder.update(id, [&](Step& row) {
        row.phase = phase;
        row.rank = rank;
    });
    return builder.finish();
}

Result<Edit> splitStep(const Project& project, Id<Step> id, const QString& title, const std::vector<Id<Card>>& cards)
{
    const Step* step = project.find(id);
    if (!step)
        return notFound(RowKind::step);
    const auto all = steps(project, step->phase);
    Step right{.id = Id<Step>::create(), .phase = step->phase, .rank = {}, .title = base::cleanTitle(title)};
    EditBuilder builder(project, labelOf(Verb::split, *step));
    right.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    builder.put(right);
    for (const Id<Card>& card : cards) {
        const Card* row = project.find(card);
        if (!row || row->step != id)
            return notFound(RowKind::card);
        builder.update(card, [&](Card& moved) { moved.step = right.id; });
    }
    return builder.finish();
}

Result<Edit> mergeStepWithNext(const Project& project, Id<Step> id)
{
    const Step* step = project.find(id);
    const Step* next = step ? nextOf(steps(project, step->phase), id) : nullptr;
    if (!next)
        return step ? noNext(RowKind::step) : notFound(RowKind::step);
    EditBuilder builder(project, labelOf(Verb::merge, *step));
    QSet<Id<Lane>> lanesOfNext;
    for (const Card& card : project.rows<Card>())
        if (card.step == next->id)
            lanesOfNext.insert(card.lane);
    for (const Id<Lane>& lane : lanesOfNext) {
        const auto here = cards(project, id, lane);
        const auto coming = cards(project, next->id, lane);
        const auto ranks = placesAmong(builder, here, kAtEnd, coming.size());
        for (size_t at = 0; at < coming.size(); ++at)
            builder.update(coming[at]->id, [&](Card& card) {
                card.step = id;
                card.rank = ranks[at];
            });
    }
    builder.update(id, [&](Step& row) { row.title = joinedTitle(row.title, next->title); });
    builder.remove(next->id);
    return builder.finish();
}

Result<Edit> duplicateStep(const Project& project, Id<Step> id)
{
    const Step* step = project.find(id);
    if (!step)
        return notFound(RowKind::step);
    const auto all = steps(project, step->phase);
    Step copy = *step;
    copy.id = Id<Step>::create();
    EditBuilder builder(project, labelOf(Verb::duplicate, *step));
    builder.label().subject = copy.id;
    copy.rank = placeAmong(builder, all, placeOf(all, id) + 1);
    builder.put(copy);
    CopyPlan plan;
    plan.steps.insert(id, copy.id);
    copyCards(builder, plan);
    return builder.finish();
}

Result<Edit> removeStep(const Project& project, Id<Step> id)
{
    const Step* step = project.find(id);
    if (!step)
        return notFound(RowKind::step);
    EditBuilder builder(project, labelOf(Verb::remove, *step));
    removeSteps(builder, {id});
    return builder.finish();
}

} // namespace trayecto::edit
