// All texts of a project, ready to be looked through at every key.
#pragma once

#include "insight/place.h"

#include <optional>

namespace trayecto::insight {

struct SearchHit
{
    model::RowKind kind = model::RowKind::project;
    base::Uuid id;
    Place place;

    bool operator==(const SearchHit&) const = default;
};

// Folded once (base::foldForSearch) and kept up to date row by row.
class SearchIndex
{
  public:
    SearchIndex() = default;
    explicit SearchIndex(const model::Project& project);

    // A row came, changed or went.
    void refresh(const model::Project& project, model::RowKind kind, const base::Uuid& id);

    // The rows that hold all words of the query, in the order people see them: maps with their phases, steps, lanes and
    // then the cards, from left to right and from top to bottom; what lies on no map comes last. Nothing for no words.
    // Pre: the index has been told of all changes of the project.
    std::vector<SearchHit> find(const model::Project& project, const QString& query);

  private:
    struct Entry
    {
        SearchHit hit;
        QString text;
    };

    template <class Row> void add(const model::Project& project, const Row& row);
    void remove(const base::Uuid& id);
    void sort(const model::Project& project);

    std::vector<Entry> m_entries;
    QHash<base::Uuid, size_t> m_entryOf;
    bool m_isSorted = false;
};

} // namespace trayecto::insight
