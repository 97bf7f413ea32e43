// Where a row goes among its siblings.
#pragma once

#include "base/rank.h"
#include "edit/editbuilder.h"

namespace trayecto::edit {

inline constexpr int kAtEnd = -1;

// A rank for a row at index `at` of `siblings` (in order, without the row itself; kAtEnd or too large: the end).
// Where no short key lies between the neighbours all siblings get new ranks in the builder.
template <class Row> base::Rank placeAmong(EditBuilder& builder, const std::vector<const Row*>& siblings, int at)
{
    const size_t index = at < 0 ? siblings.size() : std::min(size_t(at), siblings.size());
    const base::Rank before = index == 0 ? base::Rank() : siblings[index - 1]->rank;
    const base::Rank after = index == siblings.size() ? base::Rank() : siblings[index]->rank;
    if (before.isEmpty() || after.isEmpty() || before < after)
        if (base::Rank rank = base::Rank::between(before, after); rank.key.size() <= base::kLongRank)
            return rank;

    const std::vector<base::Rank> fresh = base::Rank::spread({}, {}, siblings.size() + 1);
    for (size_t sibling = 0; sibling < siblings.size(); ++sibling)
        builder.update(siblings[sibling]->id,
                       [&](Row& row) { row.rank = fresh[sibling < index ? sibling : sibling + 1]; });
    return fresh[index];
}

// The siblings without the one that moves.
template <class Row> std::vector<const Row*> without(std::vector<const Row*> siblings, const base::Id<Row>& id)
{
    std::erase_if(siblings, [&](const Row* row) { return row->id == id; });
    return siblings;
}

} // namespace trayecto::edit
