#include "canvas/facedrag.h"

#include "canvas/mapcanvas.h"
#include "edit/cardedits.h"
#include "edit/sequence.h"
#include "paint/detail.h"
#include "paint/theme.h"
#include "settings/scale.h"

#include <QPainter>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr double kHalf = 0.5;
constexpr double kTenth = 0.1;
constexpr double kRing = 4;    // px at 100 %
constexpr double kReach = 1.6; // of a face's radius, around its middle

const layout::RowBox* curveRow(const layout::Grid& grid)
{
    for (const layout::RowBox& row : grid.rows)
        if (row.kind == LaneKind::feeling && !row.continued)
            return &row;
    return nullptr;
}

std::vector<Id<Card>> touchpointsAt(const MapIndex& index, int step)
{
    std::vector<Id<Card>> found;
    for (const Card* card : index.touchpoints())
        if (index.stepAt(card->step) == step)
            found.push_back(card->id);
    return found;
}

const layout::FeelingPoint* pointAt(const layout::Grid& grid, const CurvePoint& wanted)
{
    const layout::FeelingLine& line = wanted.isWanted ? grid.curve.wanted : grid.curve.felt;
    for (const layout::FeelingPoint& point : line.points())
        if (point.column == wanted.column)
            return &point;
    return nullptr;
}

double rounded(double value)
{
    return std::clamp(std::round(value / kTenth) * kTenth, kWorstFeeling, kBestFeeling) + 0.0; // no minus zero
}

double valueAt(const layout::Grid& grid, const layout::RowBox& row, double gridY)
{
    const double y = gridY - grid.headHeight() - row.y;
    const double zero = layout::FeelingCurve::levelY(0);
    return (zero - y) / (zero - layout::FeelingCurve::levelY(1));
}

} // namespace

bool hasFace(MapCanvas& canvas, int column)
{
    return pointAt(canvas.map().grid(), {column, false}) != nullptr;
}

CurvePoint curvePointAt(MapCanvas& canvas, const QPointF& at)
{
    LiveMap& map = canvas.map();
    const layout::Grid& grid = map.grid();
    const layout::RowBox* row = curveRow(grid);
    const QPointF place = canvas.view().toGrid(at);
    const layout::GridHit hit = layout::hitTest(grid, place);
    if (!row || row->folded || hit.row < 0 || hit.column < 0 || &grid.rows[size_t(hit.row)] != row || hit.card >= 0 ||
        grid.columns[size_t(hit.column)].folded)
        return {};
    const double reach =
        std::max(kReach * layout::metrics::kCurveFaceRadius, targetSize(0) / 2 / canvas.view().scale());
    for (const bool isWanted : {false, true}) {
        const layout::FeelingPoint* point = pointAt(grid, {hit.column, isWanted});
        if (!point)
            continue;
        const QPointF off = place - QPointF(0, grid.headHeight() + row->y) - point->at;
        if (std::hypot(off.x(), off.y()) <= reach)
            return {hit.column, isWanted};
    }
    const bool isFree = !hasFace(canvas, hit.column) && map.index().map()->showsFelt;
    return isFree && !touchpointsAt(map.index(), hit.column).empty() ? CurvePoint{hit.column, false} : CurvePoint();
}

bool isOverCurve(MapCanvas& canvas, const QPointF& at)
{
    const layout::Grid& grid = canvas.map().grid();
    const layout::RowBox* row = curveRow(grid);
    const layout::GridHit hit = layout::hitTest(grid, canvas.view().toGrid(at));
    return row && !row->folded && hit.row >= 0 && hit.column >= 0 && &grid.rows[size_t(hit.row)] == row;
}

void paintWantedRings(MapCanvas& canvas, QPainter& painter)
{
    const layout::Grid& grid = canvas.map().grid();
    const layout::RowBox* row = curveRow(grid);
    const double zoom = canvas.view().zoom();
    if (!row || row->folded || zoom < paint::kLeastReadableZoom)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(canvas.theme().curveWanted, 1.6));
    painter.setBrush(canvas.theme().paper);
    for (const layout::FeelingPoint& point : grid.curve.wanted.points()) {
        const QRectF at = canvas.view().toScreen({point.at + QPointF(0, grid.headHeight() + row->y), QSizeF()});
        if (at.x() < canvas.view().bodyLeft() || at.x() > canvas.viewport()->width() ||
            at.y() < canvas.view().bodyTop())
            continue;
        const layout::FeelingPoint* face = pointAt(grid, {point.column, false});
        if (!face || std::abs(face->value - point.value) > kTenth)
            painter.drawEllipse(at.topLeft(), kRing * zoom, kRing * zoom);
    }
}

