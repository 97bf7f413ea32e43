#include "workspace/newrows.h"

#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "edit/sequence.h"
#include "import/template.h"

#include <QCoreApplication>

namespace trayecto::ui {

using namespace model;

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("NewRows", text);
}

template <class Row> base::Id<Row> addedBy(const edit::Edit& edit)
{
    return std::get<edit::Change<Row>>(edit.changes.front()).id();
}

} // namespace

base::Result<NewRow<JourneyMap>> newMap(const Project& project, base::Language language, JourneyMap map)
{
    const auto first = importing::fromTemplate(QStringLiteral("blank"), language);
    if (!first)
        return first.error();
    edit::EditSequence steps(project);
    if (map.title.isEmpty())
        map.title = word(QT_TRANSLATE_NOOP("NewRows", "New map"));
    base::Id<JourneyMap> made;
    steps.add([&](const Project& now) {
        edit::Edit edit = edit::addMap(now, map);
        made = addedBy<JourneyMap>(edit);
        return base::Result<edit::Edit>(std::move(edit));
    });
    for (const edit::RowChange& change : first->changes)
        if (const auto* lane = std::get_if<edit::Change<Lane>>(&change))
            steps.add([&](const Project& now) {
                Lane copy = *lane->after;
                copy.map = made;
                return edit::addLane(now, copy);
            });
    steps.add([&](const Project& now) {
        return edit::addPhase(now, made, word(QT_TRANSLATE_NOOP("NewRows", "New phase")), edit::kAtEnd,
                              word(QT_TRANSLATE_NOOP("NewRows", "New step")));
    });
    base::Result<edit::Edit> edit = steps.finish();
    if (!edit)
        return edit.error();
    return NewRow<JourneyMap>{std::move(*edit), made};
}

NewRow<Persona> newPersona(const Project& project)
{
    Persona persona;
    persona.name = word(QT_TRANSLATE_NOOP("NewRows", "New persona"));
    edit::Edit edit = edit::addPersona(project, persona);
    const auto id = addedBy<Persona>(edit);
    return {std::move(edit), id};
}

NewRow<Channel> newChannel(const Project& project)
{
    Channel channel;
    channel.name = word(QT_TRANSLATE_NOOP("NewRows", "New channel"));
    edit::Edit edit = edit::addChannel(project, channel);
    const auto id = addedBy<Channel>(edit);
    return {std::move(edit), id};
}

} // namespace trayecto::ui
