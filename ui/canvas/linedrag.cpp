#include "canvas/linedrag.h"

#include "canvas/mapcanvas.h"
#include "edit/laneedits.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

using namespace model;

Id<Lane> lineAt(MapCanvas& canvas, const QPointF& at)
{
    LiveMap& map = canvas.map();
    if (!map.isWritable() || at.y() < canvas.view().bodyTop())
        return {};
    const double y = canvas.view().toGrid(at).y() - map.grid().headHeight();
    for (const layout::RowBox& row : map.grid().rows)
        if (row.lineLabel && y >= row.y + row.height && y < row.y + row.height + row.lineHeight)
            return row.id;
    return {};
}

LineDrag::LineDrag(MapCanvas& canvas, const Id<Lane>& lane) : m_canvas(canvas), m_lane(lane)
{
    for (const layout::RowBox& row : canvas.map().grid().rows)
        if (!row.continued)
            m_feet.push_back({row.id, row.y + row.height});
}

void LineDrag::move(const QPointF& at, Qt::KeyboardModifiers)
{
    LiveMap& map = m_canvas.map();
    m_y = at.y();
    const double y = m_canvas.view().toGrid(at).y() - map.grid().headHeight();
    const auto nearest = std::min_element(m_feet.begin(), m_feet.end(), [y](const Foot& a, const Foot& b) {
        return std::abs(a.y - y) < std::abs(b.y - y);
    });
    m_edit.reset();
    const auto edit = nearest == m_feet.end() || nearest->lane == m_lane
                          ? base::Result<edit::Edit>(edit::Edit())
                          : edit::moveBlueprintLine(map.open().project(), m_lane, nearest->lane);
    if (!edit || edit->isEmpty())
        return map.endPreview();
    m_edit = *edit;
    map.preview(*m_edit);
}

void LineDrag::finish()
{
    m_canvas.map().endPreview();
    if (m_edit)
        m_canvas.map().open().apply(*m_edit);
}

void LineDrag::cancel()
{
    m_canvas.map().endPreview();
}

void LineDrag::paint(QPainter& painter) const
{
    painter.setPen(QPen(m_canvas.theme().badge.ground, 2, Qt::DashLine));
    painter.drawLine(QPointF(m_canvas.view().namesLeft(), m_y), QPointF(m_canvas.viewport()->width(), m_y));
}

} // namespace trayecto::ui
