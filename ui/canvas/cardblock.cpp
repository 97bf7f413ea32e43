#include "canvas/cardblock.h"

#include "edit/cardedits.h"
#include "model/query.h"
#include "workspace/livemap.h"

#include <QSet>

namespace trayecto::ui {

using namespace model;

CardBlock::CardBlock(const LiveMap& map, const std::vector<Id<Card>>& cards, const Id<Card>& lead)
{
    const layout::Grid& grid = map.grid();
    for (const layout::ColumnBox& column : grid.columns)
        m_columns.push_back(column.id);
    for (const layout::RowBox& row : grid.rows)
        m_rows.push_back(row.id);
    const QSet<Id<Card>> chosen(cards.begin(), cards.end());
    for (const Card* card : map.index().cards()) {
        const int row = chosen.contains(card->id) ? map.rowAt(card->lane) : -1;
        if (row < 0) // not chosen, or in a lane that is hidden
            continue;
        m_members.push_back({card->id, row, map.columnAt(card->step)});
        m_cards.push_back(card->id);
        if (card->id == lead)
            m_lead = m_members.back();
    }
}

bool CardBlock::isInOneCell() const
{
    return std::all_of(m_members.begin(), m_members.end(), [&](const Member& member) {
        return member.row == m_lead.row && member.column == m_lead.column;
    });
}

// No further than that all of them stay on the map.
base::Result<edit::Edit> CardBlock::shifted(const Project& project, int dx, int dy, std::optional<int> at,
                                            Of what) const
{
    const auto wanted = std::pair(dx, dy);
    for (const Member& member : m_members) {
        dx = std::clamp(dx, -member.column, int(m_columns.size()) - 1 - member.column);
        dy = std::clamp(dy, -member.row, int(m_rows.size()) - 1 - member.row);
    }
    if (std::pair(dx, dy) != wanted) // the place was one of another cell
        at = edit::kAtEnd;
    std::vector<edit::CardMove> moves;
    for (const Member& member : m_members) {
        const bool isLeads = member.row == m_lead.row && member.column == m_lead.column;
        if (what == Of::cards && dx == 0 && dy == 0 && !(isLeads && at))
            continue;
        moves.push_back({member.card, m_columns[size_t(member.column + dx)], m_rows[size_t(member.row + dy)],
                         isLeads && at ? *at : edit::kAtEnd});
    }
    return what == Of::copies ? edit::copyCardsTo(project, moves) : edit::moveCards(project, moves);
}

base::Result<edit::Edit> CardBlock::movedTo(const Project& project, const CardPlace& place) const
{
    return placed(project, place, Of::cards);
}

base::Result<edit::Edit> CardBlock::copiedTo(const Project& project, const CardPlace& place) const
{
    return placed(project, place, Of::copies);
}

base::Result<edit::Edit> CardBlock::placed(const Project& project, const CardPlace& place, Of what) const
{
    const auto column = std::find(m_columns.begin(), m_columns.end(), place.cell.step) - m_columns.begin();
    const auto row = std::find(m_rows.begin(), m_rows.end(), place.cell.lane) - m_rows.begin();
    return shifted(project, int(column) - m_lead.column, int(row) - m_lead.row, place.at, what);
}

std::optional<base::Result<edit::Edit>> CardBlock::stepped(const Project& project, int dx, int dy) const
{
    if (m_members.empty())
        return std::nullopt;
    if (dy != 0 && isInOneCell()) {
        // Past the card that stands next to them.
        const QSet<Id<Card>> moving(m_cards.begin(), m_cards.end());
        const auto there = model::cards(project, m_columns[size_t(m_lead.column)], m_rows[size_t(m_lead.row)]);
        const auto isMoving = [&](const Card* card) { return moving.contains(card->id); };
        const int first = int(std::find_if(there.begin(), there.end(), isMoving) - there.begin());
        const int behind = int(std::find_if(there.rbegin(), there.rend(), isMoving) - there.rbegin());
        const int staying = int(there.size() - m_cards.size());
        if (dy < 0 ? first > 0 : behind > 0)
            return shifted(project, 0, 0, dy < 0 ? first - 1 : staying - behind + 1);
    }
    const bool fits = std::all_of(m_members.begin(), m_members.end(), [&](const Member& member) {
        const int column = member.column + dx;
        const int row = member.row + dy;
        return column >= 0 && column < int(m_columns.size()) && row >= 0 && row < int(m_rows.size());
    });
    if (!fits)
        return std::nullopt;
    return shifted(project, dx, dy, dy > 0 ? std::optional(0) : std::nullopt);
}

} // namespace trayecto::ui
