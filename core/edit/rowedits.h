// Edits of one row's fields: what inspectors, inline editing and "rename" do.
#pragma once

#include "base/result.h"
#include "edit/parts.h"

namespace trayecto::edit {

// The title of a row, whatever its kind calls it; empty for those that have none.
template <class Row> QString titleOf(const Row& row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

template <class Row> EditLabel labelOf(Verb verb, const Row& row)
{
    return {verb, model::Schema<Row>::kind, titleOf(row), row.id};
}

// The row's texts as they may enter a project.
template <class Row> Row cleaned(Row row)
{
    model::forEachField<Row>([&](const auto& field, int) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, QString>) {
            QString& text = row.*field.member;
            text = field.rule.line ? base::cleanTitle(text, field.rule.limit) : base::cleanText(text, field.rule.limit);
        }
    });
    return row;
}

// Puts the changed copy of a row in its place. Order, kind and place of a row are other operations' work.
// Errors: notFound
template <class Row> base::Result<Edit> changeRow(const model::Project& project, Row row, const QString& gesture = {})
{
    const Row* before = project.find(row.id);
    if (!before)
        return notFound(model::Schema<Row>::kind);
    row = cleaned(std::move(row));
    const Verb verb = titleOf(*before) != titleOf(row) ? Verb::rename : Verb::change;
    EditBuilder builder(project, labelOf(verb, row));
    builder.put(std::move(row));
    Edit edit = builder.finish();
    edit.gesture = gesture;
    return edit;
}

} // namespace trayecto::edit
