#include "import/commandverbs.h"

#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "edit/rowedits.h"
#include "model/query.h"

#include <QCoreApplication>

namespace trayecto::importing {

using base::Result;
using edit::Edit;
using namespace model;

namespace {

const QString kPhase = QStringLiteral("phase");
const QString kStep = QStringLiteral("step");
const QString kLane = QStringLiteral("lane");
const QString kPersona = QStringLiteral("persona");
const QString kChannel = QStringLiteral("channel");
const QString kMap = QStringLiteral("map");

// visit(id) for the row a command is about: what lies deepest in the map of all it names. What lies around that says
// where it is, unless the command says there where it goes.
template <class Visit> void onTarget(CommandContext& command, bool isNarrowed, Visit&& visit)
{
    CommandPlaces& places = command.places;
    if (const QString key = places.cardKey(); !key.isEmpty())
        visit(places.card(key, places.cardsOf(key, isNarrowed)));
    else if (command.has(kStep))
        visit(places.step(isNarrowed && command.has(kPhase) ? places.phase() : Id<Phase>()));
    else if (command.has(kLane))
        visit(places.lane());
    else if (command.has(kPhase))
        visit(places.phase());
    else if (command.has(kMap))
        visit(places.map());
    else if (command.has(kPersona))
        visit(places.persona(kPersona));
    else if (command.has(kChannel))
        visit(places.channel(kChannel));
    else
        command.arguments.fail({base::ErrorCode::badInput,
                                {},
                                QStringLiteral(QT_TRANSLATE_NOOP(
                                    "Error", "name what it is about: a phase, step, lane, card, persona, channel or "
                                             "map"))});
}

// The references of a row that `set` can change.
template <class Row> void readReferences(CommandContext&, Row&) {}

void readReferences(CommandContext& command, JourneyMap& map)
{
    if (command.has(kPersona))
        map.persona = command.person(kPersona);
}

void readReferences(CommandContext& command, Card& card)
{
    if (command.has(kChannel))
        card.channel = command.channel();
    if (const QString key = QStringLiteral("person"); command.has(key))
        card.person = command.person(key);
    if (const QString key = QStringLiteral("about"); command.has(key))
        card.about = command.arguments.take(key).isNull() ? Id<Card>() : command.places.touchpoint(key);
}

template <class Row> void setFieldsOf(CommandContext& command, Id<Row> id)
{
    const Row* before = command.project.find(id);
    if (!before)
        return;
    Row row = *before;
    command.arguments.readFields(row);
    readReferences(command, row);
    command.stage([&] { return edit::changeRow(command.staged(), row); });
}

template <class Row> QString& titleRef(Row& row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else
        return row.name;
}

void moveRow(CommandContext& command, Id<Card> id)
{
    const Card* card = command.project.find(id);
    if (!card)
        return;
    const bool goesElsewhere = command.has(kPhase) || command.has(kStep);
    const Id<Step> step = goesElsewhere ? command.step() : card->step;
    const Id<Lane> lane = command.has(kLane) ? command.places.lane() : card->lane;
    const int at = command.place();
    command.stage([&] { return edit::moveCard(command.project, id, step, lane, at); });
}

void moveRow(CommandContext& command, Id<Step> id)
{
    const Step* step = command.project.find(id);
    if (!step)
        return;
    const Id<Phase> phase = command.has(kPhase) ? command.places.phase() : step->phase;
    const int at = command.place();
    command.stage([&] { return edit::moveStep(command.project, id, phase, at); });
}

Result<Edit> moved(const Project& project, Id<Phase> id, int at)
{
    return edit::movePhase(project, id, at);
}
Result<Edit> moved(const Project& project, Id<Lane> id, int at)
{
    return edit::moveLane(project, id, at);
}
Result<Edit> moved(const Project& project, Id<Persona> id, int at)
{
    return edit::movePersona(project, id, at);
}
Result<Edit> moved(const Project& project, Id<Channel> id, int at)
{
    return edit::moveChannel(project, id, at);
}
Result<Edit> moved(const Project& project, Id<JourneyMap> id, int at)
{
    return edit::moveMap(project, id, at);
}

template <class Row> void moveRow(CommandContext& command, Id<Row> id)
{
    const int at = command.place();
    command.stage([&] { return moved(command.project, id, at); });
}

void duplicateRow(CommandContext& command, Id<JourneyMap> id)
{
    const JourneyMap* map = command.project.find(id);
    if (!map)
        return;
    JourneyMap fields = *map;
    command.arguments.read(QStringLiteral("title"), fields.title, detail::kTitle);
    command.arguments.read(QStringLiteral("state"), fields.state, Rule{});
    command.stage([&] { return edit::duplicateMap(command.project, id, fields.title, fields.state); });
}

Result<Edit> duplicated(const Project& project, Id<Card> id)
{
    return edit::duplicateCards(project, {id});
}
Result<Edit> duplicated(const Project& project, Id<Step> id)
{
    return edit::duplicateStep(project, id);
}
Result<Edit> duplicated(const Project& project, Id<Lane> id)
{
    return edit::duplicateLane(project, id);
}
Result<Edit> duplicated(const Project& project, Id<Phase> id)
{
    return edit::duplicatePhase(project, id);
}
Result<Edit> duplicated(const Project& project, Id<Persona> id)
{
    return edit::duplicatePersona(project, id);
}
Result<Edit> duplicated(const Project& project, Id<Channel> id)
{
    return edit::duplicateChannel(project, id);
}

template <class Row> void duplicateRow(CommandContext& command, Id<Row> id)
{
    command.stage([&] { return duplicated(command.project, id); });
}

Result<Edit> removed(const Project& project, Id<Card> id)
{
    return edit::removeCards(project, {id});
}
Result<Edit> removed(const Project& project, Id<Step> id)
{
    return edit::removeStep(project, id);
}
Result<Edit> removed(const Project& project, Id<Lane> id)
{
    return edit::removeLane(project, id);
}
Result<Edit> removed(const Project& project, Id<Phase> id)
{
    return edit::removePhase(project, id);
}
Result<Edit> removed(const Project& project, Id<Persona> id)
{
    return edit::removePersona(project, id);
}
Result<Edit> removed(const Project& project, Id<Channel> id)
{
    return edit::removeChannel(project, id);
}
Result<Edit> removed(const Project& project, Id<JourneyMap> id)
{
    return edit::removeMap(project, id);
}

} // namespace

void setFields(CommandContext& command)
{
    if (const QString key = QStringLiteral("project"); command.has(key)) {
        (void)command.arguments.take(key);
        if (const ProjectInfo* row = info(command.project))
            setFieldsOf(command, row->id);
        return;
    }
    onTarget(command, true, [&](auto id) { setFieldsOf(command, id); });
}

void rename(CommandContext& command)
{
    onTarget(command, true, [&]<class Row>(Id<Row> id) {
        const QString title = command.arguments.title();
        command.stage([&]() -> Result<Edit> {
            Row row = *command.project.find(id);
            titleRef(row) = title;
            return edit::changeRow(command.project, row);
        });
    });
}

void move(CommandContext& command)
{
    onTarget(command, false, [&](auto id) { moveRow(command, id); });
}

void duplicate(CommandContext& command)
{
    onTarget(command, true, [&](auto id) { duplicateRow(command, id); });
}

void remove(CommandContext& command)
{
    onTarget(command, true, [&](auto id) { command.stage([&] { return removed(command.project, id); }); });
}

} // namespace trayecto::importing