FaceDrag::FaceDrag(MapCanvas& canvas, const CurvePoint& dragged, const QPointF& at) : m_canvas(canvas), m_point(dragged)
{
    LiveMap& map = canvas.map();
    const layout::Grid& grid = map.grid();
    m_touchpoints = touchpointsAt(map.index(), dragged.column);
    for (const Id<Card>& card : m_touchpoints)
        if (canvas.selection().contains(card)) {
            m_touchpoints = {card};
            break;
        }
    const double pointer = valueAt(grid, *curveRow(grid), canvas.view().toGrid(at).y());
    const layout::FeelingPoint* point = pointAt(grid, dragged);
    m_start = point ? point->value : std::clamp(std::round(pointer / kHalf) * kHalf, kWorstFeeling, kBestFeeling);
    m_grip = point ? point->value - pointer : 0;
    m_value = m_start;
}

void FaceDrag::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    LiveMap& map = m_canvas.map();
    const layout::RowBox* row = curveRow(map.grid());
    if (!row)
        return;
    const double raster = modifiers.testFlag(Qt::ShiftModifier) ? kTenth : kHalf;
    const double wanted = valueAt(map.grid(), *row, m_canvas.view().toGrid(at).y()) + m_grip;
    // A value between the lines of the raster stays until the pointer is nearer to one of them.
    const double value = std::abs(wanted - m_start) < raster / 2
                             ? m_start
                             : std::clamp(std::round(wanted / raster) * raster, kWorstFeeling, kBestFeeling);
    if (value == m_value && m_edit)
        return;
    m_value = value;
    const Project& project = map.open().project();
    const MapIndex& index = map.storedIndex();
    edit::EditSequence changes(project);
    for (const Id<Card>& card : m_touchpoints) {
        const Feeling* feeling = index.feeling(card);
        const auto said = feeling ? feeling->*(m_point.isWanted ? &Feeling::wanted : &Feeling::felt) : std::nullopt;
        const bool alone = m_touchpoints.size() == 1 || !said;
        const double was = said.value_or(0);
        const double by = value - m_start;
        edit::FeelingValues values = edit::valuesOf(feeling);
        values.*(m_point.isWanted ? &edit::FeelingValues::wanted : &edit::FeelingValues::felt) =
            alone     ? value
            : by == 0 ? was
                      : rounded(was + by);
        const Id<Persona> person = feeling ? feeling->persona : Id<Persona>();
        changes.add([&](const Project& now) { return edit::setFeeling(now, card, person, values); });
    }
    if (base::Result<edit::Edit> edit = changes.finish()) {
        m_edit = std::move(*edit);
        map.preview(*m_edit);
    }
}

void FaceDrag::finish()
{
    if (m_edit && !m_edit->isEmpty())
        m_canvas.map().open().apply(*m_edit);
    m_canvas.map().endPreview();
}

void FaceDrag::cancel()
{
    m_canvas.map().endPreview();
}

// The value beside the face.
void FaceDrag::paint(QPainter& painter) const
{
    const layout::Grid& grid = m_canvas.map().grid();
    const layout::RowBox* row = curveRow(grid);
    const layout::FeelingPoint* point = pointAt(grid, m_point);
    if (!row || !point)
        return;
    const QPointF center =
        m_canvas.view().toScreen({point->at + QPointF(0, grid.headHeight() + row->y), QSizeF()}).topLeft();
    const QString text = (m_value > 0 ? QStringLiteral("+") : QString()) + m_canvas.locale().toString(m_value, 'f', 1);
    QRectF plate = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-7, -4, 7, 4);
    plate.moveCenter(center + QPointF(0, -28 * std::max(0.7, m_canvas.view().zoom())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_canvas.theme().badge.ground);
    painter.drawRoundedRect(plate, 5, 5);
    painter.setPen(m_canvas.theme().badge.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace trayecto::ui
