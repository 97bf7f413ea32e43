#include "canvas/slide.h"

#include "settings/motion.h"

#include <QEasingCurve>
#include <QHash>
#include <cmath>
#include <numeric>

namespace trayecto::ui {

namespace {

using layout::CardBox;
using layout::ColumnBox;
using layout::Grid;
using layout::RowBox;

constexpr int kMostCards = 2000; // that are seen
constexpr double kAround = 300;  // px beside the window: what comes in from there
constexpr double kSame = 1e-6;   // pt

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
    std::vector<int> found;
    if (std::equal(before.begin(), before.end(), now.begin(), now.end(),
                   [](const Box& a, const Box& b) { return keyOf(a) == keyOf(b); })) {
        found.resize(now.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    QHash<decltype(keyOf(now.front())), int> places;
    for (size_t at = 0; at < before.size(); ++at)
        places.insert(keyOf(before[at]), int(at));
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
    for (int row = seen.range.firstRow; row < seen.range.endRow; ++row)
        seen.cards += int(grid.rows[size_t(row)].cardsIn(seen.range.firstColumn, seen.range.endColumn).size());
    return seen;
}

template <class Take> void forEachCard(const Grid& grid, const layout::GridRange& range, Take&& take)
{
    for (int row = range.firstRow; row < range.endRow; ++row)
        for (const CardBox& card : grid.rows[size_t(row)].cardsIn(range.firstColumn, range.endColumn))
            take(row, card);
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
        QPointF place; // in its row
        int row = 0;
        int column = 0;
    };
    QHash<model::Id<model::Card>, Was> were;
    forEachCard(before, seenBefore.range, [&](int row, const CardBox& card) {
        were.insert(card.id, {card.rect.topLeft(), row, card.column});
    });
    std::vector<Shift> columnShifts;
    for (size_t at = 0; at < columns.size(); ++at)
        if (columns[at] >= 0) {
            const ColumnBox& was = before.columns[size_t(columns[at])];
            const ColumnBox& is = now.columns[at];
            if (was.x != is.x || was.width != is.width)
                columnShifts.push_back({int(at), is.x, is.width, was.x - is.x, was.width - is.width});
        }
    std::vector<Shift> rowShifts;
    for (size_t at = 0; at < rows.size(); ++at)
        if (rows[at] >= 0) {
            const RowBox& was = before.rows[size_t(rows[at])];
            const RowBox& is = now.rows[at];
            if (was.y != is.y || was.height != is.height)
                rowShifts.push_back({int(at), is.y, is.height, was.y - is.y, was.height - is.height});
        }
    std::vector<CardShift> cardShifts;
    forEachCard(now, seen.range, [&](int row, const CardBox& card) {
        const auto was = were.constFind(card.id);
        if (was == were.cend())
            return;
        const int rowWas = rows[size_t(row)];
        const bool isElsewhere = rowWas != was->row || columns[size_t(card.column)] != was->column;
        const double rowWasY = rowWas >= 0 ? before.rows[size_t(rowWas)].y : now.rows[size_t(row)].y;
        const QPointF from = was->place + QPointF(0, before.rows[size_t(was->row)].y - rowWasY);
        if (from != card.rect.topLeft() && (flies || !isElsewhere))
            cardShifts.push_back({row, int(&card - now.rows[size_t(row)].cards.data()), from, card.rect.topLeft()});
    });
    if (columnShifts.empty() && rowShifts.empty() && cardShifts.empty())
        return nullptr;
    std::unique_ptr<Slide> slide(new Slide(now, view.scale(), flies));
    slide->m_columns = std::move(columnShifts);
    slide->m_rows = std::move(rowShifts);
    slide->m_cards = std::move(cardShifts);
    slide->m_width = {0, 0, now.width, 0, before.width - now.width};
    slide->m_height = {0, 0, now.height, 0, before.height - now.height};
    slide->findTail();
    slide->findRuns();
    slide->place(1);
    return slide;
}

void Slide::findTail()
{
    m_tail = int(m_grid.rows.size());
    if (!m_columns.empty() || m_rows.empty())
        return;
    int last = -1; // of the rows in which something moves by itself
    for (const CardShift& shift : m_cards)
        last = std::max(last, shift.row);
    const double place = m_rows.back().place;
    size_t at = m_rows.size();
    while (at > 0 && m_rows[at - 1].at == m_tail - 1 && m_tail - 1 > last && m_rows[at - 1].size == 0 &&
           std::abs(m_rows[at - 1].place - place) < kSame) {
        --at;
        --m_tail;
    }
}

void Slide::findRuns()
{
    if (!m_columns.empty())
        return;
    const CardShift* last = nullptr;
    for (const CardShift& shift : m_cards) {
        const auto& cards = m_grid.rows[size_t(shift.row)].cards;
        const QPointF by = shift.to - shift.from;
        const bool isOn = last && last->row == shift.row && last->card == shift.card - 1 &&
                          cards[last->card].column == cards[shift.card].column &&
                          cards[last->card].columnCount == cards[shift.card].columnCount &&
                          (last->to - last->from - by).manhattanLength() < kSame;
        if (isOn)
            ++m_runs.back().count;
        else if (by.x() == 0)
            m_runs.push_back({shift.row, shift.card, 1});
        last = by.x() == 0 ? &shift : nullptr;
    }
}

bool Slide::advance(qint64 elapsedMs)
{
    const bool isUnderWay = elapsedMs < kMotionMs;
    const double done = isUnderWay ? double(elapsedMs) / kMotionMs : 1;
    if (!m_flies)
        std::swap(m_grid, m_lastGrid);
    place(1 - QEasingCurve(QEasingCurve::OutCubic).valueForProgress(done));
    return isUnderWay;
}

void Slide::place(double missing)
{
    for (const Shift& shift : m_columns) {
        ColumnBox& column = m_grid.columns[size_t(shift.at)];
        column.x = shift.endPlace + shift.place * missing;
        column.width = shift.endSize + shift.size * missing;
    }
    // By whole pixels, so that what moves as one looks the same on the way; it comes to stand where it belongs.
    const auto onTheWay = [&](double end, double shift) {
        return missing == 0 ? end : end + shift - std::round(shift * (1 - missing) * m_scale) / m_scale;
    };
    for (const Shift& shift : m_rows) {
        RowBox& row = m_grid.rows[size_t(shift.at)];
        row.y = onTheWay(shift.endPlace, shift.place);
        row.height = onTheWay(shift.endSize, shift.size);
    }
    for (const CardShift& shift : m_cards) {
        const QPointF from = shift.from - shift.to;
        m_grid.rows[size_t(shift.row)].cards[shift.card].rect.moveTopLeft(
            {onTheWay(shift.to.x(), from.x()), onTheWay(shift.to.y(), from.y())});
    }
    m_grid.width = m_width.endSize + m_width.size * missing;
    m_grid.height = onTheWay(m_height.endSize, m_height.size);
}

} // namespace trayecto::ui
