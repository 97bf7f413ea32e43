#include "layout/touchpoints.h"

#include <cmath>

namespace trayecto::layout {

namespace {

using model::Card;
using model::CardKind;

struct Mean
{
    double sum = 0;
    int count = 0;

    void add(const std::optional<double>& value)
    {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    std::optional<double> value() const { return count ? std::optional(sum / count) : std::nullopt; }
};

QStringList others(const model::MapIndex& map, std::span<const model::Feeling* const> feelings)
{
    QStringList names;
    for (const model::Feeling* feeling : feelings) {
        if (feeling->persona.isNull() || (map.persona() && feeling->persona == map.persona()->id))
            continue;
        if (const model::Persona* person = map.project().find(feeling->persona))
            names.append(person->name);
    }
    return names;
}

} // namespace

double TouchpointFacts::gap() const
{
    return feeling && feeling->felt && feeling->wanted ? std::max(0.0, *feeling->wanted - *feeling->felt) : 0;
}

std::vector<TouchpointFacts> touchpointFacts(const model::MapIndex& map)
{
    std::vector<TouchpointFacts> found;
    for (int lane = 0; lane < int(map.lanes().size()); ++lane) {
        if (map.lanes()[size_t(lane)]->kind != model::LaneKind::touchpoints)
            continue;
        for (int step = 0; step < int(map.steps().size()); ++step) {
            for (const Card* card : map.cards(lane, step)) {
                TouchpointFacts facts{.card = card, .step = step};
                const auto feelings = map.feelings(card->id);
                facts.feeling = feelings.size() == 1 ? feelings.front() : map.feeling(card->id);
                facts.people = others(map, feelings);
                for (const Card* other : map.about(card->id)) {
                    // What is hidden from the sheet is not told by its signs either.
                    if (!map.lanes()[size_t(map.laneAt(other->lane))]->visible)
                        continue;
                    if (other->kind == CardKind::painPoint) {
                        ++facts.pains;
                        if (!facts.worstPain || other->severity > facts.worstPain->severity)
                            facts.worstPain = other;
                    } else if (other->kind == CardKind::opportunity && !facts.opportunity) {
                        facts.opportunity = other;
                    }
                }
                found.push_back(facts);
            }
        }
    }
    return found;
}

std::vector<StepFeeling> stepFeelings(const std::vector<TouchpointFacts>& touchpoints, size_t steps)
{
    struct Sums
    {
        Mean felt, wanted, expected;
        double strongest = -1;
    };
    std::vector<Sums> sums(steps);
    std::vector<StepFeeling> found(steps);
    for (const TouchpointFacts& touchpoint : touchpoints) {
        if (!touchpoint.feeling)
            continue;
        const model::Feeling& feeling = *touchpoint.feeling;
        Sums& mine = sums[size_t(touchpoint.step)];
        mine.felt.add(feeling.felt);
        mine.wanted.add(feeling.wanted);
        mine.expected.add(feeling.expected);
        const double strength = std::abs(feeling.felt.value_or(0));
        if (!feeling.emotion.isEmpty() && strength > mine.strongest) {
            mine.strongest = strength;
            found[size_t(touchpoint.step)].emotion = feeling.emotion;
        }
    }
    for (size_t i = 0; i < found.size(); ++i) {
        found[i].felt = sums[i].felt.value();
        found[i].wanted = sums[i].wanted.value();
        found[i].expected = sums[i].expected.value();
    }
    return found;
}

} // namespace trayecto::layout
