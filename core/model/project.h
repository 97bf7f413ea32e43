// All that one file holds, as plain values. Copying is cheap; a copy is a snapshot for a worker thread.
#pragma once

#include "model/schema.h"
#include "model/table.h"

#include <QByteArray>

namespace trayecto::model {

namespace detail {
template <class Rows> struct TablesOf;
template <class... Row> struct TablesOf<std::tuple<Row...>>
{
    using Type = std::tuple<Table<Row>...>;
};
} // namespace detail

class Project
{
  public:
    template <class Row> const Table<Row>& rows() const { return std::get<Table<Row>>(m_tables); }

    // Only Document and those who build a project from a file write here.
    template <class Row> Table<Row>& rows() { return std::get<Table<Row>>(m_tables); }

    template <class Row> const Row* find(const base::Id<Row>& id) const { return rows<Row>().find(id); }

    // Bytes of images by their SHA-256 (lower-case hexadecimal). They only grow while a project is open.
    QHash<QString, QByteArray> blobs;

    // The same rows; blobs that no image names do not count.
    bool operator==(const Project& other) const { return m_tables == other.m_tables; }

  private:
    detail::TablesOf<RowTypes>::Type m_tables;
};

} // namespace trayecto::model
