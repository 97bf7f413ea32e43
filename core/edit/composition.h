// Many edits folded into one.
#pragma once

#include "edit/edit.h"

namespace trayecto::edit {

// Takes as long for an edit as that has changes, however many went before.
class Composition
{
  public:
    Composition() = default;
    // Begins with it: what comes out has its id, label, author and gesture.
    explicit Composition(Edit first);

    // Pre: `next` fits on what those before leave.
    void add(const Edit& next);
    // Rows that end as they began are not in it; the time is the last one's.
    Edit finish();

  private:
    using RowKey = std::pair<size_t, base::Uuid>; // its table and its id
    static RowKey keyOf(const RowChange& change);

    Edit m_edit;
    QHash<RowKey, size_t> m_places;
};

} // namespace trayecto::edit
