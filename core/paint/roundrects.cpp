#include "paint/roundrects.h"

#include <QPaintEngine>
#include <QPainter>
#include <algorithm>

namespace trayecto::paint {

bool isRaster(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster;
}

void fillRoundRects(QPainter& painter, const std::vector<QRectF>& rects, double radius, const QColor& color)
{
    if (rects.empty())
        return;
    for (const QRectF& rect : rects)
        radius = std::min({radius, rect.width() * 0.49, rect.height() * 0.49});
    if (isRaster(painter)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const QRectF& rect : rects)
            painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    std::vector<QRectF> cores = rects;
    for (QRectF& core : cores)
        core.adjust(radius, radius, -radius, -radius);
    painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawRects(cores.data(), int(cores.size()));
}

} // namespace trayecto::paint
