// Where a row goes among its siblings.
#pragma once

#include "base/rank.h"
#include "edit/editbuilder.h"

namespace trayecto::edit {

inline constexpr int kAtEnd = -1;

// Appended one after the other, so that the keys stay short.
inline std::vector<base::Rank> ranksBehind(const base::Rank& last, size_t count)
{
    std::vector<base::Rank> ranks(count);
    for (size_t at = 0; at < count; ++at)
        ranks[at] = base::Rank::between(at == 0 ? last : ranks[at - 1], {});
    return ranks;
}

// Ranks for `count` rows in a row at index `at` of `siblings` (in order, without those rows; kAtEnd or too large: the
// end). Where no short keys lie between the neighbours all siblings get new ranks in the builder.
template <class Row>
std::vector<base::Rank> placesAmong(EditBuilder& builder, const std::vector<const Row*>& siblings, int at, size_t count)
{
    const size_t index = at < 0 ? siblings.size() : std::min(size_t(at), siblings.size());
    const base::Rank before = index == 0 ? base::Rank() : siblings[index - 1]->rank;
    const base::Rank after = index == siblings.size() ? base::Rank() : siblings[index]->rank;
    if (before.isEmpty() || after.isEmpty() || before < after) {
        std::vector<base::Rank> ranks =
            after.isEmpty() ? ranksBehind(before, count) : base::Rank::spread(before, after, count);
        if (std::all_of(ranks.begin(), ranks.end(),
                        [](const base::Rank& rank) { return rank.key.size() <= base::kLongRank; }))
            return ranks;
    }
    const std::vector<base::Rank> fresh = base::Rank::spread({}, {}, siblings.size() + count);
    for (size_t sibling = 0; sibling < siblings.size(); ++sibling)
        builder.update(siblings[sibling]->id,
                       [&](Row& row) { row.rank = fresh[sibling < index ? sibling : sibling + count]; });
    return {fresh.begin() + qsizetype(index), fresh.begin() + qsizetype(index + count)};
}

template <class Row> base::Rank placeAmong(EditBuilder& builder, const std::vector<const Row*>& siblings, int at)
{
    return placesAmong(builder, siblings, at, 1).front();
}

template <class Row> int placeOf(const std::vector<const Row*>& rows, const base::Id<Row>& id)
{
    return int(std::find_if(rows.begin(), rows.end(), [&](const Row* row) { return row->id == id; }) - rows.begin());
}

// The siblings without the one that moves.
template <class Row> std::vector<const Row*> without(std::vector<const Row*> siblings, const base::Id<Row>& id)
{
    std::erase_if(siblings, [&](const Row* row) { return row->id == id; });
    return siblings;
}

} // namespace trayecto::edit
