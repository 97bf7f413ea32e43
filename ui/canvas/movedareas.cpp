#include "canvas/movedareas.h"

#include "canvas/slide.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace trayecto::ui {

namespace {

using layout::CardBox;
using layout::Grid;
using layout::RowBox;

// What is below the heads and beside the names.
QRect bodyOf(const CanvasView& view)
{
    const QPoint topLeft(int(std::ceil(view.bodyLeft())), int(std::ceil(view.bodyTop())));
    return {topLeft, QPoint(view.viewport().width() - 1, view.viewport().height() - 1)};
}

double topOf(const Grid& grid, const RowBox& row, const CanvasView& view)
{
    return view.toScreen(QRectF(0, grid.headHeight() + row.y, 0, 0)).top();
}

// nullopt: not by whole pixels. What comes to stand may have another part of a pixel there than on the way.
std::optional<int> wholePixels(double px)
{
    constexpr double kWhole = 0.01; // px
    const int whole = qRound(px);
    return std::abs(px - whole) < kWhole ? std::optional(whole) : std::nullopt;
}

// All pixels that a card is painted on: the shadow of a tile, the ground of plain text reach out of its rectangle.
QRect paintedBy(const CardBox& card, const Grid& grid, const RowBox& row, const CanvasView& view)
{
    using model::CardKind;
    constexpr double kReach = 3; // px at 100 %
    const bool isTile = card.kind == CardKind::touchpoint;
    const bool isPlain = !isTile && card.kind != CardKind::painPoint && card.kind != CardKind::opportunity;
    const bool hasGround = isPlain && (card.columnCount > 1 || card.content->color);
    const int reach = int(std::ceil(kReach * view.zoom()));
    const QRect rect = view.toScreen(layout::cardRect(grid, card, row)).toAlignedRect();
    return rect.adjusted(-1 - reach, hasGround ? -1 - reach : -1, 1 + reach, hasGround || isTile ? 1 + reach : 1);
}

// Whether cards that are not of the run are painted there; from afar those of the next columns reach in.
bool isCrossed(const QRect& area, const Slide::Run& run, const Grid& grid, const CanvasView& view)
{
    const RowBox& row = grid.rows[size_t(run.row)];
    const CardBox* first = &row.cards[run.first];
    const auto crosses = [&](const CardBox& card) {
        const bool isOfRun = &card >= first && &card < first + run.count;
        return !isOfRun && paintedBy(card, grid, row, view).intersects(area);
    };
    const std::span<const CardBox> cards = row.cardsIn(first->column - 1, first->column + first->columnCount + 1);
    return std::any_of(cards.begin(), cards.end(), crosses);
}

std::optional<MovedArea> movedRun(const Slide& slide, const Slide::Run& run, const CanvasView& view)
{
    const Grid& before = slide.lastGrid();
    const Grid& now = slide.grid();
    const RowBox& rowBefore = before.rows[size_t(run.row)];
    const RowBox& row = now.rows[size_t(run.row)];
    const double rowMove = topOf(now, row, view) - topOf(before, rowBefore, view);
    const double move = (row.cards[run.first].rect.top() - rowBefore.cards[run.first].rect.top()) * view.scale();
    const std::optional<int> by = wholePixels(move);
    if (rowMove != 0 || !by || *by == 0)
        return std::nullopt;
    QRect from;
    for (int at = run.first; at < run.first + run.count; ++at)
        from |= paintedBy(rowBefore.cards[at], before, rowBefore, view);
    const QRect to = from.translated(0, *by);
    const QRect area = (from | to) & bodyOf(view);
    // The line between two lanes stays where it is.
    const double foot = topOf(now, row, view) + std::min(rowBefore.height, row.height) * view.scale();
    const bool isWithin = area.top() > topOf(now, row, view) + 1 && area.bottom() < foot - 2;
    if (area.isEmpty() || !isWithin || isCrossed(from, run, before, view) || isCrossed(to, run, now, view))
        return std::nullopt;
    return MovedArea{area, *by};
}

// Of the rows before the tail; px on the screen. Cards have their new height at once, and may reach into the lane below
// on the way.
double lowestCard(const Grid& grid, int tail, const CanvasView& view)
{
    const QRectF shown((QPointF() - view.origin()) / view.scale(), QSizeF(view.viewport()) / view.scale());
    const layout::GridRange seen = layout::visibleCells(grid, shown);
    double lowest = 0;
    for (int at = seen.firstRow; at < std::min(tail, seen.endRow); ++at) {
        const RowBox& row = grid.rows[size_t(at)];
        for (const CardBox& card : row.cardsIn(seen.firstColumn, seen.endColumn))
            lowest = std::max(lowest, row.y + card.rect.bottom());
    }
    return view.toScreen(QRectF(0, grid.headHeight() + lowest, 0, 0)).top();
}

std::optional<MovedArea> movedTail(const Slide& slide, const CanvasView& view)
{
    const Grid& before = slide.lastGrid();
    const Grid& now = slide.grid();
    const auto tail = size_t(slide.tail());
    if (tail >= now.rows.size())
        return std::nullopt;
    const double topBefore = topOf(before, before.rows[tail], view);
    const std::optional<int> by = wholePixels(topOf(now, now.rows[tail], view) - topBefore);
    if (!by)
        return std::nullopt;
    // px: the line between two lanes, the shadow of a card
    const int foot = std::max(3, 2 + int(std::ceil(layout::px(2) * view.scale())));
    const double above = std::max({view.bodyTop(), topBefore + std::min(*by, 0), lowestCard(before, int(tail), view),
                                   lowestCard(now, int(tail), view)});
    QRect area(QPoint(), view.viewport());
    area.setTop(int(std::ceil(above)) + foot);
    return area.isEmpty() ? std::nullopt : std::optional(MovedArea{area, *by});
}

} // namespace

std::vector<MovedArea> movedAreas(const Slide& slide, const CanvasView& view)
{
    std::vector<MovedArea> moved;
    const auto add = [&](const std::optional<MovedArea>& area) {
        const auto overlaps = [&](const MovedArea& other) { return other.area.intersects(area->area); };
        if (area && std::none_of(moved.begin(), moved.end(), overlaps))
            moved.push_back(*area);
    };
    for (const Slide::Run& run : slide.runs())
        add(movedRun(slide, run, view));
    add(movedTail(slide, view));
    return moved;
}

} // namespace trayecto::ui
