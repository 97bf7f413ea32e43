#include "base/rank.h"

#include <algorithm>

namespace trayecto::base {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = int(kDigits.size());
constexpr size_t kLongestStored = 200;
// Adding at an end steps by one of 62^4 positions instead of halving what is left, so that the 10,000th card that a
// team adds below the others has a key of four characters like the first.
constexpr size_t kGridWidth = 4;

int digitAt(const std::string& key, size_t at)
{
    return at < key.size() ? int(kDigits.find(key[at])) : 0;
}

// A trailing zero is not a key of its own: 1000 and 1 are the same fraction.
std::string withoutTrailingZeros(std::string key)
{
    key.erase(key.find_last_not_of('0') + 1);
    return key;
}

// The middle of (before, after), read as fractions in base 62; an empty `after` is 1.
std::string middle(const std::string& before, const std::string& after)
{
    std::string key;
    bool openAbove = after.empty();
    for (size_t at = 0;; ++at) {
        const int low = digitAt(before, at);
        const int high = openAbove ? kBase : digitAt(after, at);
        if (high - low > 1) {
            key += kDigits[size_t((low + high) / 2)];
            return key;
        }
        key += kDigits[size_t(low)];
        // Below a smaller digit the rest of `after` no longer bounds us.
        openAbove = openAbove || high > low;
    }
}

// The neighbour of `key` towards an open end, on a grid of four digits that begins where the digits that lie at that
// end ('z' above, '0' below) are over. The first of the four is thus another digit, and no carry leaves them.
std::string stepped(const std::string& key, int step)
{
    const char endDigit = step > 0 ? kDigits.back() : kDigits.front();
    const size_t gridAt = std::min(key.find_first_not_of(endDigit), key.size());
    std::string next = key.substr(0, gridAt + kGridWidth);
    next.resize(gridAt + kGridWidth, '0');
    for (size_t at = next.size(); at-- > gridAt;) {
        const int digit = (digitAt(next, at) + step + kBase) % kBase;
        next[at] = kDigits[size_t(digit)];
        const bool carries = digit == (step > 0 ? 0 : kBase - 1);
        if (!carries)
            break;
    }
    return withoutTrailingZeros(std::move(next));
}

void spreadInto(std::vector<Rank>& keys, size_t first, size_t last, const Rank& before, const Rank& after)
{
    if (first >= last)
        return;
    const size_t mid = first + (last - first) / 2;
    keys[mid].key = middle(before.key, after.key);
    spreadInto(keys, first, mid, before, keys[mid]);
    spreadInto(keys, mid + 1, last, keys[mid], after);
}

} // namespace

Rank Rank::between(const Rank& before, const Rank& after)
{
    if (before.isEmpty() && after.isEmpty())
        return {middle({}, {})};
    if (before.isEmpty())
        return {stepped(after.key, -1)};
    // Neighbours out of order can only come from a broken caller; the loop in middle() would not end on them.
    if (after <= before)
        return {stepped(before.key, +1)};
    return {middle(before.key, after.key)};
}

std::vector<Rank> Rank::spread(const Rank& before, const Rank& after, size_t count)
{
    std::vector<Rank> keys(count);
    const bool openAbove = after <= before;
    spreadInto(keys, 0, count, before, openAbove ? Rank{} : after);
    return keys;
}

bool Rank::isValid(std::string_view key)
{
    return !key.empty() && key.size() <= kLongestStored && key.back() != '0' &&
           std::all_of(key.begin(), key.end(), [](char c) { return kDigits.find(c) != std::string_view::npos; });
}

} // namespace trayecto::base
