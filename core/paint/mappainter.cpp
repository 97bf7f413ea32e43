#include "paint/mappainter.h"

#include "paint/curvepainter.h"
#include "paint/face.h"
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
using layout::RowBox;
using namespace layout::metrics;

QPen line(const QColor& color)
{
    return QPen(color, px(1), Qt::SolidLine, Qt::FlatCap);
}

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
    for (const GridPart& part : page.parts) {
        paintPhases(part);
        paintGround(part);
        paintDividers(part);
        for (const RowBand& band : part.bands)
            paintRow(part, band);
    }
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

const QColor& MapPainter::groundOf(const RowBox& row) const
{
    return row.shaded ? m_theme.laneShade : m_theme.paper;
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
    m_painter.setPen(line(m_theme.rule));
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

void MapPainter::paintPhases(const GridPart& part)
{
    const Grid& grid = m_sheets.map.grid;
    const double dx = shift(part);
    for (const layout::PhasePart& piece : part.phases) {
        const layout::PhaseBox& phase = grid.phases[size_t(piece.phase)];
        const double left = grid.columns[size_t(piece.firstColumn)].x + dx;
        const double right = left + grid.spanWidth(piece.firstColumn, piece.endColumn);
        const QRectF rect(left + kChevronInset, part.headY, right - left - 2 * kChevronInset, grid.phaseHeight);
        const Fill fill = m_theme.phase(toColor(phase.color));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill.ground);
        m_painter.drawPath(chevron(rect, piece.firstColumn > 0));
        m_texts.add(piece.title,
                    {(left + right - piece.title->boxWidth()) / 2, rect.center().y() - piece.title->height() / 2},
                    fill.text);
    }
    for (int i = part.firstColumn; i < part.endColumn; ++i) {
        const layout::ColumnBox& column = grid.columns[size_t(i)];
        const double y = part.headY + grid.phaseHeight;
        m_texts.add(column.title, {column.x + dx + kCellInset, y + px(11)}, m_theme.textSecondary);
    }
}

void MapPainter::paintGround(const GridPart& part)
{
    const double right = gridRight(part);
    for (const RowBand& band : part.bands) {
        const RowBox& row = m_sheets.map.grid.rows[size_t(band.row)];
        m_painter.setPen(Qt::NoPen);
        if (row.shaded) {
            m_painter.setBrush(m_theme.laneShade);
            m_painter.drawRect(QRectF(0, band.y, right, row.height));
        }
        m_painter.setPen(line(m_theme.rule));
        m_painter.drawLine(QPointF(0, band.y + row.height), QPointF(right, band.y + row.height));
    }
}

void MapPainter::paintDividers(const GridPart& part)
{
    if (part.bands.empty())
        return;
    const Grid& grid = m_sheets.map.grid;
    const RowBox& last = grid.rows[size_t(part.bands.back().row)];
    const double top = part.bands.front().y;
    const double bottom = part.bands.back().y + last.height;
    const double dx = shift(part);
    for (int i = part.firstColumn; i <= part.endColumn; ++i) {
        const bool edge = i == part.firstColumn || i == part.endColumn;
        const bool strong = edge || grid.columns[size_t(i)].phase != grid.columns[size_t(i) - 1].phase;
        const double x = i == part.endColumn ? gridRight(part) : grid.columns[size_t(i)].x + dx;
        m_painter.setPen(line(strong ? m_theme.phaseDivider : m_theme.stepDivider));
        m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
}

void MapPainter::paintRow(const GridPart& part, const RowBand& band)
{
    const Grid& grid = m_sheets.map.grid;
    const RowBox& row = grid.rows[size_t(band.row)];
    m_texts.add(row.title, {px(14), band.y + px(10)}, m_theme.text);
    m_texts.add(row.hint, {px(14), band.y + px(10) + row.title->height()}, m_theme.textSecondary);
    const QPointF origin(shift(part), band.y);
    if (row.kind == model::LaneKind::feeling && !row.continued && grid.curve.height > 0) {
        const double left = grid.columns[size_t(part.firstColumn)].x;
        paintCurve(m_painter, grid.curve, {origin, left, gridRight(part) - origin.x(), groundOf(row)}, m_theme,
                   m_texts);
    }
    const auto [first, end] = grid.cardsIn(row, part.firstColumn, part.endColumn);
    std::vector<PlacedCard> cards;
    for (int i = first; i < end; ++i) {
        const layout::CardBox& card = grid.cards[size_t(i)];
        if (card.column + card.columnCount <= part.firstColumn)
            continue;
        const model::Color& phase = grid.phases[size_t(grid.columns[size_t(card.column)].phase)].color;
        cards.push_back({card.content.get(), card.rect.translated(origin), toColor(phase), card.columnCount > 1});
    }
    CardPainter(m_painter, m_texts, m_images, m_theme).paint(cards, groundOf(row));
    if (row.lineLabel)
        paintBlueprintLine(part, row, band.y + row.height);
}

void MapPainter::paintBlueprintLine(const GridPart& part, const RowBox& row, double y)
{
    const double right = gridRight(part);
    const double middle = y + row.lineHeight / 2;
    const QRectF plate(right - row.lineLabel->boxWidth() - px(14), middle - px(8), row.lineLabel->boxWidth() + px(12),
                       px(16));
    m_painter.setPen(dashedPen(m_theme.blueprintLine, px(1), px(6), px(4)));
    m_painter.drawLine(QPointF(0, middle), QPointF(plate.left() - px(4), middle));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.panel);
    m_painter.drawRoundedRect(plate, px(3), px(3));
    m_texts.add(row.lineLabel, {plate.left() + px(6), middle - row.lineLabel->height() / 2}, m_theme.textSecondary);
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
            m_painter.setPen(item.sign == Sign::wanted ? wantedPen(m_theme) : expectedPen(m_theme));
            m_painter.drawLine(center - QPointF(px(12), 0), center + QPointF(px(12), 0));
            break;
        }
    }
    add(legend.texts, {0, y});
}

} // namespace trayecto::paint
