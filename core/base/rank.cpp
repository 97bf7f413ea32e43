#include "base/rank.h"

#include <algorithm>

namespace trayecto::base {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = int(kDigits.size());
constexpr size_t kLongestStored = 200;
// Appending steps by one of 62^4 positions instead of halving what is left, so that 10,000 appends cost 4 characters.
constexpr size_t kAppendWidth = 4;

int digitAt(const std::string& key, size_t at) { return at < key.size() ? int(kDigits.find(key[at])) : 0; }

std::string withoutTrailingZeros(std::string key)
{
    while (!key.empty() && key.back() == '0')
        key.pop_back();
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

// The next key after `before` on a grid of four digits; empty where the grid is used up.
std::string nextOnGrid(const std::string& before)
{
    std::string key = before.substr(0, kAppendWidth);
    key.resize(kAppendWidth, '0');
    for (size_t at = kAppendWidth; at-- > 0;) {
        const int digit = digitAt(key, at) + 1;
        if (digit < kBase) {
            key[at] = kDigits[size_t(digit)];
            // A trailing zero is not a key of its own: 1000 and 1 are the same fraction.
            return withoutTrailingZeros(key);
        }
        key[at] = '0';
    }
    return {};
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
    if (after.isEmpty() && !before.isEmpty())
        if (std::string key = nextOnGrid(before.key); !key.empty())
            return {key};
    return {middle(before.key, after.key)};
}

std::vector<Rank> Rank::spread(const Rank& before, const Rank& after, size_t count)
{
    std::vector<Rank> keys(count);
    spreadInto(keys, 0, count, before, after);
    return keys;
}

bool Rank::isValid(std::string_view key)
{
    return !key.empty() && key.size() <= kLongestStored && key.back() != '0' &&
           std::all_of(key.begin(), key.end(), [](char c) { return kDigits.find(c) != std::string_view::npos; });
}

} // namespace trayecto::base
