#include "import/commandverbs.h"

#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "edit/rowedits.h"
#include "edit/words.h"
#include "import/channelnames.h"
#include "model/query.h"

#include <QCoreApplication>

namespace trayecto::importing {

using base::Result;
using edit::Edit;
using namespace model;

namespace {

void require(CommandContext& command, const QString& key)
{
    if (!command.has(key))
        command.arguments.fail(key, QT_TRANSLATE_NOOP("Error", "is missing"));
}

} // namespace

void addMap(CommandContext& command)
{
    JourneyMap map;
    map.title = command.arguments.title();
    command.arguments.readFields(map);
    if (const QString key = QStringLiteral("persona"); command.has(key))
        map.persona = command.person(key);
    const int at = command.place();
    command.stage([&] { return edit::addMap(command.project, map, at); });
}

void addPhase(CommandContext& command)
{
    const Id<JourneyMap> map = command.places.map();
    Phase fields;
    fields.title = command.arguments.title();
    fields.color = phaseColor(int(phases(command.project, map).size()));
    command.arguments.readFields(fields);
    const QString step = QStringLiteral("step");
    const QString stepTitle = command.has(step) ? command.arguments.title(step) : QString();
    const int at = command.place();
    Id<Phase> made;
    command.stage([&] {
        Result<Edit> edit = edit::addPhase(command.project, map, fields.title, at, stepTitle);
        if (edit)
            made = Id<Phase>(edit->label.subject);
        return edit;
    });
    command.assist([&]() -> Result<Edit> {
        const Phase* added = command.staged().find(made);
        if (!added)
            return base::Error{base::ErrorCode::notFound, QStringLiteral("phase"), {}};
        Phase phase = *added;
        phase.color = fields.color;
        phase.moment = fields.moment;
        return edit::changeRow(command.staged(), phase);
    });
}

void addStep(CommandContext& command)
{
    const Id<Phase> phase = command.places.phase();
    const QString title = command.arguments.title();
    const int at = command.place();
    command.stage([&] { return edit::addStep(command.project, phase, title, at); });
}

void addLane(CommandContext& command)
{
    const QString kind = QStringLiteral("kind");
    Lane lane;
    lane.map = command.places.map();
    require(command, kind);
    command.arguments.read(kind, lane.kind, Rule{});
    lane.title = edit::laneTitle(lane.kind, command.language());
    command.arguments.readFields(lane);
    const int at = command.place();
    command.stage([&] { return edit::addLane(command.project, lane, at); });
}

void addPersona(CommandContext& command)
{
    Persona persona;
    persona.name = command.arguments.title(QStringLiteral("name"));
    command.arguments.readFields(persona);
    const int at = command.place();
    command.stage([&] { return edit::addPersona(command.project, persona, at); });
}

void addChannel(CommandContext& command)
{
    Channel channel = channelNamed(command.arguments.title(QStringLiteral("name")));
    command.arguments.readFields(channel);
    const int at = command.place();
    command.stage([&] { return edit::addChannel(command.project, channel, at); });
}

void addCard(CommandContext& command)
{
    const QString key = QStringLiteral("lane");
    require(command, key);
    const Lane* lane = command.has(key) ? command.project.find(command.places.lane()) : nullptr;
    addCardOf(command, lane ? cardKindOf(lane->kind) : CardKind::note);
}

void addCardOf(CommandContext& command, CardKind kind)
{
    CommandArguments& arguments = command.arguments;
    Card card;
    card.title = arguments.title();
    arguments.readFields(card);
    if (const QString key = QStringLiteral("touchpoint"); kind != CardKind::touchpoint && command.has(key))
        card.about = command.places.touchpoint(key);

    if (command.has(QStringLiteral("phase")) || command.has(QStringLiteral("step")))
        card.step = command.step();
    else if (const Card* about = command.project.find(card.about))
        card.step = about->step;
    else
        require(command, QStringLiteral("step"));
    card.lane = command.laneFor(kind);
    if (command.has(QStringLiteral("channel")))
        card.channel = command.channel();
    if (const QString key = QStringLiteral("person"); command.has(key))
        card.person = command.person(key);

    // What the map's persona feels, or somebody who is named.
    const bool isFelt = kind == CardKind::touchpoint && namesFeeling(command);
    const QString persona = QStringLiteral("persona");
    const Id<Persona> who = isFelt && command.has(persona) ? command.person(persona) : Id<Persona>();
    const edit::FeelingValues values = isFelt ? feelingValues(command, {}) : edit::FeelingValues();

    const int at = command.place();
    Id<Card> made;
    command.stage([&] {
        Result<Edit> edit = edit::addCard(command.staged(), card, at);
        if (edit)
            made = Id<Card>(edit->label.subject);
        return edit;
    });
    if (isFelt)
        command.assist([&] { return edit::setFeeling(command.staged(), made, who, values); });
}

} // namespace trayecto::importing
