#include "canvas/spotlight.h"

#include "paint/pixels.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

namespace {

constexpr float kVeil = 0.68F;
constexpr double kRing = 2;           // px
constexpr double kLeastForRing = 7;   // px; what is smaller is filled
constexpr double kCardRadius = 8;     // px at 100 %
constexpr double kAround = kRing + 1; // px

// In a picture of its own: the map below must be seen through, where it is lit, as it is.
QImage veilOf(const QSize& size, double ratio, const QColor& color)
{
    QImage veil((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    veil.setDevicePixelRatio(ratio);
    veil.fill(color);
    return veil;
}

} // namespace

std::vector<QRectF> Spotlight::litCards(const QRect& exposed, const layout::Grid& grid, const CanvasView& view) const
{
    const QRectF around = QRectF(exposed).adjusted(-kAround, -kAround, kAround, kAround);
    const QRectF area((around.topLeft() - view.origin()) / view.scale(), around.size() / view.scale());
    const layout::GridRange range = layout::visibleCells(grid, area);
    std::vector<QRectF> lit;
    for (int i = range.firstRow; i < range.endRow; ++i) {
        const layout::RowBox& row = grid.rows[size_t(i)];
        for (const layout::CardBox& card : row.cardsIn(range.firstColumn, range.endColumn))
            if (m_lit.contains(Subject(card.id))) {
                const QRectF rect = layout::cardRect(grid, card, row);
                if (rect.intersects(area))
                    lit.push_back(view.toScreen(rect));
            }
    }
    return lit;
}

std::vector<QRectF> Spotlight::litHeads(const LiveMap& map, const CanvasView& view) const
{
    std::vector<QRectF> lit;
    for (const Subject& subject : m_lit)
        if (as<Id<model::Phase>>(subject) || as<Id<model::Step>>(subject) || as<Id<model::Lane>>(subject))
            if (const QRectF rect = map.rectOf(subject); !rect.isEmpty())
                lit.push_back(view.toScreen(rect));
    return lit;
}

void Spotlight::paint(QPainter& painter, const QRect& exposed, const LiveMap& map, const layout::Grid& grid,
                      const CanvasView& view, const paint::Theme& theme) const
{
    if (map.isGone() || grid.columns.empty() || grid.rows.empty())
        return;
    QColor dim = theme.panel;
    dim.setAlphaF(kVeil);
    QImage veil = veilOf(exposed.size(), painter.device()->devicePixelRatioF(), dim);
    // Cards go below the heads that stay; the heads' phases and steps below the corner.
    const QSizeF window(view.viewport());
    const QRectF body(QPointF(view.bodyLeft(), view.bodyTop()), window);
    const QRectF right(QPointF(view.bodyLeft(), 0), window);
    const QRectF below(QPointF(0, view.bodyTop()), window);
    const std::vector<QRectF> cards = litCards(exposed, grid, view);
    const std::vector<QRectF> heads = litHeads(map, view);
    const double radius = kCardRadius * view.zoom();
    const auto forEachLit = [&](QPainter& on, auto&& draw) {
        on.setRenderHint(QPainter::Antialiasing);
        on.setClipRect(body);
        for (const QRectF& card : cards)
            draw(card, radius);
        for (const QRectF& head : heads) {
            on.setClipRect(head.right() <= view.bodyLeft() ? below : right);
            draw(head, 2.0);
        }
    };
    {
        QPainter hole(&veil);
        hole.translate(-exposed.topLeft());
        hole.setPen(Qt::NoPen);
        hole.setBrush(Qt::transparent);
        hole.setCompositionMode(QPainter::CompositionMode_Source); // what clears as well goes to Qt's pool of threads
        forEachLit(hole, [&](const QRectF& rect, double round) {
            if (rect.height() < kLeastForRing)
                hole.fillRect(rect, Qt::transparent);
            else
                hole.drawRoundedRect(rect, round, round);
        });
    }
    painter.save();
    {
        const paint::Pixels pixels(painter);
        veil.setDevicePixelRatio(1);
        pixels.lay(pixels.snapped(exposed).topLeft(), veil);
    }
    painter.setPen(QPen(theme.star, kRing));
    painter.setBrush(Qt::NoBrush);
    forEachLit(painter, [&](const QRectF& rect, double round) {
        if (rect.height() < kLeastForRing)
            painter.fillRect(rect.toAlignedRect(), theme.star);
        else
            painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), round, round);
    });
    painter.restore();
}

} // namespace trayecto::ui
