#include "canvas/edgedrag.h"

#include "canvas/mapcanvas.h"
#include "edit/rowedits.h"
#include "paint/detail.h"
#include "paint/theme.h"

#include <QPainter>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr double kReach = 4; // px, on both sides of an edge
constexpr double kSnap = 6;  // pt, to the width that nobody gave

// The bottom right of what is sized, in the grid.
QPointF cornerOf(const LiveMap& map, const Subject& subject)
{
    return map.rectOf(subject).bottomRight();
}

template <class Row, class Change>
base::Result<edit::Edit> changedRow(const Project& project, const Id<Row>& id, Change&& change)
{
    const Row* row = project.find(id);
    if (!row)
        return edit::notFound(Schema<Row>::kind);
    Row changed = *row;
    change(changed);
    return edit::changeRow(project, std::move(changed));
}

Subject stepEdgeAt(const LiveMap& map, double gridX, double reach)
{
    for (const layout::ColumnBox& column : map.grid().columns)
        if (!column.folded && std::abs(column.x + column.width - gridX) <= reach)
            return column.id;
    return {};
}

Subject laneEdgeAt(const LiveMap& map, double gridY, double reach)
{
    for (const layout::RowBox& row : map.grid().rows)
        if (!row.folded && std::abs(map.grid().headHeight() + row.y + row.height - gridY) <= reach)
            return row.id;
    return {};
}

} // namespace

Subject edgeAt(MapCanvas& canvas, const QPointF& at)
{
    LiveMap& map = canvas.map();
    const CanvasView& view = canvas.view();
    if (map.isGone() || !map.open().isEditable())
        return {};
    const double reach = kReach / view.scale();
    const QPointF place = view.toGrid(at);
    const bool isHead = at.y() < view.bodyTop();
    const bool isName = at.x() < view.bodyLeft();
    if (isHead && isName)
        return {};
    if (isHead)
        return at.y() > view.headTop() + map.grid().phaseHeight * view.scale() ? stepEdgeAt(map, place.x(), reach)
                                                                               : Subject();
    if (isName)
        return laneEdgeAt(map, place.y(), reach);
    // A little inside of the card, so that a card beside it can be taken, too.
    const Subject subject = canvas.subjectAt(at);
    const auto* card = as<Id<Card>>(subject);
    const bool isNear = paint::detailAt(view.zoom()) == paint::Detail::full;
    return card && isNear && map.rectOf(subject).right() - place.x() <= 1.5 * reach ? subject : Subject();
}

Qt::CursorShape edgeCursor(const Subject& subject)
{
    return as<Id<Lane>>(subject) ? Qt::SplitVCursor : as<Id<Step>>(subject) ? Qt::SplitHCursor : Qt::SizeHorCursor;
}

void resetSize(MapCanvas& canvas, const Subject& subject)
{
    OpenProject& open = canvas.map().open();
    const Project& project = open.project();
    if (const auto* step = as<Id<Step>>(subject))
        open.apply(changedRow(project, *step, [](Step& row) { row.width.reset(); }));
    else if (const auto* lane = as<Id<Lane>>(subject))
        open.apply(changedRow(project, *lane, [](Lane& row) { row.height.reset(); }));
    else if (const auto* card = as<Id<Card>>(subject))
        open.apply(changedRow(project, *card, [](Card& row) { row.span = 1; }));
}

EdgeDrag::EdgeDrag(MapCanvas& canvas, Subject subject, const QPointF& at)
    : m_canvas(canvas), m_subject(std::move(subject)),
      m_grip(cornerOf(canvas.map(), m_subject) - canvas.view().toGrid(at))
{
}

std::optional<base::Result<edit::Edit>> EdgeDrag::sized(const QPointF& place) const
{
    LiveMap& map = m_canvas.map();
    const Project& project = map.open().project();
    const QRectF rect = map.rectOf(m_subject);
    if (rect.isEmpty())
        return std::nullopt;
    if (const auto* step = as<Id<Step>>(m_subject)) {
        const double width = std::clamp(std::round(place.x() - rect.left()), kLeastStepWidth, kMostStepWidth);
        const bool isUsual = std::abs(width - layout::metrics::kColumnWidth) < kSnap;
        return changedRow(project, *step,
                          [&](Step& row) { row.width = isUsual ? std::nullopt : std::optional(width); });
    }
    if (const auto* lane = as<Id<Lane>>(m_subject)) {
        const double height = std::clamp(std::round(place.y() - rect.top()), kLeastLaneHeight, kMostLaneHeight);
        return changedRow(project, *lane, [&](Lane& row) { row.height = height; });
    }
    const auto* card = as<Id<Card>>(m_subject);
    const layout::CardBox* box = card ? map.boxOf(*card) : nullptr;
    if (!box)
        return std::nullopt;
    // Over every step of which more than a half is covered.
    int span = 1;
    const auto& columns = map.grid().columns;
    for (size_t at = size_t(box->column) + 1; at < columns.size(); ++at)
        if (columns[at].x + columns[at].width / 2 < place.x())
            span = int(at) - box->column + 1;
    return changedRow(project, *card, [&](Card& row) { row.span = span; });
}

void EdgeDrag::move(const QPointF& at, Qt::KeyboardModifiers)
{
    LiveMap& map = m_canvas.map();
    const auto edit = sized(m_canvas.view().toGrid(at) + m_grip);
    if (!edit || !*edit)
        return;
    if (m_edit && m_edit->changes == (*edit)->changes)
        return;
    m_edit = **edit;
    map.preview(*m_edit);
}

void EdgeDrag::finish()
{
    LiveMap& map = m_canvas.map();
    if (const auto* lane = as<Id<Lane>>(m_subject); lane && m_edit && !m_edit->isEmpty()) {
        // No taller than its cards need: that is what a lane is by itself.
        const Lane* given = map.shown().find(*lane);
        if (given && given->height && map.rectOf(m_subject).height() > *given->height + 0.5) {
            auto edit = changedRow(map.open().project(), *lane, [](Lane& row) { row.height.reset(); });
            m_edit = edit ? std::optional(std::move(*edit)) : std::nullopt;
        }
    }
    if (m_edit && !m_edit->isEmpty())
        map.open().apply(*m_edit);
    map.endPreview();
}

void EdgeDrag::cancel()
{
    m_canvas.map().endPreview();
}

void EdgeDrag::paint(QPainter& painter) const
{
    const QRectF rect = m_canvas.view().toScreen(m_canvas.map().rectOf(m_subject));
    if (rect.isEmpty())
        return;
    const QRect room = m_canvas.viewport()->rect();
    painter.setPen(QPen(m_canvas.theme().badge.ground, 2));
    if (as<Id<Lane>>(m_subject))
        painter.drawLine(QPointF(0, rect.bottom()), QPointF(room.right(), rect.bottom()));
    else if (as<Id<Step>>(m_subject))
        painter.drawLine(QPointF(rect.right(), rect.top()), QPointF(rect.right(), room.bottom()));
    else
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 6, 6);
}

} // namespace trayecto::ui
