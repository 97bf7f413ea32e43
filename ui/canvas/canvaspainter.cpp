#include "canvas/canvaspainter.h"

#include "layout/cards.h"
#include "paint/gridpainter.h"
#include "paint/roundrects.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::ui {

namespace {

using layout::Grid;
using layout::RowBox;

constexpr int kRounding = 2; // px

// The cells that meet an area of the screen, and how they are painted.
struct Scene
{
    const Grid& grid;
    const CanvasView& view;
    const paint::Theme& theme;
    layout::GridRange range;
    paint::ColumnsView columns; // in pt from the origin of what scrolls
};

void fill(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.fillRect(rect.toAlignedRect(), color);
}

double rightOf(const Grid& grid, int endColumn)
{
    return endColumn < int(grid.columns.size()) ? grid.columns[size_t(endColumn)].x : grid.width;
}

// Where the columns end below a row: they go on through the line of a blueprint to the next.
double endOf(const Grid& grid, const RowBox& row)
{
    return row.y + row.height + (&row == &grid.rows.back() ? 0 : row.lineHeight);
}

// The painter in pt, its origin where it says in px.
void enter(QPainter& painter, const QPointF& origin, double scale)
{
    painter.save();
    painter.translate(origin);
    painter.scale(scale, scale);
}

// Each pixel once: to fill a window takes as long as all its cards.
void fillGround(QPainter& painter, const QRect& exposed, const Scene& scene)
{
    const Grid& grid = scene.grid;
    const double scale = scene.view.scale();
    const QPointF origin = scene.view.origin();
    painter.setRenderHint(QPainter::Antialiasing, false); // else what was there before shines through where two meet
    const QRect paper =
        QRectF(origin, QSizeF(grid.width, grid.headHeight() + grid.height) * scale).toAlignedRect() & exposed;
    for (const QRect& around : QRegion(exposed) - paper)
        painter.fillRect(around, scene.theme.panel);
    QRegion bare(paper);
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i) {
        const RowBox& row = grid.rows[size_t(i)];
        const QRectF place(origin + QPointF(0, grid.headHeight() + row.y) * scale,
                           QSizeF(grid.width, row.height) * scale);
        if (row.shaded) // its edges are its own
            bare -= place.toAlignedRect().adjusted(2, 2, -2, -2);
    }
    for (const QRect& rect : bare)
        painter.fillRect(rect, scene.theme.paper);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintBody(QPainter& painter, const Scene& scene, paint::GridPainter& cells, paint::TextPainter& texts)
{
    const Grid& grid = scene.grid;
    enter(painter, scene.view.origin() + QPointF(0, grid.headHeight() * scene.view.scale()), scene.view.scale());
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i)
        cells.paintGround(grid.rows[size_t(i)], grid.rows[size_t(i)].y, grid.width);
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i)
        cells.paintRule(grid.rows[size_t(i)], grid.rows[size_t(i)].y, grid.width);
    const RowBox& last = grid.rows[size_t(scene.range.endRow) - 1];
    const double seenTop = (scene.view.bodyTop() - scene.view.origin().y()) / scene.view.scale() - grid.headHeight();
    cells.paintFolded(scene.columns, grid.rows[size_t(scene.range.firstRow)].y, endOf(grid, last),
                      std::max(seenTop, 0.0));
    cells.paintDividers(scene.columns, grid.rows[size_t(scene.range.firstRow)].y, endOf(grid, last));
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i) {
        const RowBox& row = grid.rows[size_t(i)];
        cells.paintCells(row, scene.columns, row.y);
        cells.paintBlueprintLine(row, row.y, grid.width);
    }
    texts.flush(painter);
    painter.restore();
}

// From so far that a card is a plain rectangle.
void paintFarBody(QPainter& painter, const QRect& exposed, const Scene& scene, paint::GridPainter& cells,
                  paint::FarPainter& far)
{
    const Grid& grid = scene.grid;
    const double scale = scene.view.scale();
    const QPointF origin = scene.view.origin() + QPointF(0, grid.headHeight() * scale);
    far.paint(painter, exposed, grid, origin, scale, scene.theme);
    enter(painter, origin, scale);
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i) {
        const RowBox& row = grid.rows[size_t(i)];
        cells.paintFeelings(row, scene.columns, row.y);
        if (row.lineLabel)
            cells.paintBlueprintDashes(row, row.y, 0, grid.width);
    }
    painter.restore();
}

void paintNames(QPainter& painter, const Scene& scene, paint::GridPainter& cells, paint::TextPainter& texts)
{
    const Grid& grid = scene.grid;
    const CanvasView& view = scene.view;
    enter(painter, {view.namesLeft(), view.origin().y() + grid.headHeight() * view.scale()}, view.scale());
    const RowBox& first = grid.rows[size_t(scene.range.firstRow)];
    const RowBox& last = grid.rows[size_t(scene.range.endRow) - 1];
    const double height = last.y + last.height + last.lineHeight - first.y;
    paint::fillRect(painter, QRectF(0, first.y, grid.laneWidth, height), scene.theme.paper);
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i)
        cells.paintGround(grid.rows[size_t(i)], grid.rows[size_t(i)].y, grid.laneWidth);
    for (int i = scene.range.firstRow; i < scene.range.endRow; ++i) {
        const RowBox& row = grid.rows[size_t(i)];
        cells.paintRule(row, row.y, grid.laneWidth);
        cells.paintName(row, row.y);
        if (row.lineLabel)
            cells.paintBlueprintDashes(row, row.y, 0, grid.laneWidth);
    }
    texts.flush(painter);
    painter.restore();
}

