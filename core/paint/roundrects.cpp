#include "paint/roundrects.h"

#include <QPainter>
#include <algorithm>

namespace trayecto::paint {

void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color)
{
    if (rects.empty())
        return;
    for (const QRectF& rect : rects)
        radius = std::min({radius, rect.width() * 0.49, rect.height() * 0.49});
    std::vector<QRectF> cores = rects;
    for (QRectF& core : cores)
        core.adjust(radius, radius, -radius, -radius);
    painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawRects(cores.data(), int(cores.size()));
}

} // namespace trayecto::paint
