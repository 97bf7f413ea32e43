#include "base/rank.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

using namespace trayecto::base;

namespace {

// Key length at which a long list stays cheap to store and compare; the edit layer re-spreads beyond it.
size_t longest(const std::vector<Rank>& ranks)
{
    size_t length = 0;
    for (const Rank& rank : ranks)
        length = std::max(length, rank.key.size());
    return length;
}

void expectOrdered(const std::vector<Rank>& ranks)
{
    for (size_t i = 0; i < ranks.size(); ++i) {
        ASSERT_TRUE(Rank::isValid(ranks[i].key)) << i << ": " << ranks[i].key;
        if (i > 0) {
            ASSERT_LT(ranks[i - 1].key, ranks[i].key) << i;
        }
    }
}

std::vector<Rank> appended(size_t count, Rank last = {})
{
    std::vector<Rank> ranks;
    while (ranks.size() < count)
        ranks.push_back(last = Rank::between(last, {}));
    return ranks;
}

std::vector<Rank> prepended(size_t count, Rank first = {})
{
    std::vector<Rank> ranks;
    while (ranks.size() < count)
        ranks.push_back(first = Rank::between({}, first));
    std::reverse(ranks.begin(), ranks.end());
    return ranks;
}

TEST(Rank, KeepsItsOrderThrough100000InsertsAtRandomPlaces)
{
    std::mt19937 random(20240611); // NOLINT: the same places in every run
    std::set<Rank> ranks;
    std::vector<std::set<Rank>::iterator> places;
    for (int inserts = 0; inserts < 100'000; ++inserts) {
        // Before a random one, or at the end.
        const size_t pick = random() % (places.size() + 1);
        const auto after = pick < places.size() ? places[pick] : ranks.end();
        const Rank above = after == ranks.end() ? Rank{} : *after;
        const Rank below = after == ranks.begin() ? Rank{} : *std::prev(after);
        const Rank made = Rank::between(below, above);
        ASSERT_TRUE(below.isEmpty() || below < made) << below.key << " " << made.key;
        ASSERT_TRUE(above.isEmpty() || made < above) << made.key << " " << above.key;
        places.push_back(ranks.insert(made).first);
    }
    const std::vector<Rank> all(ranks.begin(), ranks.end());
    EXPECT_EQ(all.size(), 100'000u);
    expectOrdered(all);
    EXPECT_LE(longest(all), kLongRank);
}

TEST(Rank, StaysShortWhereRowsAreAddedAtAnEnd)
{
    for (const size_t count : {10'000u, 100'000u}) {
        const std::vector<Rank> below = appended(count);
        expectOrdered(below);
        EXPECT_LE(longest(below), 4u);
        const std::vector<Rank> above = prepended(count);
        expectOrdered(above);
        EXPECT_LE(longest(above), 4u);
    }
}

TEST(Rank, StaysShortAtTheEndsOfALongImport)
{
    const std::vector<Rank> imported = Rank::spread({}, {}, 50'000);
    const std::vector<Rank> below = appended(20'000, imported.back());
    EXPECT_LT(imported.back(), below.front());
    expectOrdered(below);
    EXPECT_LE(longest(below), 12u);
    const std::vector<Rank> above = prepended(20'000, imported.front());
    EXPECT_LT(above.back(), imported.front());
    expectOrdered(above);
    EXPECT_LE(longest(above), 12u);
}

TEST(Rank, FindsRoomBetweenTheClosestNeighbours)
{
    const std::pair<const char*, const char*> tight[] = {
        {"A", "B"},     {"A", "A1"},     {"A", "A01"},      {"A", "A000001"}, {"Az", "B"},
        {"Azzzz", "B"}, {"zzzz", ""},    {"zzzzzzzz1", ""}, {"", "1"},        {"", "00000001"},
        {"Z", "a"},     {"9zz", "A001"}, {"y", "z"},        {"yzz", "z"},
    };
    for (const auto& [below, above] : tight) {
        Rank low{below};
        Rank high{above};
        for (int deep = 0; deep < 30; ++deep) {
            const Rank made = Rank::between(low, high);
            ASSERT_TRUE(Rank::isValid(made.key)) << below << " " << above << " " << made.key;
            ASSERT_LT(low, made);
            ASSERT_TRUE(high.isEmpty() || made < high) << made.key << " " << high.key;
            (deep % 2 ? low : high) = made;
        }
    }
}

TEST(Rank, CostsACharacterForSixInsertsAtOneInnerPlace)
{
    const Rank below{"A"};
    Rank above{"B"};
    for (int inserts = 0; inserts < 200; ++inserts)
        above = Rank::between(below, above);
    EXPECT_LE(above.key.size(), kLongRank + 5);
}

TEST(Rank, SpreadsEvenly)
{
    EXPECT_TRUE(Rank::spread({}, {}, 0).empty());
    for (const size_t count : {1u, 2u, 3u, 61u, 62u, 63u, 1000u}) {
        for (const auto& [below, above] :
             {std::pair{Rank{}, Rank{}}, {Rank{"A"}, Rank{}}, {Rank{}, Rank{"1"}}, {Rank{"Az"}, Rank{"B"}}}) {
            const std::vector<Rank> ranks = Rank::spread(below, above, count);
            ASSERT_EQ(ranks.size(), count);
            expectOrdered(ranks);
            EXPECT_LT(below, ranks.front());
            EXPECT_TRUE(above.isEmpty() || ranks.back() < above);
            EXPECT_LE(longest(ranks), 6u);
        }
    }
}

TEST(Rank, EndsEvenOnNeighboursOutOfOrder)
{
    for (const auto& [below, above] : {std::pair{Rank{"B"}, Rank{"A"}}, {Rank{"A"}, Rank{"A"}}}) {
        EXPECT_LT(below, Rank::between(below, above));
        const std::vector<Rank> ranks = Rank::spread(below, above, 5);
        expectOrdered(ranks);
        EXPECT_LT(below, ranks.front());
    }
}

TEST(Rank, IsValidOnlyAsStored)
{
    EXPECT_TRUE(Rank::isValid("V"));
    EXPECT_TRUE(Rank::isValid("00a"));
    EXPECT_TRUE(Rank::isValid(std::string(200, 'z')));
    EXPECT_FALSE(Rank::isValid(""));
    EXPECT_FALSE(Rank::isValid("V0"));
    EXPECT_FALSE(Rank::isValid("a b"));
    EXPECT_FALSE(Rank::isValid("ñ"));
    EXPECT_FALSE(Rank::isValid(std::string(201, 'z')));
}

} // namespace
