#include "canvas/headerdrag.h"

#include "canvas/mapcanvas.h"
#include "canvas/wash.h"
#include "edit/gridedits.h"
#include "paint/theme.h"
#include "workspace/mapactions.h"

#include <QPainter>

namespace trayecto::ui {

using namespace model;

HeaderDrag::HeaderDrag(MapCanvas& canvas, Subject dragged) : m_canvas(canvas), m_dragged(std::move(dragged))
{
    const LiveMap& map = canvas.map();
    const layout::Grid& grid = map.grid();
    std::vector<Neighbour> all;
    const auto phaseSpan = [&](const layout::PhaseBox& box) {
        const double left = grid.columns[size_t(box.firstColumn)].x;
        return Neighbour{box.id, left, left + grid.spanWidth(box.firstColumn, box.firstColumn + box.columnCount), -1};
    };
    if (as<Id<Lane>>(m_dragged)) {
        for (const layout::RowBox& row : grid.rows)
            all.push_back({row.id, row.y, row.y + row.height, -1});
    } else if (as<Id<Phase>>(m_dragged)) {
        for (const layout::PhaseBox& box : grid.phases)
            all.push_back(phaseSpan(box));
    } else {
        for (const layout::PhaseBox& box : grid.phases)
            m_phases.push_back(phaseSpan(box));
        for (const layout::ColumnBox& column : grid.columns)
            all.push_back({column.id, column.x, column.x + column.width, column.phase});
    }
    for (const Neighbour& one : all) {
        if (one.subject != m_dragged) {
            m_neighbours.push_back(one);
            continue;
        }
        m_place = int(m_neighbours.size());
        m_phase = one.phase;
        m_isOnlyStep = one.phase >= 0 && grid.phases[size_t(one.phase)].columnCount == 1;
    }
}

int HeaderDrag::placeAt(double at) const
{
    return int(std::count_if(m_neighbours.begin(), m_neighbours.end(),
                             [at](const Neighbour& one) { return one.center() < at; }));
}

std::optional<base::Result<edit::Edit>> HeaderDrag::moved(double at) const
{
    const Project& project = m_canvas.map().open().project();
    if (const auto* step = as<Id<Step>>(m_dragged))
        return movedStep(*step, at);
    const int place = placeAt(at);
    if (place == m_place)
        return std::nullopt;
    if (const auto* phase = as<Id<Phase>>(m_dragged))
        return edit::movePhase(project, *phase, place);
    const auto* behind = place > 0 ? as<Id<Lane>>(m_neighbours[size_t(place) - 1].subject) : nullptr;
    return moveLaneBehind(project, std::get<Id<Lane>>(m_dragged), behind ? *behind : Id<Lane>());
}

// Into the phase under the pointer; the only step of a phase stays in it.
std::optional<base::Result<edit::Edit>> HeaderDrag::movedStep(const Id<Step>& step, double at) const
{
    size_t phase = 0;
    while (phase + 1 < m_phases.size() && at >= m_phases[phase].to)
        ++phase;
    const int place = int(std::count_if(m_neighbours.begin(), m_neighbours.end(), [&](const Neighbour& one) {
        return one.phase == int(phase) && one.center() < at;
    }));
    const int before = int(std::count_if(m_neighbours.begin(), m_neighbours.begin() + m_place,
                                         [&](const Neighbour& one) { return one.phase == m_phase; }));
    const bool stays = int(phase) == m_phase;
    if (stays ? place == before : m_isOnlyStep)
        return std::nullopt;
    return edit::moveStep(m_canvas.map().open().project(), step, std::get<Id<Phase>>(m_phases[phase].subject), place);
}

void HeaderDrag::move(const QPointF& at, Qt::KeyboardModifiers)
{
    LiveMap& map = m_canvas.map();
    const QPointF place = m_canvas.view().toGrid(at);
    const bool isLane = as<Id<Lane>>(m_dragged);
    const auto result = moved(isLane ? place.y() - map.grid().headHeight() : place.x());
    m_edit.reset();
    if (!result || !*result)
        return map.endPreview();
    m_edit = **result;
    map.preview(*m_edit);
}

void HeaderDrag::finish()
{
    m_canvas.map().endPreview();
    if (m_edit && !m_edit->isEmpty())
        m_canvas.map().open().apply(*m_edit);
}

void HeaderDrag::cancel()
{
    m_canvas.map().endPreview();
}

void HeaderDrag::paint(QPainter& painter) const
{
    const CanvasView& view = m_canvas.view();
    const QRectF header = view.toScreen(m_canvas.map().rectOf(m_dragged));
    QRectF whole = header;
    if (as<Id<Lane>>(m_dragged))
        whole.setRight(m_canvas.viewport()->width() - 2);
    else
        whole.setBottom(m_canvas.viewport()->height() - 2);
    paintWash(painter, whole, QPen(m_canvas.theme().badge.ground, 2));
}

} // namespace trayecto::ui
