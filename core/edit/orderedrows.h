// Operations on rows that stand in one order through the whole project: maps, personas, channels. Not for use outside
// core/edit.
#pragma once

#include "edit/placing.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

template <class Row> std::vector<const Row*> allOf(const model::Project& project)
{
    return model::ordered<Row>(project, [](const Row&) { return true; });
}

template <class Row> Edit addRow(const model::Project& project, Row row, int at)
{
    row = cleaned(std::move(row));
    row.id = base::Id<Row>::create();
    EditBuilder builder(project, labelOf(Verb::add, row));
    row.rank = placeAmong(builder, allOf<Row>(project), at);
    builder.put(std::move(row));
    return builder.finish();
}

template <class Row> base::Result<Edit> moveRow(const model::Project& project, base::Id<Row> id, int at)
{
    const Row* row = project.find(id);
    if (!row)
        return notFound(model::Schema<Row>::kind);
    EditBuilder builder(project, labelOf(Verb::reorder, *row));
    const base::Rank rank = placeAmong(builder, without(allOf<Row>(project), id), at);
    builder.update(id, [&](Row& moved) { moved.rank = rank; });
    return builder.finish();
}

// Behind the original.
template <class Row> base::Result<Edit> duplicateRow(const model::Project& project, base::Id<Row> id)
{
    const Row* row = project.find(id);
    if (!row)
        return notFound(model::Schema<Row>::kind);
    const auto rows = allOf<Row>(project);
    Row copy = *row;
    copy.id = base::Id<Row>::create();
    EditBuilder builder(project, labelOf(Verb::duplicate, copy));
    copy.rank = placeAmong(builder, rows, placeOf(rows, id) + 1);
    builder.put(std::move(copy));
    return builder.finish();
}

} // namespace trayecto::edit
