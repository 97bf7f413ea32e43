#include "paint/farpainter.h"

#include "paint/contrast.h"
#include "paint/pixels.h"
#include "paint/theme.h"

#include <QRegion>
#include <algorithm>

namespace trayecto::paint {

namespace {

using layout::Grid;
using layout::GridRange;
using layout::px;
using layout::RowBox;
using model::CardKind;

constexpr int kBandHeight = 32;      // px: as wide as a window no more than a processor has at hand
constexpr double kTextInset = px(3); // above and below a card without a ground

} // namespace

QRect FarPainter::Place::of(const QRectF& rect) const
{
    return onWholePixels({origin + rect.topLeft() * scale, rect.size() * scale});
}

void FarPainter::paint(QPainter& painter, const QRect& exposed, const Grid& grid, const QPointF& origin, double scale,
                       const Theme& theme)
{
    const Pixels pixels(painter);
    const Place place{pixels.map(origin), scale * pixels.scale()};
    takePhases(grid, theme);
    QImage* const image = pixels.image();
    for (const QRect& part : pixels.seen(pixels.snapped(exposed))) {
        m_seen = part;
        m_bands.resize(size_t(part.height() / kBandHeight + 1));
        fillSeen(grid, place, theme);
        if (image) {
            writeInto(*image, {});
        } else {
            QImage own(part.size(), QImage::Format_RGB32);
            writeInto(own, part.topLeft());
            pixels.lay(part.topLeft(), own);
        }
    }
}

void FarPainter::fillSeen(const Grid& grid, const Place& place, const Theme& theme)
{
    // What lies beside it may reach in by the rounding.
    const QRectF around = QRectF(m_seen).adjusted(-1, -1, 1, 1);
    const QRectF area((around.topLeft() - place.origin) / place.scale, around.size() / place.scale);
    GridRange range = layout::visibleCells(grid, area.translated(0, grid.headHeight()));
    range.endRow = std::max(range.endRow, range.firstRow + 1);
    const RowBox& last = grid.rows[size_t(range.endRow) - 1];
    const double top = grid.rows[size_t(range.firstRow)].y;
    const QRect rows = place.of({0, top, grid.width, last.y + last.height + last.lineHeight - top});
    for (const QRect& beside : QRegion(m_seen) - rows)
        fill(beside, theme.panel.rgb());
    for (int i = range.firstRow; i < range.endRow; ++i)
        fillGround(grid, grid.rows[size_t(i)], place, theme);
    for (int i = range.firstRow; i < range.endRow; ++i)
        fillRule(grid, grid.rows[size_t(i)], place, theme);
    fillEdges(grid, range, place, theme);
    for (int i = range.firstRow; i < range.endRow; ++i)
        fillCards(grid, grid.rows[size_t(i)], range, area, place, theme);
}

void FarPainter::takePhases(const Grid& grid, const Theme& theme)
{
    m_phaseSigns.clear();
    for (const layout::PhaseBox& phase : grid.phases) {
        QRgb& sign = m_signOf[{&theme, phase.color.rgb}];
        if (sign == 0)
            sign = theme.phaseSign(QColor::fromRgb(phase.color.rgb), theme.card).rgb();
        m_phaseSigns.push_back(sign);
    }
}

void FarPainter::fill(const QRect& rect, QRgb color)
{
    const QRect inside = rect & m_seen;
    if (inside.isEmpty())
        return;
    const int end = (inside.bottom() - m_seen.top()) / kBandHeight;
    for (int band = (inside.top() - m_seen.top()) / kBandHeight; band <= end; ++band)
        m_bands[size_t(band)].push_back({inside, color});
}

void FarPainter::writeInto(QImage& image, const QPoint& corner)
{
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const qsizetype stride = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    int top = m_seen.top();
    for (std::vector<Fill>& band : m_bands) {
        const int last = std::min(top + kBandHeight - 1, m_seen.bottom());
        for (const auto& [rect, color] : band) {
            const int bottom = std::min(rect.bottom(), last);
            QRgb* line = pixels + (std::max(rect.top(), top) - corner.y()) * stride + rect.left() - corner.x();
            for (int y = std::max(rect.top(), top); y <= bottom; ++y, line += stride)
                std::fill_n(line, rect.width(), color);
        }
        band.clear();
        top += kBandHeight;
    }
}

void FarPainter::fillGround(const Grid& grid, const RowBox& row, const Place& place, const Theme& theme)
{
    fill(place.of({0, row.y, grid.width, row.height}), (row.shaded ? theme.laneShade : theme.paper).rgb());
    if (row.lineHeight > 0)
        fill(place.of({0, row.y + row.height, grid.width, row.lineHeight}), theme.paper.rgb());
}

void FarPainter::fillRule(const Grid& grid, const RowBox& row, const Place& place, const Theme& theme)
{
    QRect rule = place.of({0, row.y + row.height, grid.width, 0});
    rule.setHeight(1);
    const QColor& ground = row.shaded ? theme.laneShade : theme.paper;
    fill(rule, blended(covering(theme.rule, px(1) * place.scale), ground).rgb());
}

// Of the phases and of the map; those of the steps would be a comb.
void FarPainter::fillEdges(const Grid& grid, const GridRange& range, const Place& place, const Theme& theme)
{
    const RowBox& first = grid.rows[size_t(range.firstRow)];
    const RowBox& last = grid.rows[size_t(range.endRow) - 1];
    const bool goesOn = size_t(range.endRow) < grid.rows.size();
    const double bottom = last.y + last.height + (goesOn ? last.lineHeight : 0);
    const QRgb color = blended(covering(theme.phaseDivider, px(2) * place.scale), theme.paper).rgb();
    const auto fillAt = [&](double x) {
        QRect edge = place.of({x, first.y, 0, bottom - first.y});
        edge.setWidth(1);
        fill(edge, color);
    };
    for (const layout::PhaseBox& phase : grid.phases)
        if (phase.firstColumn >= range.firstColumn && phase.firstColumn <= range.endColumn)
            fillAt(grid.columns[size_t(phase.firstColumn)].x);
    fillAt(grid.width);
}

void FarPainter::fillCards(const Grid& grid, const RowBox& row, const GridRange& range, const QRectF& area,
                           const Place& place, const Theme& theme)
{
    const QRgb pain = theme.painSign.rgb();
    const QRgb opportunity = theme.opportunitySign.rgb();
    const QRgb plain = theme.cardBorder.rgb();
    const double pixel = 1 / place.scale;
    const layout::CardBox* last = nullptr;
    double lastBottom = 0;
    QRect rect; // of the last one
    QRect run;  // of those before it that join it and have its colour
    QRgb runColor = 0;
    for (const layout::CardBox& card : row.cardsIn(range.firstColumn, range.endColumn)) {
        double top = card.rect.top();
        double bottom = card.rect.bottom();
        if (row.y + bottom < area.top() || row.y + top > area.bottom())
            continue;
        QRgb color = plain;
        switch (card.kind) {
        case CardKind::touchpoint:
            color = m_phaseSigns[size_t(grid.columns[size_t(card.column)].phase)];
            break;
        case CardKind::painPoint:
            color = pain;
            break;
        case CardKind::opportunity:
            color = opportunity;
            break;
        default:
            top += kTextInset;
            bottom -= kTextInset;
        }
        const bool isBelow = last && last->column == card.column && last->columnCount == card.columnCount;
        const QRect above = rect;
        rect = place.of({card.rect.left(), row.y + top, card.rect.width(), bottom - top});
        // One below another with less than a pixel between them are one: the gaps would come and go with the rounding.
        if (isBelow && top - lastBottom < pixel)
            rect.setTop(std::min(rect.top(), above.bottom() + 1));
        const bool isOn = isBelow && color == runColor && rect.top() >= run.top() && rect.top() <= run.bottom() + 1 &&
                          rect.bottom() >= run.bottom() && rect.left() == run.left() && rect.right() == run.right();
        if (isOn) {
            run.setBottom(rect.bottom());
        } else {
            fill(run, runColor);
            run = rect;
            runColor = color;
        }
        last = &card;
        lastBottom = bottom;
    }
    fill(run, runColor);
}

} // namespace trayecto::paint
