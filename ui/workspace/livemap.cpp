#include "workspace/livemap.h"

#include "edit/apply.h"
#include "layout/hittest.h"

namespace trayecto::ui {

using namespace model;

LiveMap::LiveMap(OpenProject& open, Id<JourneyMap> map, base::Language language)
    : m_open(open), m_map(map), m_language(language)
{
    connect(&open, &OpenProject::changed, this, [this] {
        m_preview.reset();
        layOut();
    });
    layOut();
}

void LiveMap::setLanguage(base::Language language)
{
    m_language = language;
    layOut();
}

void LiveMap::preview(const edit::Edit& edit)
{
    Project changed = m_open.project();
    if (!edit::applyTo(changed, edit))
        return;
    m_index.reset();
    m_preview = std::move(changed);
    layOut();
}

void LiveMap::endPreview()
{
    if (!m_preview)
        return;
    m_preview.reset();
    layOut();
}

void LiveMap::layOut()
{
    m_cardAt.clear();
    m_index.emplace(shown(), m_map);
    if (isGone()) {
        m_layout = {};
    } else {
        layout::LayoutOptions options;
        options.grid.language = m_language;
        m_layout = m_engine.layOut(*m_index, options);
    }
    Q_EMIT laidOut();
}

int LiveMap::cardAt(const Id<Card>& card) const
{
    if (m_cardAt.isEmpty()) {
        m_cardAt.reserve(qsizetype(grid().cards.size()));
        for (size_t at = 0; at < grid().cards.size(); ++at)
            m_cardAt.insert(grid().cards[at].id, int(at));
    }
    return m_cardAt.value(card, -1);
}

int LiveMap::columnAt(const Id<Step>& step) const
{
    return isGone() ? -1 : m_index->stepAt(step);
}

int LiveMap::rowAt(const Id<Lane>& lane) const
{
    const auto& rows = grid().rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const layout::RowBox& row) { return row.id == lane; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int LiveMap::phaseAt(const Id<Phase>& phase) const
{
    const auto& phases = grid().phases;
    const auto found =
        std::find_if(phases.begin(), phases.end(), [&](const layout::PhaseBox& box) { return box.id == phase; });
    return found == phases.end() ? -1 : int(found - phases.begin());
}

const layout::RowBox& LiveMap::rowOf(const layout::CardBox& card) const
{
    const int at = int(&card - grid().cards.data());
    const auto& rows = grid().rows;
    const auto next = std::upper_bound(rows.begin(), rows.end(), at,
                                       [](int index, const layout::RowBox& box) { return index < box.firstCard; });
    // Rows without cards begin where the next one does.
    auto row = next - 1;
    while (row->cardCount == 0)
        --row;
    return *row;
}

QRectF LiveMap::cellRect(int row, int column) const
{
    const layout::RowBox& box = grid().rows[size_t(row)];
    const layout::ColumnBox& columnBox = grid().columns[size_t(column)];
    return {columnBox.x, grid().headHeight() + box.y, columnBox.width, box.height};
}

QRectF LiveMap::rectOf(const Subject& subject) const
{
    const layout::Grid& g = grid();
    if (const auto* card = as<Id<Card>>(subject)) {
        const int at = cardAt(*card);
        return at < 0 ? QRectF() : layout::cardRect(g, g.cards[size_t(at)], rowOf(g.cards[size_t(at)]));
    }
    if (const auto* cell = as<Cell>(subject)) {
        const int row = rowAt(cell->lane);
        const int column = columnAt(cell->step);
        return row < 0 || column < 0 ? QRectF() : cellRect(row, column);
    }
    if (const auto* lane = as<Id<Lane>>(subject)) {
        const int row = rowAt(*lane);
        if (row >= 0)
            return {0, g.headHeight() + g.rows[size_t(row)].y, g.laneWidth, g.rows[size_t(row)].height};
    }
    if (const auto* step = as<Id<Step>>(subject)) {
        const int column = columnAt(*step);
        if (column >= 0)
            return {g.columns[size_t(column)].x, g.phaseHeight, g.columns[size_t(column)].width, g.stepHeight};
    }
    if (const auto* phase = as<Id<Phase>>(subject)) {
        const int at = phaseAt(*phase);
        if (at >= 0) {
            const layout::PhaseBox& box = g.phases[size_t(at)];
            return {g.columns[size_t(box.firstColumn)].x, 0,
                    g.spanWidth(box.firstColumn, box.firstColumn + box.columnCount), g.phaseHeight};
        }
    }
    return {};
}

} // namespace trayecto::ui
