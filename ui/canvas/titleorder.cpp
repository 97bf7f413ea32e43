#include "canvas/titleorder.h"

#include "workspace/livemap.h"

namespace trayecto::ui {

using namespace model;

namespace {

class Order
{
  public:
    explicit Order(const LiveMap& map) : m_map(map)
    {
        for (const layout::RowBox& row : map.grid().rows)
            if (row.kind != LaneKind::feeling && !row.continued && !row.folded)
                m_lanes.push_back(row.id);
        for (size_t at = 0; at < map.grid().columns.size(); ++at)
            if (!map.grid().columns[at].folded)
                m_columns.push_back(int(at));
    }

    Subject after(const Id<Phase>& id, Turn turn) const
    {
        const auto& phases = m_map.grid().phases;
        const int at = m_map.phaseAt(id);
        if (at < 0)
            return {};
        if (turn == Turn::below)
            return step(placeOf(phases[size_t(at)].firstColumn));
        const int to = at + way(turn);
        if (to < 0)
            return {};
        return to < int(phases.size()) ? Subject(phases[size_t(to)].id) : step(0);
    }

    Subject after(const Id<Step>& id, Turn turn) const
    {
        const int at = placeOf(m_map.columnAt(id));
        if (at < 0)
            return {};
        if (turn == Turn::below)
            return cell(0, at);
        const int to = at + way(turn);
        if (to < 0)
            return m_map.grid().phases.back().id;
        return to < columns() ? step(to) : cell(0, 0);
    }

    Subject after(const Id<Lane>& id, Turn turn) const
    {
        const int to = m_map.rowAt(id) + way(turn);
        const auto& rows = m_map.grid().rows;
        return to >= 0 && to < int(rows.size()) ? Subject(rows[size_t(to)].id) : Subject();
    }

    // The rows follow each other, and below the last one the columns do.
    Subject after(const Cell& id, Turn turn) const
    {
        const int column = placeOf(m_map.columnAt(id.step));
        const int lane = int(std::find(m_lanes.begin(), m_lanes.end(), id.lane) - m_lanes.begin());
        if (column < 0 || lane == int(m_lanes.size()))
            return {};
        if (turn == Turn::below)
            return lane + 1 < int(m_lanes.size()) ? cell(lane + 1, column) : cell(0, column + 1);
        const int to = lane * columns() + column + way(turn);
        return to < 0 ? step(columns() - 1) : cell(to / columns(), to % columns());
    }

  private:
    static int way(Turn turn) { return turn == Turn::previous ? -1 : 1; }
    int columns() const { return int(m_columns.size()); }
    // Of a column of the grid among m_columns; -1: it is folded.
    int placeOf(int column) const
    {
        const auto found = std::find(m_columns.begin(), m_columns.end(), column);
        return found == m_columns.end() ? -1 : int(found - m_columns.begin());
    }
    const layout::ColumnBox& column(int at) const { return m_map.grid().columns[size_t(m_columns[size_t(at)])]; }
    Subject step(int at) const { return at >= 0 && at < columns() ? Subject(column(at).id) : Subject(); }
    Subject cell(int lane, int at) const
    {
        if (lane >= int(m_lanes.size()) || at >= columns())
            return {};
        return Cell{column(at).id, m_lanes[size_t(lane)]};
    }

    const LiveMap& m_map;
    std::vector<Id<Lane>> m_lanes; // that cards are written in; nothing is where it is folded
    std::vector<int> m_columns;    // of the grid
};

} // namespace

Subject titleAfter(const LiveMap& map, const Subject& subject, Turn turn)
{
    if (map.isGone() || map.grid().columns.empty())
        return {};
    const Order order(map);
    if (const auto* id = as<Id<Card>>(subject)) {
        const Card* card = map.shown().find(*id);
        return card ? order.after(Cell{card->step, card->lane}, turn) : Subject();
    }
    if (const auto* cell = as<Cell>(subject))
        return order.after(*cell, turn);
    if (const auto* lane = as<Id<Lane>>(subject))
        return order.after(*lane, turn);
    if (const auto* step = as<Id<Step>>(subject))
        return order.after(*step, turn);
    if (const auto* phase = as<Id<Phase>>(subject))
        return order.after(*phase, turn);
    return {};
}

} // namespace trayecto::ui
