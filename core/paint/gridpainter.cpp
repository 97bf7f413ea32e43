#include "paint/gridpainter.h"

#include "paint/curvepainter.h"
#include "paint/icons.h"
#include "paint/pens.h"
#include "paint/roundrects.h"
#include "paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace trayecto::paint {

namespace {

using layout::px;
using layout::RowBox;
using namespace layout::metrics;

constexpr double kShadow = px(4); // below a card, at the most

QColor toColor(const model::Color& color)
{
    return QColor::fromRgb(color.rgb);
}

QPainterPath chevron(const QRectF& rect, bool notched)
{
    const double tip = std::min(kChevronTip, rect.width() / 3);
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - tip, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - tip, rect.bottom());
    path.lineTo(rect.left(), rect.bottom());
    if (notched)
        path.lineTo(rect.left() + tip, rect.center().y());
    path.closeSubpath();
    return path;
}

} // namespace

const QColor& GridPainter::groundOf(const RowBox& row) const
{
    return row.shaded ? m_theme.laneShade : m_theme.paper;
}

void GridPainter::paintPhase(const PhaseView& view, double y)
{
    const layout::PhaseBox& phase = m_grid.phases[size_t(view.phase)];
    const QRectF rect(view.left + kChevronInset, y, view.right - view.left - 2 * kChevronInset, m_grid.phaseHeight);
    const Fill fill = m_theme.phase(toColor(phase.color));
    m_painter.setPen(m_theme.outline.isValid() ? linePen(m_theme.outline) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.ground);
    m_painter.drawPath(chevron(rect, view.notched));
    if (phase.folded) {
        const double side = px(12);
        drawIcon(m_painter, u"folded", QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side)), fill.text);
        return;
    }
    m_texts.add(view.title,
                QPointF(view.titleX - view.title->boxWidth() / 2, rect.center().y() - view.title->height() / 2),
                fill.text);
}

void GridPainter::paintFolded(const ColumnsView& view, double top, double bottom, double titleTop)
{
    for (const layout::PhaseBox& phase : m_grid.phases) {
        const int end = phase.firstColumn + phase.columnCount;
        if (!phase.folded || end <= view.firstColumn || phase.firstColumn >= view.endColumn)
            continue;
        const double left = m_grid.columns[size_t(phase.firstColumn)].x + view.shift;
        const double width = m_grid.spanWidth(phase.firstColumn, end);
        fillRect(m_painter, QRectF(left, top, width, bottom - top), m_theme.panel);
        if (m_detail != Detail::full || !phase.foldedTitle)
            continue;
        // Read from above to below, as on the back of a book.
        m_painter.save();
        m_painter.translate(left + width / 2 + phase.foldedTitle->height() / 2, titleTop + px(12));
        m_painter.rotate(90);
        TextPainter text(m_texts.isAsCurves());
        text.add(phase.foldedTitle, {0, 0}, m_theme.textSecondary);
        text.flush(m_painter);
        m_painter.restore();
    }
}

void GridPainter::paintSteps(const ColumnsView& view, double y)
{
    for (int i = view.firstColumn; i < view.endColumn; ++i) {
        const layout::ColumnBox& column = m_grid.columns[size_t(i)];
        addText(column.title, {column.x + view.shift + kCellInset, y + px(11)}, m_theme.textSecondary, m_theme.paper);
    }
    m_coarse.flush();
}

void GridPainter::paintGround(const RowBox& row, double y, double right)
{
    if (row.shaded)
        fillRect(m_painter, QRectF(0, y, right, row.height), m_theme.laneShade);
}

void GridPainter::paintRule(const RowBox& row, double y, double right)
{
    drawRule(m_painter, QPointF(0, y + row.height), QPointF(right, y + row.height), m_theme.rule);
}

