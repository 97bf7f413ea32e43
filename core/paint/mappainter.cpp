#include "paint/mappainter.h"

#include "paint/face.h"
#include "paint/gridpainter.h"
#include "paint/icons.h"
#include "paint/pens.h"
#include "paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace trayecto::paint {

namespace {

using layout::Grid;
using layout::GridPart;
using layout::Page;
using layout::px;
using layout::RowBand;
using namespace layout::metrics;

} // namespace

MapPainter::MapPainter(QPainter& painter, const layout::Sheets& sheets, const PaintOptions& options)
    : m_painter(painter), m_sheets(sheets), m_theme(options.theme ? *options.theme : lightTheme()),
      m_texts(options.textAsCurves)
{
}

void MapPainter::paintPage(int number)
{
    const Page& page = m_sheets.pages[size_t(number)];
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                             QPainter::LosslessImageRendering);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.paper);
    // Past the edges, or the last row of pixels would be covered in part.
    m_painter.drawRect(QRectF(QPointF(0, 0), m_sheets.pagePt).adjusted(-1, -1, 1, 1));
    m_painter.scale(m_sheets.scale, m_sheets.scale);
    m_painter.translate(kMargin, kMargin);

    paintHeader(page.isFirst ? m_sheets.map.header : m_sheets.map.shortHeader);
    for (const GridPart& part : page.parts)
        paintPart(part);
    if (page.panelY)
        paintPanel(m_sheets.map.panel, *page.panelY);
    paintLegend(m_sheets.map.legend, page.legendY);
    m_texts.add(page.footer.block, page.footer.at, m_theme.textSecondary);
    m_texts.flush(m_painter);
    m_painter.restore();
}

double MapPainter::shift(const GridPart& part) const
{
    const Grid& grid = m_sheets.map.grid;
    return grid.columns.empty() ? 0 : grid.laneWidth - grid.columns[size_t(part.firstColumn)].x;
}

double MapPainter::gridRight(const GridPart& part) const
{
    const Grid& grid = m_sheets.map.grid;
    if (part.endColumn <= part.firstColumn)
        return m_sheets.contentWidth;
    return grid.laneWidth + grid.spanWidth(part.firstColumn, part.endColumn);
}

void MapPainter::add(const std::vector<layout::PlacedText>& texts, const QPointF& origin)
{
    for (const layout::PlacedText& text : texts)
        m_texts.add(text.block, origin + text.at, inkColor(text.ink, m_theme));
}

void MapPainter::paintHeader(const layout::HeaderBox& header)
{
    if (header.portrait)
        paintPortrait(*header.portrait);
    add(header.texts, {0, 0});
    m_painter.setPen(linePen(m_theme.rule));
    m_painter.drawLine(QPointF(0, header.ruleY), QPointF(m_sheets.contentWidth, header.ruleY));
}

void MapPainter::paintPortrait(const layout::PlacedImage& portrait)
{
    const QImage& photo = m_images.disc(portrait.bytes);
    if (!photo.isNull()) {
        m_painter.drawImage(portrait.rect, photo);
        return;
    }
    const QPointF c = portrait.rect.center();
    const double unit = portrait.rect.width() / 52;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.avatar);
    m_painter.drawEllipse(portrait.rect);
    m_painter.setBrush(m_theme.avatarFigure);
    m_painter.drawEllipse(c - QPointF(0, 8 * unit), 9 * unit, 9 * unit);
    QPainterPath shoulders(c + QPointF(-18, 19) * unit);
    shoulders.arcTo(QRectF(c.x() - 18 * unit, c.y() + 4 * unit, 36 * unit, 30 * unit), 180, -180);
    shoulders.closeSubpath();
    m_painter.drawPath(shoulders);
}

void MapPainter::paintPart(const GridPart& part)
{
    const Grid& grid = m_sheets.map.grid;
    const ColumnsView view{part.firstColumn, part.endColumn, shift(part), gridRight(part)};
    GridPainter painter(m_painter, m_texts, m_images, grid, m_theme);
    for (const layout::PhasePart& piece : part.phases) {
        const double left = grid.columns[size_t(piece.firstColumn)].x + view.shift;
        const double right = left + grid.spanWidth(piece.firstColumn, piece.endColumn);
        painter.paintPhase({piece.phase, left, right, piece.firstColumn > 0, piece.title, (left + right) / 2},
                           part.headY);
    }
    painter.paintSteps(view, part.headY + grid.phaseHeight);
    for (const RowBand& band : part.bands)
        painter.paintGround(grid.rows[size_t(band.row)], band.y, view.right);
    for (const RowBand& band : part.bands)
        painter.paintRule(grid.rows[size_t(band.row)], band.y, view.right);
    if (!part.bands.empty()) {
        const RowBand& last = part.bands.back();
        const double foot = last.y + grid.rows[size_t(last.row)].height;
        painter.paintFolded(view, part.bands.front().y, foot, part.bands.front().y);
        painter.paintDividers(view, part.bands.front().y, foot);
    }
    for (const RowBand& band : part.bands) {
        const layout::RowBox& row = grid.rows[size_t(band.row)];
        painter.paintName(row, band.y);
        painter.paintCells(row, view, band.y);
        painter.paintBlueprintLine(row, band.y, view.right);
    }
}

void MapPainter::paintPanel(const layout::PanelBox& panel, double y)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.panel);
    m_painter.drawRoundedRect(QRectF(QPointF(0, y), panel.size), px(8), px(8));
    m_painter.setBrush(m_theme.badge.ground);
    for (const QPointF& center : panel.badges)
        m_painter.drawEllipse(center + QPointF(0, y), kBadgeRadius, kBadgeRadius);
    m_painter.setBrush(m_theme.gapBar);
    for (const QRectF& bar : panel.bars)
        m_painter.drawRoundedRect(bar.translated(0, y), px(3), px(3));
    add(panel.texts, {0, y});
}

void MapPainter::paintLegend(const layout::LegendBox& legend, double y)
{
    using Sign = layout::LegendBox::Sign;
    for (const layout::LegendBox::Item& item : legend.items) {
        const QPointF center = item.center + QPointF(0, y);
        const auto box = [&](double size) { return QRectF(center.x() - size / 2, center.y() - size / 2, size, size); };
        switch (item.sign) {
        case Sign::face:
            drawFaces(m_painter, {{center, item.value}}, px(7), m_theme, m_theme.paper);
            break;
        case Sign::star:
            drawIcon(m_painter, u"star", box(px(13)), m_theme.star);
            break;
        case Sign::pain:
            drawIcon(m_painter, u"bolt", box(px(12)), m_theme.painSign);
            break;
        case Sign::wanted:
        case Sign::expected:
        case Sign::other:
            m_painter.setPen(item.sign == Sign::wanted     ? wantedPen(m_theme)
                             : item.sign == Sign::expected ? expectedPen(m_theme)
                                                           : otherPen(m_theme, item.other));
            m_painter.drawLine(center - QPointF(px(12), 0), center + QPointF(px(12), 0));
            break;
        }
    }
    add(legend.texts, {0, y});
}

} // namespace trayecto::paint
