#include "layout/pagesplit.h"

#include <algorithm>
#include <cstddef>

namespace trayecto::layout {

namespace {

// The places where a page may begin: every phase, and even cuts in a phase wider than a page.
std::vector<int> places(int columns, const std::vector<int>& phaseStarts, int perPage)
{
    std::vector<int> found;
    for (size_t i = 0; i < phaseStarts.size(); ++i) {
        const int from = phaseStarts[i];
        const int end = i + 1 < phaseStarts.size() ? phaseStarts[i + 1] : columns;
        const int width = end - from;
        const int parts = std::max(1, (width + perPage - 1) / perPage);
        for (int part = 0; part < parts && (width > 0 || part == 0); ++part)
            found.push_back(from + width * part / parts);
    }
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (!found.empty() && found.back() >= columns)
        found.pop_back();
    return found;
}

} // namespace

std::vector<int> splitColumns(int columns, const std::vector<int>& phaseStarts, int perPage)
{
    const std::vector<int> starts = places(columns, phaseStarts, perPage);
    const auto cut = [&](int limit) {
        std::vector<int> breaks;
        int from = 0;
        for (size_t i = 1; i < starts.size(); ++i) {
            const int end = i + 1 < starts.size() ? starts[i + 1] : columns;
            if (end - from > limit) {
                breaks.push_back(starts[i]);
                from = starts[i];
            }
        }
        return breaks;
    };
    const std::vector<int> fewest = cut(perPage);
    // The smallest limit that needs no more pages spreads the columns most evenly.
    int widestPiece = 1;
    for (size_t i = 0; i < starts.size(); ++i)
        widestPiece = std::max(widestPiece, (i + 1 < starts.size() ? starts[i + 1] : columns) - starts[i]);
    for (int limit = widestPiece; limit < perPage; ++limit) {
        std::vector<int> breaks = cut(limit);
        if (breaks.size() <= fewest.size())
            return breaks;
    }
    return fewest;
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
