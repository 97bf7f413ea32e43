#include "layout/pagesplit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace trayecto::layout {

namespace {

constexpr double kRounding = 1e-6;

// Widths of columns, added up.
class Sums
{
  public:
    explicit Sums(const std::vector<double>& widths) : m_upTo(widths.size() + 1)
    {
        std::partial_sum(widths.begin(), widths.end(), m_upTo.begin() + 1);
    }
    double between(int from, int end) const { return m_upTo[size_t(end)] - m_upTo[size_t(from)]; }

  private:
    std::vector<double> m_upTo;
};

// The places where a page may begin: every phase, and even cuts in a phase wider than a page.
std::vector<int> places(int columns, const Sums& sums, const std::vector<int>& phaseStarts, double perPage)
{
    std::vector<int> found;
    for (size_t i = 0; i < phaseStarts.size(); ++i) {
        const int from = phaseStarts[i];
        const int end = i + 1 < phaseStarts.size() ? phaseStarts[i + 1] : columns;
        const double width = sums.between(from, end);
        const int parts = std::max(1, int(std::ceil(width / perPage - kRounding)));
        found.push_back(from);
        for (int at = from + 1, part = 1; parts > 1 && at < end; ++at) {
            const bool isDue = sums.between(from, at + 1) > width * part / parts + kRounding;
            if (!isDue && sums.between(found.back(), at + 1) <= perPage + kRounding)
                continue;
            found.push_back(at);
            part += isDue;
        }
    }
    if (!found.empty() && found.back() >= columns)
        found.pop_back();
    return found;
}

} // namespace

std::vector<int> splitColumns(const std::vector<double>& widths, const std::vector<int>& phaseStarts, double perPage)
{
    const int columns = int(widths.size());
    const Sums sums(widths);
    const std::vector<int> starts = places(columns, sums, phaseStarts, perPage);
    const auto endOf = [&](size_t piece) { return piece + 1 < starts.size() ? starts[piece + 1] : columns; };
    const auto cut = [&](double limit) {
        std::vector<int> breaks;
        int from = 0;
        for (size_t i = 1; i < starts.size(); ++i) {
            if (sums.between(from, endOf(i)) > limit + kRounding) {
                breaks.push_back(starts[i]);
                from = starts[i];
            }
        }
        return breaks;
    };
    const std::vector<int> fewest = cut(perPage);
    // The smallest limit that needs no more pages spreads the columns most evenly.
    double widestPiece = 1;
    for (size_t i = 0; i < starts.size(); ++i)
        widestPiece = std::max(widestPiece, sums.between(starts[i], endOf(i)));
    for (double limit = widestPiece; limit < perPage; ++limit) {
        std::vector<int> breaks = cut(limit);
        if (breaks.size() <= fewest.size())
            return breaks;
    }
    return fewest;
}

double widestPart(const std::vector<double>& widths, const std::vector<int>& breaks)
{
    const Sums sums(widths);
    int from = 0;
    double widest = 0;
    for (const int at : breaks) {
        widest = std::max(widest, sums.between(from, at));
        from = at;
    }
    widest = std::max(widest, sums.between(from, int(widths.size())));
    return widest > 0 ? widest : 1;
}

std::vector<int> splitRows(const std::vector<double>& heights, const RowRoom& room)
{
    const auto filled = [&](double limit) {
        std::vector<int> pages;
        int page = 0;
        double y = room.firstTop;
        bool isEmpty = true;
        for (const double height : heights) {
            const bool mayLeave = !isEmpty || (page == 0 && room.firstMayStayEmpty);
            if (mayLeave && y + height > (isEmpty ? room.foot : limit)) {
                ++page;
                y = room.top;
            }
            pages.push_back(page);
            y += height;
            isEmpty = false;
        }
        return pages;
    };
    std::vector<int> fewest = filled(room.foot);
    for (double share = 0.5; share < 1 && !fewest.empty(); share += 0.05) {
        std::vector<int> even = filled(room.foot * share);
        if (even.back() == fewest.back())
            return even;
    }
    return fewest;
}

} // namespace trayecto::layout
