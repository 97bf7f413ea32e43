#include "canvas/outsidedrop.h"

#include "canvas/mapcanvas.h"
#include "canvas/wash.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

using namespace model;

Subject OutsideDrop::targetAt(const QPointF& at) const
{
    const Project& project = m_canvas.map().open().project();
    const Subject under = m_canvas.subjectAt(at);
    const auto* id = as<Id<Card>>(under);
    const Card* card = id ? project.find(*id) : nullptr;
    if (card)
        return m_content == Content::pictures ? under : Subject(Cell{card->step, card->lane});
    const auto* cell = as<Cell>(under);
    const Lane* lane = cell ? project.find(cell->lane) : nullptr;
    return lane && lane->kind != LaneKind::feeling ? under : Subject();
}

bool OutsideDrop::move(const QPointF& at)
{
    m_target = targetAt(at);
    return !std::holds_alternative<std::monostate>(m_target);
}

void OutsideDrop::paint(QPainter& painter) const
{
    const QRectF place = m_canvas.view().toScreen(m_canvas.map().rectOf(m_target));
    if (place.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintWash(painter, place.adjusted(1, 1, -1, -1), QPen(m_canvas.theme().badge.ground, 2, Qt::DashLine),
              as<Id<Card>>(m_target) ? 8 * m_canvas.view().zoom() : 0);
}

} // namespace trayecto::ui
