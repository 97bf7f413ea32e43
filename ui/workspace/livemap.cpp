#include "workspace/livemap.h"

#include "edit/apply.h"
#include "layout/hittest.h"

namespace trayecto::ui {

using namespace model;

namespace {

// Whether all that an edit does is to give cards other places.
bool movesCards(const edit::Edit& edit)
{
    return std::all_of(edit.changes.begin(), edit.changes.end(), [](const edit::RowChange& change) {
        const auto* card = std::get_if<edit::Change<Card>>(&change);
        if (!card || !card->before || !card->after)
            return false;
        Card moved = *card->before;
        moved.step = card->after->step;
        moved.lane = card->after->lane;
        moved.rank = card->after->rank;
        return moved == *card->after;
    });
}

} // namespace

LiveMap::LiveMap(OpenProject& open, Id<JourneyMap> map, base::Language language)
    : m_open(open), m_map(map), m_language(language)
{
    connect(&open, &OpenProject::changed, this, &LiveMap::layOut);
    layOut();
}

layout::GridOptions LiveMap::options() const
{
    layout::GridOptions options;
    options.language = m_language;
    return options;
}

void LiveMap::setLanguage(base::Language language)
{
    m_language = language;
    m_preview.reset(); // nothing stays of what was shown
    m_grid = {};
    layOut();
}

void LiveMap::layOut()
{
    const std::unique_ptr<Preview> preview = std::move(m_preview);
    const layout::Grid before = preview ? std::move(preview->grid) : std::move(m_grid);
    m_index.emplace(m_open.project(), m_map);
    m_grid = isGone() ? layout::Grid() : m_engine.layOutGrid(*m_index, options());
    Q_EMIT laidOut(before);
}

layout::Grid LiveMap::gridAfter(const layout::Grid& before, const edit::Edit& edit, const MapIndex& now)
{
    if (movesCards(edit)) {
        std::vector<layout::CellAt> cells;
        for (const edit::RowChange& change : edit.changes) {
            const auto& card = std::get<edit::Change<Card>>(change);
            for (const auto& row : {*card.before, *card.after})
                cells.push_back({now.laneAt(row.lane), now.stepAt(row.step)});
        }
        if (auto grid = m_engine.withMoves(before, now, std::move(cells), options()))
            return std::move(*grid);
    }
    return m_engine.layOutGrid(now, options());
}

void LiveMap::preview(const edit::Edit& edit)
{
    if (m_preview && movesCards(m_preview->edit) && movesCards(edit))
        return moveOn(edit);
    auto preview = std::make_unique<Preview>(Preview{m_open.project(), edit});
    if (!edit::applyTo(preview->project, edit))
        return;
    preview->index.emplace(preview->project, m_map);
    preview->grid = gridAfter(m_grid, edit, *preview->index);
    const std::unique_ptr<Preview> last = std::exchange(m_preview, std::move(preview));
    Q_EMIT laidOut(last ? last->grid : m_grid);
}

// From one preview of moved cards to the next: only what differs between the two is done.
void LiveMap::moveOn(const edit::Edit& edit)
{
    const edit::Edit step = edit::composed(edit::inverted(m_preview->edit), edit);
    if (step.changes.empty())
        return;
    const Table<Card>& rows = m_preview->project.rows<Card>();
    const Card* first = &*rows.begin();
    const bool isApplied = edit::applyTo(m_preview->project, step).ok();
    const bool isDetached = first != &*rows.begin();
    if (!isApplied) {
        if (isDetached)
            m_preview->index.emplace(m_preview->project, m_map);
        return;
    }
    m_preview->edit = edit;
    if (!isDetached) {
        std::vector<Id<Card>> cards;
        for (const edit::RowChange& change : step.changes)
            cards.push_back(std::get<edit::Change<Card>>(change).id());
        m_preview->index->moveCards(cards);
    } else { // until now the preview changed nothing, and the rows were the project's own
        m_preview->index.emplace(m_preview->project, m_map);
    }
    layout::Grid now = gridAfter(m_preview->grid, step, *m_preview->index);
    const layout::Grid before = std::exchange(m_preview->grid, std::move(now));
    Q_EMIT laidOut(before);
}

void LiveMap::endPreview()
{
    if (const std::unique_ptr<Preview> preview = std::move(m_preview))
        Q_EMIT laidOut(preview->grid);
}

const layout::CardBox* LiveMap::boxOf(const Id<Card>& id) const
{
    const Card* card = shown().find(id);
    const int row = card ? rowAt(card->lane) : -1;
    const int column = card ? columnAt(card->step) : -1;
    return row < 0 || column < 0 ? nullptr : grid().rows[size_t(row)].card(id, column);
}

int LiveMap::columnAt(const Id<Step>& step) const
{
    return isGone() ? -1 : index().stepAt(step);
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
        const layout::CardBox* box = boxOf(*card);
        return box ? layout::cardRect(g, *box, g.rows[size_t(rowAt(shown().find(*card)->lane))]) : QRectF();
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
