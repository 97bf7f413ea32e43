#include "canvas/rubberband.h"

#include "canvas/mapcanvas.h"
#include "canvas/wash.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

using model::Card;

RubberBand::RubberBand(MapCanvas& canvas, const QPointF& at, bool adds)
    : m_canvas(canvas), m_from(canvas.view().toGrid(at)), m_to(m_from), m_current(canvas.selection().current())
{
    if (adds)
        m_before = canvas.selection().cards();
}

void RubberBand::move(const QPointF& at, Qt::KeyboardModifiers)
{
    m_to = m_canvas.view().toGrid(at);
    LiveMap& map = m_canvas.map();
    const layout::Grid& grid = map.grid();
    const QRectF band = QRectF(m_from, m_to).normalized();
    const layout::GridRange range = layout::visibleCells(grid, band);
    QSet<Id<Card>> cards = m_before;
    for (int i = range.firstRow; i < range.endRow; ++i) {
        const layout::RowBox& row = grid.rows[size_t(i)];
        for (const layout::CardBox& card : row.cardsIn(range.firstColumn, range.endColumn))
            if (layout::cardRect(grid, card, row).intersects(band))
                cards.insert(card.id);
    }
    const auto* current = as<Id<Card>>(m_canvas.selection().current());
    m_canvas.selection().selectCards(cards, current ? *current : Id<Card>());
    m_canvas.viewport()->update();
}

void RubberBand::cancel()
{
    if (m_before.isEmpty())
        m_canvas.selection().select(m_current);
    else
        m_canvas.selection().selectCards(m_before, *m_before.begin());
}

void RubberBand::paint(QPainter& painter) const
{
    const CanvasView& view = m_canvas.view();
    const auto place = [&](const QPointF& at) { return at * view.scale() + view.origin(); };
    paintWash(painter, QRectF(place(m_from), place(m_to)).normalized(), QPen(m_canvas.theme().badge.ground, 1));
}

void Pan::move(const QPointF& at, Qt::KeyboardModifiers)
{
    m_canvas.scrollBy((m_at - at).toPoint());
    m_at = at;
}

} // namespace trayecto::ui
