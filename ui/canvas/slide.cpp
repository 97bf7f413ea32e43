#include "canvas/slide.h"

#include <QEasingCurve>
#include <QHash>

namespace trayecto::ui {

namespace {

using layout::CardBox;
using layout::ColumnBox;
using layout::Grid;
using layout::RowBox;

constexpr int kMostCards = 2000; // that are seen
constexpr double kAround = 300;  // px beside the window: what comes in from there

template <class Box> auto keyOf(const Box& box)
{
    if constexpr (std::is_same_v<Box, RowBox>)
        return std::pair(box.id, box.continued);
    else
        return box.id;
}

// Where each box of `now` was in `before`; -1: nowhere. Empty: they have changed their order.
template <class Box> std::vector<int> matched(const std::vector<Box>& before, const std::vector<Box>& now)
{
    QHash<decltype(keyOf(now.front())), int> places;
    for (size_t at = 0; at < before.size(); ++at)
        places.insert(keyOf(before[at]), int(at));
    std::vector<int> found;
    int last = -1;
    for (const Box& box : now) {
        found.push_back(places.value(keyOf(box), -1));
        if (found.back() >= 0 && found.back() < last)
            return {};
        last = std::max(last, found.back());
    }
    return found;
}

struct Seen
{
    layout::GridRange range;
    int cards = 0;
};

Seen seenOf(const Grid& grid, const CanvasView& view)
{
    const QRectF window = QRectF(QPointF(), view.viewport()).adjusted(-kAround, -kAround, kAround, kAround);
    Seen seen{layout::visibleCells(
        grid, QRectF((window.topLeft() - view.origin()) / view.scale(), window.size() / view.scale()))};
    for (int row = seen.range.firstRow; row < seen.range.endRow; ++row) {
        const auto [first, end] = grid.cardsIn(grid.rows[size_t(row)], seen.range.firstColumn, seen.range.endColumn);
        seen.cards += end - first;
    }
    return seen;
}

template <class Take> void forEachCard(const Grid& grid, const layout::GridRange& range, Take&& take)
{
    for (int row = range.firstRow; row < range.endRow; ++row) {
        const auto [first, end] = grid.cardsIn(grid.rows[size_t(row)], range.firstColumn, range.endColumn);
        for (int at = first; at < end; ++at)
            take(row, at);
    }
}

QPointF placeOf(const Grid& grid, int row, int card)
{
    return grid.cards[size_t(card)].rect.topLeft() + QPointF(0, grid.rows[size_t(row)].y);
}

} // namespace

std::unique_ptr<Slide> Slide::between(const Grid& before, const Grid& now, const CanvasView& view, bool flies)
{
    if (before.rows.empty() || before.columns.empty() || now.rows.empty() || now.columns.empty())
        return nullptr;
    const Seen seenBefore = seenOf(before, view);
    const Seen seen = seenOf(now, view);
    if (std::max(seenBefore.cards, seen.cards) > kMostCards)
        return nullptr;
    const std::vector<int> columns = matched(before.columns, now.columns);
    const std::vector<int> rows = matched(before.rows, now.rows);
    if (columns.empty() || rows.empty())
        return nullptr;

    struct Was
    {
        QPointF place;
        int row = 0;
        int column = 0;
    };
    QHash<model::Id<model::Card>, Was> were;
    forEachCard(before, seenBefore.range, [&](int row, int at) {
        const CardBox& card = before.cards[size_t(at)];
        were.insert(card.id, {placeOf(before, row, at), row, card.column});
    });
    std::vector<Shift> columnShifts;
    for (size_t at = 0; at < columns.size(); ++at)
        if (columns[at] >= 0) {
            const ColumnBox& was = before.columns[size_t(columns[at])];
            const ColumnBox& is = now.columns[at];
            if (was.x != is.x || was.width != is.width)
                columnShifts.push_back({int(at), was.x - is.x, was.width - is.width});
        }
    std::vector<Shift> rowShifts;
    for (size_t at = 0; at < rows.size(); ++at)
        if (rows[at] >= 0) {
            const RowBox& was = before.rows[size_t(rows[at])];
            const RowBox& is = now.rows[at];
            if (was.y != is.y || was.height != is.height)
                rowShifts.push_back({int(at), was.y - is.y, was.height - is.height});
        }
    std::vector<CardShift> cardShifts;
    forEachCard(now, seen.range, [&](int row, int at) {
        const CardBox& card = now.cards[size_t(at)];
        const auto was = were.constFind(card.id);
        if (was == were.cend())
            return;
        const bool isElsewhere = rows[size_t(row)] != was->row || columns[size_t(card.column)] != was->column;
        const QPointF to = placeOf(now, row, at);
        if (was->place != to && (flies || !isElsewhere))
            cardShifts.push_back({at, row, was->place, to});
    });
    if (columnShifts.empty() && rowShifts.empty() && cardShifts.empty())
        return nullptr;
    std::unique_ptr<Slide> slide(new Slide(now));
    slide->m_columns = std::move(columnShifts);
    slide->m_rows = std::move(rowShifts);
    slide->m_cards = std::move(cardShifts);
    slide->m_width = before.width - now.width;
    slide->m_height = before.height - now.height;
    slide->place(0);
    return slide;
}

bool Slide::advance(qint64 elapsedMs)
{
    if (elapsedMs >= kDurationMs)
        return false;
    place(QEasingCurve(QEasingCurve::OutCubic).valueForProgress(double(elapsedMs) / kDurationMs));
    return true;
}

// By as much as has been done since the last time: the grid holds the places of then.
void Slide::place(double done)
{
    const double by = m_missing - (1 - done);
    for (const Shift& shift : m_columns) {
        ColumnBox& column = m_grid.columns[size_t(shift.at)];
        column.x -= shift.place * by;
        column.width -= shift.size * by;
    }
    for (const Shift& shift : m_rows) {
        RowBox& row = m_grid.rows[size_t(shift.at)];
        row.y -= shift.place * by;
        row.height -= shift.size * by;
    }
    for (const CardShift& shift : m_cards) {
        const QPointF at = shift.to + (shift.from - shift.to) * (1 - done);
        m_grid.cards[size_t(shift.card)].rect.moveTopLeft(at - QPointF(0, m_grid.rows[size_t(shift.row)].y));
    }
    m_grid.width -= m_width * by;
    m_grid.height -= m_height * by;
    m_missing = 1 - done;
}

} // namespace trayecto::ui
