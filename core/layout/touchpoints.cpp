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

const model::Feeling* feelingAt(const model::MapIndex& map, const Card& touchpoint)
{
    const auto feelings = map.feelings(touchpoint.id);
    return feelings.size() == 1 ? feelings.front() : map.feeling(touchpoint.id);
}

TouchpointFacts factsOf(const model::MapIndex& map, const Card& touchpoint, int step)
{
    TouchpointFacts facts{.card = &touchpoint, .step = step};
    facts.feeling = feelingAt(map, touchpoint);
    facts.people = others(map, map.feelings(touchpoint.id));
    for (const Card* other : map.about(touchpoint.id)) {
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
    return facts;
}

// Gathers what the touchpoints of a step make people feel.
class StepSums
{
  public:
    // What everybody feels at one touchpoint; `main` is the feeling that counts for the map.
    void add(std::span<const model::Feeling* const> all, const model::Feeling* main)
    {
        add(main);
        for (const model::Feeling* feeling : all)
            if (feeling != main && !feeling->persona.isNull() && feeling->felt)
                meanOf(feeling->persona).add(feeling->felt);
    }

    StepFeeling feeling() const
    {
        StepFeeling step{m_felt.value(), m_wanted.value(), m_expected.value(), m_emotion, {}};
        for (const auto& [persona, mean] : m_others)
            step.others.push_back({persona, *mean.value()});
        return step;
    }

  private:
    void add(const model::Feeling* feeling)
    {
        if (!feeling)
            return;
        m_felt.add(feeling->felt);
        m_wanted.add(feeling->wanted);
        m_expected.add(feeling->expected);
        const double strength = std::abs(feeling->felt.value_or(0));
        if (!feeling->emotion.isEmpty() && strength > m_strongest) {
            m_strongest = strength;
            m_emotion = feeling->emotion;
        }
    }
    Mean& meanOf(const model::Id<model::Persona>& persona)
    {
        for (auto& [known, mean] : m_others)
            if (known == persona)
                return mean;
        return m_others.emplace_back(persona, Mean()).second;
    }

    Mean m_felt, m_wanted, m_expected;
    double m_strongest = -1;
    QString m_emotion;
    std::vector<std::pair<model::Id<model::Persona>, Mean>> m_others;
};

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
        for (int step = 0; step < int(map.steps().size()); ++step)
            for (const Card* card : map.cards(lane, step))
                found.push_back(factsOf(map, *card, step));
    }
    return found;
}

std::vector<StepFeeling> stepFeelings(const model::MapIndex& map, const std::vector<TouchpointFacts>& touchpoints,
                                      size_t steps)
{
    std::vector<StepSums> sums(steps);
    for (const TouchpointFacts& touchpoint : touchpoints) {
        const bool isOnlyOurs = touchpoint.people.isEmpty();
        const auto all = isOnlyOurs ? std::span<const model::Feeling* const>() : map.feelings(touchpoint.card->id);
        sums[size_t(touchpoint.step)].add(all, touchpoint.feeling);
    }
    std::vector<StepFeeling> found;
    found.reserve(steps);
    for (const StepSums& step : sums)
        found.push_back(step.feeling());
    return found;
}

StepFeeling stepFeeling(const model::MapIndex& map, int step)
{
    StepSums sums;
    for (int lane = 0; lane < int(map.lanes().size()); ++lane)
        if (map.lanes()[size_t(lane)]->kind == model::LaneKind::touchpoints)
            for (const Card* card : map.cards(lane, step))
                sums.add(map.feelings(card->id), feelingAt(map, *card));
    return sums.feeling();
}

} // namespace trayecto::layout