void paintHead(QPainter& painter, const Scene& scene, paint::GridPainter& cells, paint::TextPainter& texts,
               layout::TextBreaker& breaker)
{
    const Grid& grid = scene.grid;
    const CanvasView& view = scene.view;
    enter(painter, {view.origin().x(), view.headTop()}, view.scale());
    // The title of a phase stands in the middle of what is seen of the phase.
    const double seenLeft = (view.bodyLeft() - view.origin().x()) / view.scale();
    const double seenRight = (view.viewport().width() - view.origin().x()) / view.scale();
    for (size_t i = 0; i < grid.phases.size(); ++i) {
        const layout::PhaseBox& phase = grid.phases[i];
        const int end = phase.firstColumn + phase.columnCount;
        if (end <= scene.range.firstColumn || phase.firstColumn >= scene.range.endColumn)
            continue;
        const double left = grid.columns[size_t(phase.firstColumn)].x;
        const double right = left + grid.spanWidth(phase.firstColumn, end);
        if (phase.folded) {
            cells.paintPhase({int(i), left, right, phase.firstColumn > 0, nullptr, 0}, 0);
            continue;
        }
        double seenFrom = std::max(left, seenLeft);
        double seenTo = std::min(right, seenRight);
        layout::TextPtr title = layout::phaseTitle(phase.title, seenTo - seenFrom, breaker);
        if (seenTo - seenFrom < layout::px(60) || title->height() > grid.phaseHeight) {
            seenFrom = left;
            seenTo = right;
            title = layout::phaseTitle(phase.title, right - left, breaker);
        }
        cells.paintPhase({int(i), left, right, phase.firstColumn > 0, title, (seenFrom + seenTo) / 2}, 0);
    }
    cells.paintSteps(scene.columns, grid.phaseHeight);
    texts.flush(painter);
    painter.restore();
}

} // namespace

void CanvasPainter::paint(QPainter& painter, const QRect& exposed, const Grid& grid, layout::TextBreaker& breaker,
                          const CanvasView& view, const paint::Theme& theme)
{
    if (grid.columns.empty() || grid.rows.empty())
        return painter.fillRect(exposed, theme.panel);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double scale = view.scale();
    // What lies beside it may reach in by the rounding to pixels.
    const QRect around = exposed.adjusted(-kRounding, -kRounding, kRounding, kRounding);
    const QPointF topLeft = (QPointF(around.topLeft()) - view.origin()) / scale;
    const QRectF area(topLeft, QSizeF(around.size()) / scale);
    layout::GridRange range = layout::visibleCells(grid, area);
    range.endColumn = std::max(range.endColumn, range.firstColumn + 1);
    range.endRow = std::max(range.endRow, range.firstRow + 1);
    const double top = area.top() - grid.headHeight(); // of what is seen, in the rows
    const paint::ColumnsView columns{
        range.firstColumn, range.endColumn, 0, rightOf(grid, range.endColumn), top, top + area.height(), true};
    const Scene scene{grid, view, theme, range, columns};

    paint::TextPainter texts(false);
    const paint::Detail detail = paint::detailAt(view.zoom());
    paint::GridPainter cells(painter, texts, m_images, grid, theme, detail);
    if (detail == paint::Detail::fills) {
        paintFarBody(painter, exposed, scene, cells, m_far);
    } else {
        fillGround(painter, exposed, scene);
        paintBody(painter, scene, cells, texts);
    }
    if (exposed.left() < view.bodyLeft()) {
        fill(painter, QRectF(0, 0, view.namesLeft(), view.viewport().height()), theme.panel);
        paintNames(painter, scene, cells, texts);
    }
    if (exposed.top() < view.bodyTop()) {
        fill(painter, QRectF(0, 0, view.viewport().width(), view.bodyTop()), theme.panel);
        paintHead(painter, scene, cells, texts, breaker);
        fill(painter, QRectF(0, 0, view.bodyLeft(), view.bodyTop()), theme.panel);
    }
}

QImage CanvasPainter::pictureOf(const Grid& grid, const layout::CardBox& box, double scale, double ratio,
                                const paint::Theme& theme)
{
    const model::Color& phase = grid.phases[size_t(grid.columns[size_t(box.column)].phase)].color;
    const int margin = marginAt(scale);
    const QSizeF size = box.rect.size() * scale + QSizeF(2, 2) * margin;
    QImage picture((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    enter(painter, QPointF(margin, margin), scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paint::TextPainter texts(false);
    paint::CardPainter(painter, texts, m_images, theme)
        .paint({{box.content.get(), QRectF(QPointF(), box.rect.size()), QColor::fromRgb(phase.rgb), false}},
               theme.paper);
    texts.flush(painter);
    painter.restore();
    return picture;
}

} // namespace trayecto::ui
