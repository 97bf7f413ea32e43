// Rows by id. A copy is a snapshot: it shares its rows until one side changes.
#pragma once

#include "base/id.h"

#include <QHash>
#include <QSharedData>
#include <optional>
#include <utility>
#include <vector>

namespace trayecto::model {

// Rows lie in no particular order; order is in their ranks. A pointer or iterator lives until the table changes.
template <class Row> class Table
{
  public:
    using Key = base::Id<Row>;

    size_t size() const { return m_data->rows.size(); }
    bool isEmpty() const { return m_data->rows.empty(); }
    auto begin() const { return m_data->rows.cbegin(); }
    auto end() const { return m_data->rows.cend(); }

    const Row* find(const Key& id) const
    {
        const auto at = m_data->places.constFind(id);
        return at == m_data->places.cend() ? nullptr : &m_data->rows[*at];
    }

    bool contains(const Key& id) const { return m_data->places.contains(id); }

    void reserve(size_t count)
    {
        m_data->rows.reserve(count);
        m_data->places.reserve(qsizetype(count));
    }

    // Inserts the row or replaces the one of its id.
    void put(Row row)
    {
        Data& data = *m_data;
        if (const auto at = data.places.constFind(row.id); at != data.places.cend()) {
            data.rows[*at] = std::move(row);
            return;
        }
        data.places.insert(row.id, quint32(data.rows.size()));
        data.rows.push_back(std::move(row));
    }

    // False where there is no such row.
    bool remove(const Key& id)
    {
        if (!contains(id))
            return false;
        Data& data = *m_data;
        const quint32 place = data.places.take(id);
        if (place + 1 != data.rows.size()) {
            data.rows[place] = std::move(data.rows.back());
            data.places[data.rows[place].id] = place;
        }
        data.rows.pop_back();
        return true;
    }

    // The same rows, in whatever order.
    bool operator==(const Table& other) const
    {
        if (m_data.constData() == other.m_data.constData())
            return true;
        if (size() != other.size())
            return false;
        for (const Row& row : *this)
            if (const Row* twin = other.find(row.id); !twin || !(*twin == row))
                return false;
        return true;
    }

  private:
    struct Data : QSharedData
    {
        std::vector<Row> rows;
        QHash<Key, quint32> places;
    };

    QSharedDataPointer<Data> m_data{new Data};
};

} // namespace trayecto::model
