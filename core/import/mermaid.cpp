#include "import/mermaid.h"

#include "base/text.h"
#include "edit/rowedits.h"
#include "import/template.h"
#include "model/query.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace trayecto::importing {

namespace {

using base::Id;
using base::Language;
using base::Rank;
using base::Result;
using namespace model;

// `count` ranks behind those of `rows`, which are in order.
template <class Row> std::vector<Rank> ranksBehind(const std::vector<const Row*>& rows, size_t count)
{
    return Rank::spread(rows.empty() ? Rank() : rows.back()->rank, {}, count);
}

// Of the lanes a map begins with those that Mermaid has something for: a page of empty ones says nothing, and the
// first card of another kind brings its lane.
Result<std::vector<Lane>> firstLanes(Language language)
{
    const Result<edit::Edit> blank = fromTemplate(QStringLiteral("blank"), language);
    if (!blank)
        return blank.error();
    std::vector<Lane> lanes;
    for (const edit::RowChange& change : blank->changes)
        if (const auto* lane = std::get_if<edit::Change<Lane>>(&change))
            if (lane->after->kind == LaneKind::touchpoints || lane->after->kind == LaneKind::feeling)
                lanes.push_back(*lane->after);
    return lanes;
}

bool isTooLong(const QString& title)
{
    return base::cleanTitle(title).size() < base::cleanTitle(title, base::kTextLimit).size();
}

// Each person once, in the order of the journey; someone with more tasks than all before comes out as `main`.
struct Cast
{
    QStringList people;
    QString main;
};

Cast castOf(const MermaidJourney& journey)
{
    Cast cast;
    QHash<QString, int> tasks;
    for (const MermaidSection& section : journey.sections)
        for (const MermaidTask& task : section.tasks) {
            QSet<QString> here;
            for (const QString& written : task.people) {
                const QString person = base::cleanTitle(written);
                if (person.isEmpty() || here.contains(person))
                    continue;
                here.insert(person);
                if (++tasks[person] == 1)
                    cast.people.append(person);
            }
        }
    const auto fewer = [&](const QString& a, const QString& b) { return tasks.value(a) < tasks.value(b); };
    const auto most = std::max_element(cast.people.begin(), cast.people.end(), fewer); // the first of equals
    if (most != cast.people.end())
        cast.main = *most;
    return cast;
}

class Importer
{
  public:
    Importer(const Project& project, std::vector<Lane> lanes, Language language, const QString& untitled)
        : m_builder(project, {edit::Verb::import, RowKind::map, {}, {}}), m_lanes(std::move(lanes)),
          m_language(language), m_untitled(base::cleanTitle(untitled))
    {
        if (m_untitled.isEmpty())
            m_untitled = base::text(language, "Import", QT_TRANSLATE_NOOP("Import", "Untitled map"));
    }

    MermaidImport run(const MermaidText& text);

  private:
    void addProject(const QString& title);
    void addPeople(const std::vector<Cast>& casts);
    void addMap(const MermaidJourney& journey, const Cast& cast, const Rank& rank);
    Id<Lane> addLanes(Id<JourneyMap> map);
    void addPhase(const MermaidSection& section, Phase phase, Id<Lane> lane);
    void addTask(const MermaidTask& task, Step step, Id<Lane> lane);
    QString titleOf(const MermaidJourney& journey) const;
    QString shortTitle(const QString& name, int line);
    void tellIfCut(const QString& name, int line);
    void tellCutNames(const MermaidJourney& journey);

    edit::EditBuilder m_builder;
    std::vector<Lane> m_lanes;
    Language m_language;
    QString m_untitled;
    QHash<QString, Id<Persona>> m_people;
    std::vector<Warning> m_cut;
};

MermaidImport Importer::run(const MermaidText& text)
{
    std::vector<Cast> casts;
    for (const MermaidJourney& journey : text.journeys)
        casts.push_back(castOf(journey));

    if (!info(m_builder.project()))
        addProject(titleOf(text.journeys.front()));
    addPeople(casts);
    const std::vector<Rank> ranks = ranksBehind(maps(m_builder.project()), text.journeys.size());
    for (const MermaidJourney& journey : text.journeys)
        tellCutNames(journey);
    for (size_t at = 0; at < text.journeys.size(); ++at)
        addMap(text.journeys[at], casts[at], ranks[at]);

    MermaidImport result{m_builder.finish(), text.warnings};
    result.warnings.insert(result.warnings.end(), m_cut.begin(), m_cut.end());
    std::stable_sort(result.warnings.begin(), result.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.line < b.line; });
    return result;
}

void Importer::addProject(const QString& title)
{
    m_builder.put(ProjectInfo{Id<ProjectInfo>::create(), title, base::codeOf(m_language)});
}

void Importer::addPeople(const std::vector<Cast>& casts)
{
    const std::vector<const Persona*> known = personas(m_builder.project());
    for (const Persona* persona : known)
        if (!m_people.contains(persona->name))
            m_people.insert(persona->name, persona->id);

    std::vector<Persona> fresh;
    const auto meet = [&](const QString& name, PersonaKind kind) {
        if (name.isEmpty() || m_people.contains(name))
            return;
        Persona persona;
        persona.id = Id<Persona>::create();
        persona.kind = kind;
        persona.name = name;
        m_people.insert(name, persona.id);
        fresh.push_back(std::move(persona));
    };
    for (const Cast& cast : casts)
        meet(cast.main, PersonaKind::persona);
    for (const Cast& cast : casts)
        for (const QString& person : cast.people)
            meet(person, PersonaKind::stakeholder);

    const std::vector<Rank> ranks = ranksBehind(known, fresh.size());
    for (size_t at = 0; at < fresh.size(); ++at) {
        fresh[at].rank = ranks[at];
        m_builder.put(std::move(fresh[at]));
    }
}

