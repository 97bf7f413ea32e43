#include "edit/peopleedits.h"

#include "edit/orderedrows.h"
#include "edit/picture.h"

namespace trayecto::edit {

using base::Result;
using namespace model;

namespace {

// Whatever names `from` then names `into` (null: nobody).
void repoint(EditBuilder& builder, Id<Persona> from, Id<Persona> into)
{
    const Project& project = builder.project();
    for (const JourneyMap& map : project.rows<JourneyMap>())
        if (map.persona == from)
            builder.update(map.id, [&](JourneyMap& row) { row.persona = into; });
    for (const Card& card : project.rows<Card>())
        if (card.person == from)
            builder.update(card.id, [&](Card& row) { row.person = into; });

    QSet<Id<Card>> feltByInto;
    for (const Feeling& feeling : project.rows<Feeling>())
        if (!into.isNull() && feeling.persona == into)
            feltByInto.insert(feeling.touchpoint);
    for (const Feeling& feeling : project.rows<Feeling>()) {
        if (feeling.persona != from)
            continue;
        if (into.isNull() || feltByInto.contains(feeling.touchpoint))
            builder.remove(feeling.id);
        else
            builder.update(feeling.id, [&](Feeling& row) { row.persona = into; });
    }
    builder.remove(from);
}

void repoint(EditBuilder& builder, Id<Channel> from, Id<Channel> into)
{
    for (const Card& card : builder.project().rows<Card>())
        if (card.channel == from)
            builder.update(card.id, [&](Card& row) { row.channel = into; });
    builder.remove(from);
}

// A saved view that lets through what is of `from` lets through what is of `into`. No id is part of another text.
template <class Row> void followInViews(EditBuilder& builder, Id<Row> from, Id<Row> into)
{
    for (const SavedView& view : builder.project().rows<SavedView>())
        if (view.filter.contains(from.toString()))
            builder.update(view.id, [&](SavedView& row) { row.filter.replace(from.toString(), into.toString()); });
}

template <class Row> Result<Edit> mergeRows(const Project& project, Id<Row> into, Id<Row> from)
{
    const Row* target = project.find(into);
    if (!target || !project.find(from) || into == from)
        return notFound(Schema<Row>::kind);
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    repoint(builder, from, into);
    followInViews(builder, from, into);
    return builder.finish();
}

template <class Row> Result<Edit> removeRow(const Project& project, Id<Row> id)
{
    const Row* row = project.find(id);
    if (!row)
        return notFound(Schema<Row>::kind);
    EditBuilder builder(project, labelOf(Verb::remove, *row));
    repoint(builder, id, {});
    return builder.finish();
}

} // namespace

Edit addPersona(const Project& project, Persona persona, int at)
{
    return addRow(project, std::move(persona), at);
}
Result<Edit> movePersona(const Project& project, Id<Persona> persona, int at)
{
    return moveRow(project, persona, at);
}
Result<Edit> duplicatePersona(const Project& project, Id<Persona> persona)
{
    return duplicateRow(project, persona);
}
Result<Edit> mergePersonas(const Project& project, Id<Persona> into, Id<Persona> from)
{
    return mergeRows(project, into, from);
}
Result<Edit> removePersona(const Project& project, Id<Persona> persona)
{
    return removeRow(project, persona);
}

Result<Edit> setPhoto(const Project& project, Id<Persona> id, const QByteArray& bytes)
{
    const Persona* persona = project.find(id);
    if (!persona)
        return notFound(RowKind::persona);
    EditBuilder builder(project, labelOf(Verb::change, *persona));
    Id<Image> photo;
    if (!bytes.isNull()) {
        const Result<Id<Image>> added = addPicture(builder, bytes);
        if (!added)
            return added.error();
        photo = *added;
    }
    builder.update(id, [&](Persona& row) { row.photo = photo; });
    return builder.finish();
}

Edit addChannel(const Project& project, Channel channel, int at)
{
    return addRow(project, std::move(channel), at);
}
Result<Edit> moveChannel(const Project& project, Id<Channel> channel, int at)
{
    return moveRow(project, channel, at);
}
Result<Edit> duplicateChannel(const Project& project, Id<Channel> channel)
{
    return duplicateRow(project, channel);
}
Result<Edit> mergeChannels(const Project& project, Id<Channel> into, Id<Channel> from)
{
    return mergeRows(project, into, from);
}
Result<Edit> removeChannel(const Project& project, Id<Channel> channel)
{
    return removeRow(project, channel);
}

} // namespace trayecto::edit
