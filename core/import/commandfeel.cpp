#include "import/commandverbs.h"

#include <QCoreApplication>

namespace trayecto::importing {

using namespace model;

namespace {

Id<Card> namedTouchpoint(CommandContext& command)
{
    const QString key = QStringLiteral("touchpoint");
    return command.places.card(key, command.places.cardsOf(key, true));
}

// The person named, or whose feeling counts for the map.
Id<Persona> personaOf(CommandContext& command, Id<Card> touchpoint)
{
    if (const QString key = QStringLiteral("persona"); command.has(key))
        return command.person(key);
    const Feeling* feeling = command.places.index().feeling(touchpoint);
    return feeling ? feeling->persona : Id<Persona>();
}

} // namespace

bool namesFeeling(const CommandContext& command)
{
    return command.has(QStringLiteral("felt")) || command.has(QStringLiteral("wanted")) ||
           command.has(QStringLiteral("expected")) || command.has(QStringLiteral("emotion"));
}

edit::FeelingValues feelingValues(CommandContext& command, edit::FeelingValues values)
{
    command.arguments.read(QStringLiteral("felt"), values.felt, Rule{});
    command.arguments.read(QStringLiteral("wanted"), values.wanted, Rule{});
    command.arguments.read(QStringLiteral("expected"), values.expected, Rule{});
    command.arguments.read(QStringLiteral("emotion"), values.emotion, detail::kLine);
    return values;
}

void setFeeling(CommandContext& command)
{
    const Id<Card> touchpoint = namedTouchpoint(command);
    const Id<Persona> persona = personaOf(command, touchpoint);
    if (!namesFeeling(command))
        command.arguments.fail(QStringLiteral("felt"), QT_TRANSLATE_NOOP("Error", "is missing"));
    edit::FeelingValues values;
    for (const Feeling* feeling : command.places.index().feelings(touchpoint))
        if (feeling->persona == persona)
            values = {feeling->felt, feeling->wanted, feeling->expected, feeling->emotion};
    values = feelingValues(command, values);
    command.stage([&] { return edit::setFeeling(command.project, touchpoint, persona, values); });
}

void clearFeeling(CommandContext& command)
{
    const Id<Card> touchpoint = namedTouchpoint(command);
    const Id<Persona> persona = personaOf(command, touchpoint);
    command.stage([&] { return edit::clearFeeling(command.project, touchpoint, persona); });
}

} // namespace trayecto::importing
