#include "canvas/headerdrag.h"

#include "canvas/mapcanvas.h"
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "model/query.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

using namespace model;

HeaderDrag::HeaderDrag(MapCanvas& canvas, Subject dragged) : m_canvas(canvas), m_dragged(std::move(dragged)) {}

// The place is that of what lies under the pointer while the preview is shown, so a header goes on changing places with
// its neighbours until the pointer lies on itself.
std::optional<base::Result<edit::Edit>> HeaderDrag::moved(const layout::GridHit& hit) const
{
    LiveMap& map = m_canvas.map();
    const layout::Grid& grid = map.grid();
    const Project& project = map.open().project();
    if (const auto* lane = as<Id<Lane>>(m_dragged)) {
        if (hit.row < 0 || grid.rows[size_t(hit.row)].id == *lane)
            return std::nullopt;
        const int at = map.index().laneAt(grid.rows[size_t(hit.row)].id);
        return edit::moveLane(project, *lane, at);
    }
    if (hit.column < 0)
        return std::nullopt;
    const layout::ColumnBox& column = grid.columns[size_t(hit.column)];
    const layout::PhaseBox& phase = grid.phases[size_t(column.phase)];
    if (const auto* moving = as<Id<Phase>>(m_dragged)) {
        if (phase.id == *moving)
            return std::nullopt;
        return edit::movePhase(project, *moving, column.phase);
    }
    const auto* step = as<Id<Step>>(m_dragged);
    if (!step || column.id == *step)
        return std::nullopt;
    return edit::moveStep(project, *step, phase.id, hit.column - phase.firstColumn);
}

void HeaderDrag::move(const QPointF& at, Qt::KeyboardModifiers)
{
    LiveMap& map = m_canvas.map();
    const auto result = moved(layout::hitTest(map.grid(), m_canvas.view().toGrid(at)));
    if (!result || !*result)
        return;
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
    QColor wash = m_canvas.theme().badge.ground;
    painter.setPen(QPen(wash, 2));
    wash.setAlphaF(0.12F);
    painter.setBrush(wash);
    QRectF whole = header;
    if (as<Id<Lane>>(m_dragged))
        whole.setRight(m_canvas.viewport()->width() - 2);
    else
        whole.setBottom(m_canvas.viewport()->height() - 2);
    painter.drawRect(whole);
}

} // namespace trayecto::ui
