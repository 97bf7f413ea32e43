// What an edit changed, for all who show a project: one signal carries one of these.
#pragma once

#include "edit/edit.h"

namespace trayecto::edit {

enum class RowEvent : quint8 { inserted, updated, removed };

struct ChangedRow
{
    model::RowKind kind;
    base::Uuid id;
    RowEvent event;
    quint32 fields = 0; // updated: bit i is field i of the row's schema

    bool operator==(const ChangedRow&) const = default;
};

struct ChangeSet
{
    std::vector<ChangedRow> rows;

    bool touches(model::RowKind kind) const;
    bool touches(const base::Uuid& id) const;
};

ChangeSet changesOf(const Edit& edit);

} // namespace trayecto::edit
