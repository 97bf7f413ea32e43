#include "export/mermaid.h"

#include "export/mermaidwriter.h"

#include <QSet>

namespace trayecto::exporting {

namespace {

using namespace model;
using importing::MermaidJourney;
using importing::MermaidSection;
using importing::MermaidTask;

class MapWriter
{
  public:
    MapWriter(const MapIndex& map, LossReport& losses) : m_map(map), m_losses(losses) {}

    MermaidJourney run();

  private:
    bool namesAnybody() const;
    std::vector<const Card*> touchpointsOf(int step) const;
    void addStep(int at, MermaidSection& section);
    MermaidTask taskOf(const Card& touchpoint, const Step& step);
    void reportFeelings(const Card& touchpoint, const Feeling* score);
    void reportCard(const Card& touchpoint);
    void reportComments();
    void reportLanes();
    void reportMap();
    void reportPeople();
    const QString& nameOf(Id<Persona> id) const { return m_map.project().find(id)->name; }

    const MapIndex& m_map;
    LossReport& m_losses;
    bool m_namesPersona = false;
    QSet<Id<Persona>> m_people;
};

MermaidJourney MapWriter::run()
{
    m_namesPersona = m_map.persona() && !namesAnybody();
    MermaidJourney journey;
    journey.title = m_map.map()->title;
    journey.accDescr = m_map.map()->scenario;
    for (const MapIndex::PhaseSpan& span : m_map.phases()) {
        MermaidSection section;
        section.name = span.phase->title;
        if (span.phase->moment != Moment::during)
            m_losses.add(LossCode::phaseMoments, section.name);
        for (int step = span.firstStep; step < span.firstStep + span.stepCount; ++step)
            addStep(step, section);
        journey.sections.push_back(std::move(section));
    }
    reportComments();
    reportLanes();
    reportMap();
    reportPeople();
    return journey;
}

bool MapWriter::namesAnybody() const
{
    for (const Card* touchpoint : m_map.touchpoints())
        for (const Feeling* feeling : m_map.feelings(touchpoint->id))
            if (!feeling->persona.isNull())
                return true;
    return false;
}

std::vector<const Card*> MapWriter::touchpointsOf(int step) const
{
    std::vector<const Card*> found;
    for (size_t lane = 0; lane < m_map.lanes().size(); ++lane)
        if (m_map.lanes()[lane]->kind == LaneKind::touchpoints)
            for (const Card* card : m_map.cards(int(lane), step))
                found.push_back(card);
    return found;
}

void MapWriter::addStep(int at, MermaidSection& section)
{
    const Step& step = *m_map.steps()[size_t(at)];
    const std::vector<const Card*> touchpoints = touchpointsOf(at);
    if (touchpoints.empty() && !step.title.isEmpty()) {
        m_losses.add(LossCode::stepsWithout, step.title);
        section.tasks.push_back({step.title, {}, {}, 0});
    }
    for (const Card* touchpoint : touchpoints) {
        section.tasks.push_back(taskOf(*touchpoint, step));
        if (touchpoints.size() > 1)
            m_losses.add(LossCode::sharedSteps, touchpoint->title);
    }
}

MermaidTask MapWriter::taskOf(const Card& touchpoint, const Step& step)
{
    MermaidTask task;
    task.name = touchpoint.title.isEmpty() ? step.title : touchpoint.title;
    if (!step.title.isEmpty() && step.title != task.name)
        m_losses.add(LossCode::stepTitles, step.title);
    const Feeling* score = m_map.feeling(touchpoint.id);
    if (score && score->felt)
        task.score = *score->felt + 3;
    for (const Feeling* feeling : m_map.feelings(touchpoint.id))
        if (!feeling->persona.isNull()) {
            task.people.append(nameOf(feeling->persona));
            m_people.insert(feeling->persona);
        }
    if (m_namesPersona && score)
        task.people.append(m_map.persona()->name);
    reportFeelings(touchpoint, score);
    reportCard(touchpoint);
    return task;
}

void MapWriter::reportFeelings(const Card& touchpoint, const Feeling* score)
{
    for (const Feeling* feeling : m_map.feelings(touchpoint.id)) {
        if (score && feeling->felt != score->felt)
            m_losses.add(LossCode::feelingsApart, touchpoint.title);
        if (feeling->wanted)
            m_losses.add(LossCode::wantedFeelings, touchpoint.title);
        if (feeling->expected)
            m_losses.add(LossCode::expectedFeelings, touchpoint.title);
        if (!feeling->emotion.isEmpty())
            m_losses.add(LossCode::namedEmotions, feeling->emotion);
    }
}

void MapWriter::reportCard(const Card& touchpoint)
{
    if (!touchpoint.description.isEmpty())
        m_losses.add(LossCode::descriptions, touchpoint.title);
    if (const Channel* channel = m_map.project().find(touchpoint.channel))
        m_losses.add(LossCode::channels, channel->name);
    if (!touchpoint.person.isNull())
        m_losses.add(LossCode::peopleOfCards, nameOf(touchpoint.person));
    if (!touchpoint.image.isNull())
        m_losses.add(LossCode::pictures, touchpoint.title);
    for (const Tag* tag : m_map.tags(touchpoint.id))
        m_losses.add(LossCode::tags, tag->name);
    if (!touchpoint.link.isEmpty())
        m_losses.add(LossCode::links, touchpoint.link);
    if (touchpoint.color)
        m_losses.add(LossCode::colors, touchpoint.title);
    if (touchpoint.span > 1)
        m_losses.add(LossCode::spans, touchpoint.title);
    if (touchpoint.momentOfTruth)
        m_losses.add(LossCode::momentsOfTruth, touchpoint.title);
}

void MapWriter::reportComments()
{
    for (const Comment& comment : m_map.project().rows<Comment>()) {
        const Card* card = m_map.project().find(comment.card);
        if (card && card->kind == CardKind::touchpoint && m_map.stepAt(card->step) >= 0)
            m_losses.add(LossCode::comments, card->title);
    }
}

void MapWriter::reportLanes()
{
    QHash<Id<Lane>, int> cards;
    for (const Card* card : m_map.cards())
        ++cards[card->lane];
    for (const Lane* lane : m_map.lanes())
        if (lane->kind != LaneKind::touchpoints && cards.contains(lane->id))
            m_losses.addLane(lane->title, cards.value(lane->id));
}

void MapWriter::reportMap()
{
    const JourneyMap& map = *m_map.map();
    for (const QString& detail :
         {map.goal, map.expectation, map.businessGoal, map.scopeFrom, map.scopeTo, map.totalTime, map.owner})
        if (!detail.isEmpty())
            m_losses.add(LossCode::mapDetails, detail);
    if (map.state == MapState::toBe || !map.comesFrom.isNull() || !map.zoomsInto.isNull())
        m_losses.add(LossCode::mapDetails, {});
}

void MapWriter::reportPeople()
{
    if (m_map.persona())
        m_people.insert(m_map.persona()->id);
    for (const Persona& person : m_map.project().rows<Persona>())
        if (m_people.contains(person.id) && (!person.role.isEmpty() || person.age || !person.description.isEmpty() ||
                                             !person.quote.isEmpty() || !person.photo.isNull()))
            m_losses.add(LossCode::personaDetails, person.name);
}

} // namespace

MermaidJourney journeyOf(const MapIndex& map, LossReport& losses)
{
    return MapWriter(map, losses).run();
}

QByteArray mermaidOf(const Project& project, Id<JourneyMap> map, LossReport& losses)
{
    return mermaidText(journeyOf(MapIndex(project, map), losses), losses);
}

} // namespace trayecto::exporting
