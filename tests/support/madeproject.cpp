#include "support/madeproject.h"

#include "support/phrases.h"

#include <random>

namespace trayecto::tests {

using namespace model;

namespace {

constexpr quint64 kFirstId = 0x0190'0000'0000'7000; // a time in 2024, version 7

struct Maker
{
    explicit Maker(const Plan& wanted) : plan(wanted), random(wanted.seed) {}

    const Plan& plan;
    std::mt19937 random;
    Project project;
    quint64 lastId = 0;
    Id<Persona> persona;
    std::vector<Id<Channel>> channels;

    template <class Row> Id<Row> id()
    {
        ++lastId;
        return Id<Row>(base::Uuid{kFirstId + (lastId << 16), 0x8000'0000'0000'0000 | lastId});
    }

    // std::uniform_int_distribution differs between libraries.
    int below(int end) { return int(random() % quint32(end)); }
    bool chance(int percent) { return below(100) < percent; }

    const Phrases& phrases()
    {
        return phrasesOf(plan.tongue == Tongue::mixed ? Tongue(below(int(Tongue::mixed))) : plan.tongue);
    }
    QString one(const QStringList& texts) { return texts[below(int(texts.size()))]; }

    template <class Row> const Row& put(Row row)
    {
        const Id<Row> id = row.id;
        project.rows<Row>().put(std::move(row));
        return *project.find(id);
    }

    void makeFrame(Id<JourneyMap> map);
    void makeStep(Id<Step> step, int touchpoints, const std::vector<Id<Lane>>& lanes);
    void makeTouchpoint(Id<Step> step, const std::vector<Id<Lane>>& lanes, const Rank& rank);
    Card card(Id<Step> step, Id<Lane> lane, const Rank& rank, const QString& title);
};

constexpr LaneKind kLaneKinds[] = {LaneKind::doing,      LaneKind::touchpoints,   LaneKind::thinking, LaneKind::feeling,
                                   LaneKind::painPoints, LaneKind::opportunities, LaneKind::backstage};
enum LanePlace { doing, touchpoints, thinking, feeling, pains, opportunities, backstage };

void Maker::makeFrame(Id<JourneyMap> map)
{
    const Phrases& words = phrases();
    put(ProjectInfo{id<ProjectInfo>(), words.title, QStringLiteral("en")});
    persona = id<Persona>();
    Persona person{.id = persona, .rank = Rank{"V"}, .name = words.persona, .role = words.role, .quote = words.quote};
    person.age = 34;
    put(std::move(person));
    const auto ranks = Rank::spread({}, {}, 6);
    constexpr const char* kIcons[] = {"website", "phone", "email", "store", "chat", "letter"};
    for (size_t i = 0; i < ranks.size(); ++i) {
        const QString icon = QLatin1String(kIcons[i]);
        const bool physical = icon == QLatin1String("store") || icon == QLatin1String("letter");
        channels.push_back(
            put(Channel{id<Channel>(), ranks[i], icon, physical ? ChannelKind::physical : ChannelKind::digital, icon})
                .id);
    }
    JourneyMap row{.id = map, .rank = Rank{"V"}, .title = words.title, .goal = words.goal};
    row.persona = persona;
    put(std::move(row));
}

Card Maker::card(Id<Step> step, Id<Lane> lane, const Rank& rank, const QString& title)
{
    Card card;
    card.id = id<Card>();
    card.kind = cardKindOf(project.find(lane)->kind);
    card.step = step;
    card.lane = lane;
    card.rank = rank;
    card.title = title;
    return card;
}

void Maker::makeTouchpoint(Id<Step> step, const std::vector<Id<Lane>>& lanes, const Rank& rank)
{
    const Phrases& words = phrases();
    Card touchpoint = card(step, lanes[touchpoints], rank, one(words.touchpoints) + one(words.tails));
    touchpoint.channel = channels[size_t(below(int(channels.size())))];
    touchpoint.momentOfTruth = chance(15);
    const Id<Card> about = put(std::move(touchpoint)).id;
    Feeling felt{.id = id<Feeling>(), .touchpoint = about, .persona = persona, .rank = Rank{"V"}};
    felt.felt = below(9) / 2.0 - 2;
    felt.wanted = std::min(kBestFeeling, *felt.felt + below(4) / 2.0);
    if (chance(20))
        felt.emotion = one(words.emotions);
    put(std::move(felt));
    if (!plan.otherLanes || !chance(40))
        return;
    Card pain = card(step, lanes[pains], rank, one(words.pains));
    pain.about = about;
    pain.severity = 1 + below(3);
    put(std::move(pain));
}

void Maker::makeStep(Id<Step> step, int count, const std::vector<Id<Lane>>& lanes)
{
    for (const Rank& rank : Rank::spread({}, {}, size_t(count)))
        makeTouchpoint(step, lanes, rank);
    if (!plan.otherLanes)
        return;
    const Rank rank{"V"};
    const Phrases& words = phrases();
    put(card(step, lanes[doing], rank, one(words.doing)));
    put(card(step, lanes[thinking], rank, one(words.thinking)));
    if (chance(60))
        put(card(step, lanes[opportunities], rank, one(words.opportunities)));
    put(card(step, lanes[backstage], rank, one(words.backstage)));
}

} // namespace

Project madeProject(const Plan& plan)
{
    Maker maker(plan);
    const auto map = maker.id<JourneyMap>();
    maker.makeFrame(map);

    std::vector<Id<Lane>> lanes;
    const auto laneRanks = Rank::spread({}, {}, std::size(kLaneKinds));
    for (size_t i = 0; i < laneRanks.size(); ++i) {
        Lane lane{.id = maker.id<Lane>(), .map = map, .rank = laneRanks[i], .kind = kLaneKinds[i]};
        lane.title = maker.phrases().lanes[qsizetype(i)];
        lane.lineBelow = i == opportunities ? BlueprintLine::visibility : BlueprintLine::none;
        lanes.push_back(maker.put(std::move(lane)).id);
    }

    const int steps = (plan.touchpoints + plan.touchpointsPerStep - 1) / plan.touchpointsPerStep;
    const auto phaseRanks = Rank::spread({}, {}, size_t((steps + plan.stepsPerPhase - 1) / plan.stepsPerPhase));
    int left = plan.touchpoints;
    for (size_t i = 0; i < phaseRanks.size(); ++i) {
        const Phrases& words = maker.phrases();
        const auto phase = maker
                               .put(Phase{maker.id<Phase>(), map, phaseRanks[i],
                                          words.phases[qsizetype(i) % words.phases.size()], phaseColor(int(i))})
                               .id;
        const int count = std::min(plan.stepsPerPhase, steps - int(i) * plan.stepsPerPhase);
        for (const Rank& rank : Rank::spread({}, {}, size_t(count))) {
            const auto step = maker.put(Step{maker.id<Step>(), phase, rank, maker.one(words.steps)}).id;
            const int here = std::min(left, plan.touchpointsPerStep);
            maker.makeStep(step, here, lanes);
            left -= here;
        }
    }
    return std::move(maker.project);
}

base::Id<JourneyMap> onlyMap(const Project& project)
{
    return project.rows<JourneyMap>().begin()->id;
}

int cardCount(const Project& project)
{
    return int(project.rows<Card>().size());
}

} // namespace trayecto::tests