QString Importer::titleOf(const MermaidJourney& journey) const
{
    QString title = base::cleanTitle(journey.title);
    if (title.isEmpty())
        title = base::cleanTitle(journey.accTitle);
    return title.isEmpty() ? m_untitled : title;
}

QString Importer::shortTitle(const QString& name, int line)
{
    tellIfCut(name, line);
    return base::cleanTitle(name);
}

void Importer::tellIfCut(const QString& name, int line)
{
    if (isTooLong(name))
        m_cut.push_back({WarningCode::titleCut, line, base::cleanTitle(name), {}});
}

// Of the journey and of its people, who are told once.
void Importer::tellCutNames(const MermaidJourney& journey)
{
    tellIfCut(journey.title, journey.line);
    QSet<QString> told;
    for (const MermaidSection& section : journey.sections)
        for (const MermaidTask& task : section.tasks)
            for (const QString& person : task.people)
                if (!told.contains(person)) {
                    told.insert(person);
                    tellIfCut(person, task.line);
                }
}

void Importer::addMap(const MermaidJourney& journey, const Cast& cast, const Rank& rank)
{
    JourneyMap map;
    map.id = Id<JourneyMap>::create();
    map.rank = rank;
    map.title = titleOf(journey);
    map.persona = m_people.value(cast.main);
    const bool isAccTitleNew = !journey.accTitle.isEmpty() && base::cleanTitle(journey.accTitle) != map.title;
    const bool hasBoth = isAccTitleNew && !journey.accDescr.isEmpty();
    map.scenario = base::cleanText((isAccTitleNew ? journey.accTitle : QString()) +
                                   (hasBoth ? QStringLiteral("\n") : QString()) + journey.accDescr);
    if (m_builder.label().subject.isNull()) {
        m_builder.label().title = map.title;
        m_builder.label().subject = map.id;
    }
    const Id<JourneyMap> id = map.id;
    m_builder.put(std::move(map));

    const Id<Lane> touchpoints = addLanes(id);
    const std::vector<Rank> ranks = Rank::spread({}, {}, journey.sections.size());
    for (size_t at = 0; at < journey.sections.size(); ++at) {
        Phase phase;
        phase.id = Id<Phase>::create();
        phase.map = id;
        phase.rank = ranks[at];
        phase.color = phaseColor(int(at));
        addPhase(journey.sections[at], std::move(phase), touchpoints);
    }
}

// Returns the lane of the touchpoints.
Id<Lane> Importer::addLanes(Id<JourneyMap> map)
{
    Id<Lane> touchpoints;
    for (Lane lane : m_lanes) {
        lane.id = Id<Lane>::create();
        lane.map = map;
        if (lane.kind == LaneKind::touchpoints)
            touchpoints = lane.id;
        m_builder.put(std::move(lane));
    }
    return touchpoints;
}

// A section without tasks is a phase with one empty step: every phase has one.
void Importer::addPhase(const MermaidSection& section, Phase phase, Id<Lane> lane)
{
    phase.title = shortTitle(section.name, section.line);
    const std::vector<Rank> ranks = Rank::spread({}, {}, std::max<size_t>(1, section.tasks.size()));
    const auto stepAt = [&](size_t at) { return Step{Id<Step>::create(), phase.id, ranks[at], {}}; };
    m_builder.put(phase);
    if (section.tasks.empty())
        m_builder.put(stepAt(0));
    for (size_t at = 0; at < section.tasks.size(); ++at)
        addTask(section.tasks[at], stepAt(at), lane);
}

void Importer::addTask(const MermaidTask& task, Step step, Id<Lane> lane)
{
    step.title = shortTitle(task.name, task.line);
    Card touchpoint;
    touchpoint.id = Id<Card>::create();
    touchpoint.kind = CardKind::touchpoint;
    touchpoint.step = step.id;
    touchpoint.lane = lane;
    touchpoint.rank = Rank::between({}, {});
    touchpoint.title = step.title;
    if (isTooLong(task.name))
        touchpoint.description = base::cleanText(task.name); // so that nothing is lost

    std::vector<Feeling> feelings;
    QSet<Id<Persona>> felt;
    const auto feel = [&](Id<Persona> persona) {
        if (felt.contains(persona))
            return;
        felt.insert(persona);
        Feeling feeling;
        feeling.id = Id<Feeling>::create();
        feeling.touchpoint = touchpoint.id;
        feeling.persona = persona;
        if (task.score)
            feeling.felt = std::clamp(*task.score - 3, kWorstFeeling, kBestFeeling);
        feelings.push_back(std::move(feeling));
    };
    for (const QString& person : task.people)
        if (const auto found = m_people.constFind(base::cleanTitle(person)); found != m_people.cend())
            feel(*found);
    if (feelings.empty() && task.score)
        feel({});

    m_builder.put(std::move(step));
    m_builder.put(std::move(touchpoint));
    const std::vector<Rank> ranks = Rank::spread({}, {}, feelings.size());
    for (size_t at = 0; at < feelings.size(); ++at) {
        feelings[at].rank = ranks[at];
        m_builder.put(std::move(feelings[at]));
    }
}

} // namespace

Result<MermaidImport> importMermaid(const Project& project, const QByteArray& bytes, MermaidForm form,
                                    Language language, const QString& untitled)
{
    const Result<MermaidText> text = readMermaid(bytes, form);
    if (!text)
        return text.error();
    Result<std::vector<Lane>> lanes = firstLanes(language);
    if (!lanes)
        return lanes.error();
    return Importer(project, std::move(*lanes), language, untitled).run(*text);
}

} // namespace trayecto::importing