void GridPainter::paintDividers(const ColumnsView& view, double top, double bottom)
{
    for (int i = view.firstColumn; i <= view.endColumn; ++i) {
        const bool edge =
            view.goesOn ? i == 0 || i == int(m_grid.columns.size()) : i == view.firstColumn || i == view.endColumn;
        if (!edge && m_grid.columns[size_t(i)].folded &&
            m_grid.columns[size_t(i)].phase == m_grid.columns[size_t(i) - 1].phase)
            continue;
        const bool strong = edge || m_grid.columns[size_t(i)].phase != m_grid.columns[size_t(i) - 1].phase;
        const double x = i == view.endColumn ? view.right : m_grid.columns[size_t(i)].x + view.shift;
        drawRule(m_painter, QPointF(x, top), QPointF(x, bottom), strong ? m_theme.phaseDivider : m_theme.stepDivider);
    }
}

void GridPainter::paintName(const RowBox& row, double y)
{
    addText(row.title, {px(14), y + px(10)}, m_theme.text, groundOf(row));
    addText(row.hint, {px(14), y + px(10) + row.title->height()}, m_theme.textSecondary, groundOf(row));
    m_coarse.flush();
}

void GridPainter::paintCells(const RowBox& row, const ColumnsView& view, double y)
{
    paintFeelings(row, view, y);
    const QPointF origin(view.shift, y);
    std::vector<PlacedCard> cards;
    for (const layout::CardBox& card : row.cardsIn(view.firstColumn, view.endColumn)) {
        if (card.column + card.columnCount <= view.firstColumn)
            continue;
        if (y + card.rect.bottom() + kShadow < view.top || y + card.rect.top() > view.bottom)
            continue;
        const model::Color& phase = m_grid.phases[size_t(m_grid.columns[size_t(card.column)].phase)].color;
        cards.push_back({card.content.get(), card.rect.translated(origin), toColor(phase), card.columnCount > 1});
    }
    if (m_detail == Detail::full) {
        m_cards.paint(cards, groundOf(row));
        return;
    }
    m_coarse.add(cards, groundOf(row));
    m_coarse.flush();
}

void GridPainter::paintFeelings(const RowBox& row, const ColumnsView& view, double y)
{
    if (row.kind != model::LaneKind::feeling || row.continued || row.folded || view.endColumn <= view.firstColumn)
        return;
    const QPointF origin(view.shift, y);
    const double left = m_grid.columns[size_t(view.firstColumn)].x;
    const CurveView curve{origin, left, view.right - view.shift, groundOf(row), m_detail, view.goesOn};
    paintCurve(m_painter, m_grid.curve, curve, m_theme);
    if (m_detail == Detail::fills)
        return;
    for (const layout::CurveLabel& label : m_grid.curve.labels)
        if (view.goesOn ? label.at.x() < curve.right && label.at.x() + label.block->boxWidth() > curve.left
                        : curve.shows(label.at))
            addText(label.block, origin + label.at,
                    label.isGap ? m_theme.painSign : m_theme.feelingText(label.value, curve.ground), curve.ground);
}

void GridPainter::addText(const layout::TextPtr& text, const QPointF& at, const QColor& ink, const QColor& ground)
{
    if (m_detail == Detail::full)
        m_texts.add(text, at, ink);
    else
        m_coarse.addText(text, at, ink, ground);
}

void GridPainter::paintBlueprintDashes(const RowBox& row, double y, double left, double right)
{
    const double middle = y + row.height + row.lineHeight / 2;
    m_painter.setPen(dashedPen(m_theme.blueprintLine, px(1), px(6), px(4)));
    m_painter.drawLine(QPointF(left, middle), QPointF(right, middle));
}

void GridPainter::paintBlueprintLine(const RowBox& row, double y, double right)
{
    if (!row.lineLabel)
        return;
    const double middle = y + row.height + row.lineHeight / 2;
    const QRectF plate(right - row.lineLabel->boxWidth() - px(14), middle - px(8), row.lineLabel->boxWidth() + px(12),
                       px(16));
    paintBlueprintDashes(row, y, 0, plate.left() - px(4));
    fillRoundRects(m_painter, {plate}, px(3), m_theme.panel);
    m_texts.add(row.lineLabel, {plate.left() + px(6), middle - row.lineLabel->height() / 2}, m_theme.textSecondary);
}

} // namespace trayecto::paint
