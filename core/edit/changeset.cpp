#include "edit/changeset.h"

namespace trayecto::edit {

bool ChangeSet::touches(model::RowKind kind) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const ChangedRow& row) { return row.kind == kind; });
}

bool ChangeSet::touches(const base::Uuid& id) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const ChangedRow& row) { return row.id == id; });
}

ChangeSet changesOf(const Edit& edit)
{
    ChangeSet set;
    set.rows.reserve(edit.changes.size());
    for (const RowChange& change : edit.changes)
        std::visit(
            [&]<class Row>(const Change<Row>& one) {
                const RowEvent event = !one.before  ? RowEvent::inserted
                                       : !one.after ? RowEvent::removed
                                                    : RowEvent::updated;
                const quint32 fields = event == RowEvent::updated ? model::differingFields(*one.before, *one.after) : 0;
                set.rows.push_back({model::Schema<Row>::kind, one.id(), event, fields});
            },
            change);
    return set;
}

} // namespace trayecto::edit
