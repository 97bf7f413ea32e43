#include "edit/peopleedits.h"

#include "edit/parts.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Rank;
using base::Result;
using namespace model;

namespace {

template <class Row> std::vector<const Row*> all(const Project& project)
{
    return ordered<Row>(project, [](const Row&) { return true; });
}

template <class Row> Edit addRow(const Project& project, Row row, int at)
{
    row = cleaned(std::move(row));
    row.id = Id<Row>::create();
    EditBuilder builder(project, labelOf(Verb::add, row));
    row.rank = placeAmong(builder, all<Row>(project), at);
    builder.put(std::move(row));
    return builder.finish();
}

template <class Row> Result<Edit> moveRow(const Project& project, Id<Row> id, int at)
{
    const Row* row = project.find(id);
    if (!row)
        return notFound(Schema<Row>::table);
    EditBuilder builder(project, labelOf(Verb::reorder, *row));
    const Rank rank = placeAmong(builder, without(all<Row>(project), id), at);
    builder.update(id, [&](Row& moved) { moved.rank = rank; });
    return builder.finish();
}

template <class Row> Result<Edit> duplicateRow(const Project& project, Id<Row> id)
{
    const Row* row = project.find(id);
    if (!row)
        return notFound(Schema<Row>::table);
    const auto rows = all<Row>(project);
    Row copy = *row;
    copy.id = Id<Row>::create();
    EditBuilder builder(project, labelOf(Verb::duplicate, copy));
    copy.rank = placeAmong(builder, rows, int(std::find(rows.begin(), rows.end(), row) - rows.begin()) + 1);
    builder.put(std::move(copy));
    return builder.finish();
}

// Whatever names `from` then names `into` (null: nobody).
void repointPersona(EditBuilder& builder, Id<Persona> from, Id<Persona> into)
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

void repointChannel(EditBuilder& builder, Id<Channel> from, Id<Channel> into)
{
    for (const Card& card : builder.project().rows<Card>())
        if (card.channel == from)
            builder.update(card.id, [&](Card& row) { row.channel = into; });
    builder.remove(from);
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
    const Persona* target = project.find(into);
    if (!target || !project.find(from) || into == from)
        return notFound("persona");
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    repointPersona(builder, from, into);
    return builder.finish();
}

Result<Edit> removePersona(const Project& project, Id<Persona> id)
{
    const Persona* persona = project.find(id);
    if (!persona)
        return notFound("persona");
    EditBuilder builder(project, labelOf(Verb::remove, *persona));
    repointPersona(builder, id, {});
    return builder.finish();
}

Result<Edit> setPhoto(const Project& project, Id<Persona> id, const QByteArray& bytes)
{
    const Persona* persona = project.find(id);
    if (!persona)
        return notFound("persona");
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
    const Channel* target = project.find(into);
    if (!target || !project.find(from) || into == from)
        return notFound("channel");
    EditBuilder builder(project, labelOf(Verb::merge, *target));
    repointChannel(builder, from, into);
    return builder.finish();
}

Result<Edit> removeChannel(const Project& project, Id<Channel> id)
{
    const Channel* channel = project.find(id);
    if (!channel)
        return notFound("channel");
    EditBuilder builder(project, labelOf(Verb::remove, *channel));
    repointChannel(builder, id, {});
    return builder.finish();
}

} // namespace trayecto::edit
