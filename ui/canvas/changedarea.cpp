#include "canvas/changedarea.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace trayecto::ui {

namespace {

using layout::CardBox;
using layout::Grid;
using layout::RowBox;

constexpr int kAround = 6; // px, for shadows and frames at 100 %

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

// Around those cards of a row that are in one of the two and not in the other, one after another in a column; from its
// top, pt.
void addMissing(std::vector<QRectF>& areas, std::span<const CardBox> cards,
                const QHash<model::Id<model::Card>, const CardBox*>& others)
{
    const CardBox* last = nullptr;
    for (const CardBox& card : cards) {
        const CardBox* other = others.value(card.id);
        if (other && isSame(*other, card)) {
            last = nullptr;
            continue;
        }
        if (last && last->column == card.column)
            areas.back() |= card.rect;
        else
            areas.push_back(card.rect);
        last = &card;
    }
}

std::vector<QRectF> changedCards(std::span<const CardBox> before, std::span<const CardBox> now)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), now.begin(), now.end(), isSame);
    before = before.subspan(size_t(a - before.begin()));
    now = now.subspan(size_t(b - now.begin()));
    while (!before.empty() && !now.empty() && isSame(before.back(), now.back())) {
        before = before.first(before.size() - 1);
        now = now.first(now.size() - 1);
    }
    std::vector<QRectF> areas;
    const auto byId = [](std::span<const CardBox> cards) {
        QHash<model::Id<model::Card>, const CardBox*> found;
        for (const CardBox& card : cards)
            found.insert(card.id, &card);
        return found;
    };
    addMissing(areas, before, byId(now));
    addMissing(areas, now, byId(before));
    return areas;
}

} // namespace

QRegion changedArea(const Grid& before, const Grid& now, const CanvasView& view)
{
    const QRect all(QPoint(), view.viewport());
    if (!isHeadSame(before, now) || before.rows.empty() || now.rows.empty() || now.columns.empty())
        return all;
    const QRectF shown(-view.origin() / view.scale(), QSizeF(all.size()) / view.scale());
    const layout::GridRange seen = layout::visibleCells(now, shown);
    const int around = int(std::ceil(kAround * std::max(1.0, view.zoom())));
    const auto onScreen = [&](const QRectF& place) {
        return view.toScreen(place).toAlignedRect().adjusted(-around, -around, around, around);
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
        for (const QRectF& cards :
             changedCards(was.cardsIn(seen.firstColumn, seen.endColumn), row.cardsIn(seen.firstColumn, seen.endColumn)))
            area += onScreen(cards.translated(0, now.headHeight() + row.y));
        if (!isFootSame(was, row))
            return area +
                   restFrom(onScreen({0, now.headHeight() + row.y + std::min(was.height, row.height), 0, 0}).top());
    }
    if (before.rows.size() != now.rows.size() || !isAt(before.height, now.height))
        area += onScreen({0, now.headHeight() + now.height, now.width, 0}).adjusted(0, 0, 0, all.height());
    return area & all;
}

} // namespace trayecto::ui
