#include "canvas/changedarea.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trayecto::ui {

namespace {

using layout::CardBox;
using layout::Grid;
using layout::RowBox;

constexpr int kAround = 6; // px, for shadows and frames

template <class Box, class IsSame> bool areSame(const std::vector<Box>& a, const std::vector<Box>& b, IsSame&& isSame)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSame);
}

bool isHeadSame(const Grid& a, const Grid& b)
{
    using layout::ColumnBox;
    using layout::PhaseBox;
    return a.laneWidth == b.laneWidth && a.phaseHeight == b.phaseHeight && a.stepHeight == b.stepHeight &&
           areSame(a.phases, b.phases,
                   [](const PhaseBox& x, const PhaseBox& y) {
                       return x.id == y.id && x.color == y.color && x.title == y.title &&
                              x.firstColumn == y.firstColumn && x.columnCount == y.columnCount;
                   }) &&
           areSame(a.columns, b.columns, [](const ColumnBox& x, const ColumnBox& y) {
               return x.id == y.id && x.x == y.x && x.width == y.width && x.title == y.title;
           });
}

// Which lines there are and of which shape; labels go with them.
bool areLinesSame(const layout::FeelingCurve& a, const layout::FeelingCurve& b)
{
    return a.felt == b.felt && a.wanted == b.wanted && a.expected == b.expected && a.others == b.others;
}

// What slides sets out a rounding beside where it was.
bool isAt(double a, double b)
{
    constexpr double kRounding = 1e-6; // pt
    return std::abs(a - b) < kRounding;
}

// All but what lies at its foot.
bool isTopSame(const RowBox& a, const RowBox& b)
{
    return a.id == b.id && a.kind == b.kind && a.shaded == b.shaded && a.folded == b.folded && isAt(a.y, b.y) &&
           a.title == b.title && a.hint == b.hint;
}

bool isFootSame(const RowBox& a, const RowBox& b)
{
    return isAt(a.height, b.height) && a.lineLabel == b.lineLabel && a.lineHeight == b.lineHeight;
}

bool isSame(const CardBox& a, const CardBox& b)
{
    return a.id == b.id && a.content == b.content && a.column == b.column && a.columnCount == b.columnCount &&
           a.rect == b.rect;
}

// From the first to the last column in which the cards of a row differ, among those that are seen; pt.
QRectF changedCards(const Grid& before, const RowBox& rowBefore, const Grid& now, const RowBox& rowNow,
                    const layout::GridRange& seen)
{
    const auto [beginBefore, endBefore] = before.cardsIn(rowBefore, seen.firstColumn, seen.endColumn);
    const auto [beginNow, endNow] = now.cardsIn(rowNow, seen.firstColumn, seen.endColumn);
    const auto firstOf = [](const Grid& grid, int at) { return grid.cards.begin() + at; };
    auto a = firstOf(before, beginBefore);
    auto b = firstOf(now, beginNow);
    auto aEnd = firstOf(before, endBefore);
    auto bEnd = firstOf(now, endNow);
    std::tie(a, b) = std::mismatch(a, aEnd, b, bEnd, isSame);
    for (; aEnd != a && bEnd != b && isSame(*(aEnd - 1), *(bEnd - 1)); --aEnd)
        --bEnd;
    QRectF area;
    for (; a != aEnd; ++a)
        area |= a->rect;
    for (; b != bEnd; ++b)
        area |= b->rect;
    return area.translated(0, now.headHeight() + rowNow.y);
}

} // namespace

QRegion changedArea(const Grid& before, const Grid& now, const CanvasView& view)
{
    const QRect all(QPoint(), view.viewport());
    if (!isHeadSame(before, now) || before.rows.empty() || now.rows.empty() || now.columns.empty())
        return all;
    const QRectF shown(-view.origin() / view.scale(), QSizeF(all.size()) / view.scale());
    const layout::GridRange seen = layout::visibleCells(now, shown);
    const auto onScreen = [&](const QRectF& place) {
        return view.toScreen(place).toAlignedRect().adjusted(-kAround, -kAround, kAround, kAround);
    };
    const bool isCurveSame = before.feelings == now.feelings && areLinesSame(before.curve, now.curve);
    QRegion area;
    for (int i = seen.firstRow; i < seen.endRow; ++i) {
        const RowBox& row = now.rows[size_t(i)];
        const QRect place = onScreen({0, now.headHeight() + row.y, now.width, row.height});
        const bool isCurve = row.kind == model::LaneKind::feeling;
        // From here on everything lies elsewhere.
        const auto restFrom = [&](int top) { return all.adjusted(0, std::max(0, top), 0, 0); };
        if (size_t(i) >= before.rows.size() || !isTopSame(before.rows[size_t(i)], row))
            return area + restFrom(place.top());
        const RowBox& was = before.rows[size_t(i)];
        if (isCurve && !isCurveSame)
            area += place;
        const QRectF cards = changedCards(before, was, now, row, seen);
        if (!cards.isEmpty())
            area += onScreen(cards);
        if (!isFootSame(was, row))
            return area +
                   restFrom(onScreen({0, now.headHeight() + row.y + std::min(was.height, row.height), 0, 0}).top());
    }
    if (before.rows.size() != now.rows.size() || !isAt(before.height, now.height))
        area += onScreen({0, now.headHeight() + now.height, now.width, 0}).adjusted(0, 0, 0, all.height());
    return area & all;
}

} // namespace trayecto::ui
