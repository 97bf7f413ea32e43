// Order as a value: a key between its neighbours' keys, so that a move changes one row.
// On disk: 1 to 200 characters of 0-9A-Za-z, compared byte by byte, never ending in '0'.
#pragma once

#include <QtGlobal>
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace trayecto::base {

struct Rank
{
    std::string key;

    // A key k with before < k < after; an empty side is open. Keys stay short where neighbours are split at random and
    // where rows are added at either end; six inserts in a row at one inner place cost a character.
    // Pre: before < after, or one of them is empty. Otherwise k is merely above `before`.
    static Rank between(const Rank& before, const Rank& after);
    // `count` keys in order between two neighbours, evenly spread.
    static std::vector<Rank> spread(const Rank& before, const Rank& after, size_t count);
    static bool isValid(std::string_view key);

    bool isEmpty() const { return key.empty(); }
    auto operator<=>(const Rank&) const = default;
};

// Beyond this an insert re-spreads its neighbours instead of making the key longer still.
inline constexpr size_t kLongRank = 40;

} // namespace trayecto::base
