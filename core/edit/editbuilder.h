// Collects the row changes of one edit. Nothing happens to the project; Document applies what finish() gives.
#pragma once

#include "edit/edit.h"

namespace trayecto::edit {

// Reads through: find() sees what the builder has changed so far, project() what was before.
// Pre: the project outlives the builder and is not changed meanwhile.
class EditBuilder
{
  public:
    EditBuilder(const model::Project& project, EditLabel label) : m_project(project)
    {
        m_edit.label = std::move(label);
    }

    const model::Project& project() const { return m_project; }

    // nullptr: no such row, or removed by this builder. The pointer lives until the next change.
    template <class Row> const Row* find(const base::Id<Row>& id) const
    {
        const auto at = m_places.constFind(id);
        if (at == m_places.cend())
            return m_project.find(id);
        const auto& after = std::get<Change<Row>>(m_edit.changes[*at]).after;
        return after ? &*after : nullptr;
    }

    // Inserts or updates the row of its id.
    template <class Row> void put(Row row) { change<Row>(row.id).after = std::move(row); }

    // Pre: find(id)
    template <class Row, class Change> void update(const base::Id<Row>& id, Change&& changeRow)
    {
        Row row = *find(id);
        changeRow(row);
        put(std::move(row));
    }

    template <class Row> void remove(const base::Id<Row>& id) { change<Row>(id).after.reset(); }

    void addBlob(const QString& sha256, const QByteArray& bytes) { m_edit.blobs.insert(sha256, bytes); }
    EditLabel& label() { return m_edit.label; }

    // The edit, without rows that end as they began; stamped with an id and the time.
    Edit finish();

  private:
    template <class Row> Change<Row>& change(const base::Id<Row>& id)
    {
        const auto at = m_places.constFind(id);
        if (at != m_places.cend())
            return std::get<Change<Row>>(m_edit.changes[*at]);
        m_places.insert(id, m_edit.changes.size());
        Change<Row> fresh;
        if (const Row* row = m_project.find(id))
            fresh.before = *row;
        return std::get<Change<Row>>(m_edit.changes.emplace_back(std::move(fresh)));
    }

    const model::Project& m_project;
    Edit m_edit;
    QHash<base::Uuid, size_t> m_places;
};

} // namespace trayecto::edit
