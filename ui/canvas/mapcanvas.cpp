#include "canvas/mapcanvas.h"

#include "canvas/canvasaccessible.h"
#include "canvas/canvaskeys.h"
#include "canvas/changedarea.h"
#include "canvas/droppreview.h"
#include "canvas/emptyhint.h"
#include "canvas/facedrag.h"
#include "canvas/inlineedit.h"
#include "paint/theme.h"
#include "workspace/mapactions.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr double kLeastFirstZoom = 0.6;
constexpr double kLeastFilled = 0.6; // of a frame around several areas, for them to be painted as one
} // namespace

MapCanvas::MapCanvas(LiveMap& map, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent), m_map(map), m_selection(selection), m_theme(&paint::lightTheme()),
      m_accessible(std::make_unique<AccessibleMap>(*this))
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    connect(&map, &LiveMap::laidOut, this, &MapCanvas::showMap);
    connect(&map.open(), &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        dropStale();
        m_accessible->tellChanges(changes);
    });
    connect(&selection, &Selection::changed, this, &MapCanvas::showSelection);
    showMap({});
}

MapCanvas::~MapCanvas()
{
    finishEditing();
}

// A gesture's edit was made for the project as it was when it began.
void MapCanvas::dropStale()
{
    if (m_gesture)
        end(false);
    if (m_drop)
        m_drop->restart();
    if (m_map.isGone())
        return;
    // What is not seen is not selected: the cards of a lane just hidden.
    const QSet<Id<Card>> before = m_selection.cards();
    QSet<Id<Card>> seen = before;
    seen.removeIf([this](const Id<Card>& card) { return m_map.cardAt(card) < 0; });
    if (seen == before)
        return;
    const auto* current = as<Id<Card>>(m_selection.current());
    m_selection.selectCards(seen, current ? *current : Id<Card>());
}

void MapCanvas::setTheme(const paint::Theme& theme)
{
    m_theme = &theme;
    viewport()->update();
}

void MapCanvas::showMap(const layout::Grid& before)
{
    CanvasView view = m_view;
    view.setGrid(m_map.grid());
    const bool isStill = view.scroll() == m_view.scroll();
    adopt(view);
    placeEdit();
    viewport()->update(isStill ? changedArea(before, m_map.grid(), m_view) : viewport()->rect());
}

void MapCanvas::placeEdit()
{
    if (!m_edit)
        return;
    const QRectF place = m_map.rectOf(m_edit->subject());
    // A lane that is hidden takes the editor away, not what was typed. Later: all are being told of this change now.
    if (place.isEmpty())
        QTimer::singleShot(0, m_edit, [this] { finishEditing(); });
    else
        m_edit->place(m_view.toScreen(place), m_view.zoom());
}

void MapCanvas::showSelection()
{
    m_accessible->tellSelection(std::exchange(m_toldSelected, m_selection.cards()), m_selection.cards());
    m_accessible->tellFocus(m_selection.current());
    viewport()->update();
}

// The scroll bars follow the view; what they then report is what is known already.
void MapCanvas::adopt(const CanvasView& view)
{
    const bool isZoom = view.zoom() != m_view.zoom();
    m_view = view;
    m_isAdopting = true;
    const QPoint end = view.scrollEnd();
    horizontalScrollBar()->setRange(0, end.x());
    horizontalScrollBar()->setPageStep(view.viewport().width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setValue(view.scroll().x());
    verticalScrollBar()->setRange(0, end.y());
    verticalScrollBar()->setPageStep(view.viewport().height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setValue(view.scroll().y());
    m_isAdopting = false;
    if (isZoom)
        Q_EMIT zoomChanged(view.zoom());
}

void MapCanvas::zoomTo(double zoom, std::optional<QPointF> fixed)
{
    m_hasZoom = true;
    CanvasView view = m_view;
    view.setZoom(zoom, fixed.value_or(QPointF(viewport()->rect().center())));
    adopt(view);
    placeEdit();
    viewport()->update();
}

void MapCanvas::zoomToFit()
{
    zoomTo(m_view.fitZoom());
}

void MapCanvas::reveal(const Subject& subject)
{
    const QRectF rect = m_map.rectOf(subject);
    if (rect.isEmpty())
        return;
    scrollBy(m_view.scrollTo(rect) - m_view.scroll());
}

void MapCanvas::scrollBy(const QPoint& delta)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + delta.y());
}

// What stays on the screen is moved there; only what comes in is painted.
void MapCanvas::scrollContentsBy(int, int)
{
    if (m_isAdopting)
        return;
    const CanvasView before = m_view;
    m_view.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    const QPoint by = before.scroll() - m_view.scroll();
    placeEdit();
    const double ratio = devicePixelRatioF();
    const bool isStuck = before.namesLeft() == m_view.namesLeft() && before.headTop() == m_view.headTop();
    if (!isStuck || ratio != std::floor(ratio) || m_gesture || m_drop || (by.x() && by.y())) {
        viewport()->update();
        return;
    }
    QRect area = viewport()->rect();
    if (by.x())
        area.setLeft(int(std::ceil(m_view.bodyLeft())));
    else
        area.setTop(int(std::ceil(m_view.bodyTop())));
    viewport()->scroll(by.x(), by.y(), area);
    if (by.x()) // the titles of the phases stand in the middle of what is seen of them
        viewport()->update(0, 0, viewport()->width(), int(std::ceil(m_view.bodyTop())));
}

void MapCanvas::resizeEvent(QResizeEvent*)
{
    CanvasView view = m_view;
    view.setViewport(viewport()->size());
    // A map is seen from end to end, where it can be read like that, until somebody chooses a zoom. Measured without
    // the scroll bar, which the zoom may bring or take away.
    if (!m_hasZoom) {
        CanvasView room = view;
        room.setViewport({width() - verticalScrollBar()->sizeHint().width(), height()});
        view.setZoom(std::clamp(room.widthZoom(), kLeastFirstZoom, 1.0), {});
    }
    adopt(view);
}

void MapCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    // Each on its own where they lie apart: what a scroll uncovers and the heads above are two strips, and span the
    // whole window together.
    const QRect bounds = event->region().boundingRect();
    double area = 0;
    for (const QRect& exposed : event->region())
        area += double(exposed.width()) * exposed.height();
    const bool isApart = area < kLeastFilled * bounds.width() * bounds.height();
    for (const QRect& exposed : isApart ? event->region() : QRegion(bounds)) {
        painter.setClipRect(exposed);
        m_painter.paint(painter, exposed, m_map, m_view, *m_theme);
    }
    painter.setClipping(false);
    paintOver(painter);
}

void MapCanvas::paintOver(QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme->badge.ground;
    const auto frame = [&](const Subject& subject, double width) {
        const QRectF rect = m_view.toScreen(m_map.rectOf(subject));
        if (rect.isEmpty() || !rect.intersects(viewport()->rect()))
            return;
        painter.setPen(QPen(accent, width));
        painter.setBrush(Qt::NoBrush);
        const double radius = as<Id<Card>>(subject) ? 8 * m_view.zoom() : 2;
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    };
    // Below the heads that stay, where it has scrolled there.
    painter.setClipRect(QRectF(m_view.bodyLeft() - 2, m_view.bodyTop() - 2, viewport()->width(), viewport()->height()));
    for (const Id<Card>& card : m_selection.cards())
        frame(card, m_theme->selection);
    if (as<Cell>(m_selection.current()))
        frame(m_selection.current(), hasFocus() ? m_theme->selection : 1);
    painter.setClipping(false);
    if (!as<Cell>(m_selection.current()) && !as<Id<Card>>(m_selection.current()))
        frame(m_selection.current(), m_theme->selection);
    painter.restore();
    if (m_map.open().isEditable())
        paintWantedRings(*this, painter);
    if (!m_gesture && !m_drop) {
        paintHints(painter, *this);
        m_buttons.paint(painter);
    }
    if (m_gesture)
        m_gesture->paint(painter);
    if (m_drop)
        m_drop->paint(painter);
}

Subject MapCanvas::subjectAt(const QPointF& at) const
{
    const layout::Grid& grid = m_map.grid();
    const layout::GridHit hit = layout::hitTest(grid, m_view.toGrid(at));
    if (hit.card >= 0)
        return grid.cards[size_t(hit.card)].id;
    if (hit.onLaneName)
        return grid.rows[size_t(hit.row)].id;
    if (hit.onPhase)
        return grid.phases[size_t(grid.columns[size_t(hit.column)].phase)].id;
    if (hit.onStep)
        return grid.columns[size_t(hit.column)].id;
    if (hit.row >= 0 && hit.column >= 0)
        return Cell{grid.columns[size_t(hit.column)].id, grid.rows[size_t(hit.row)].id};
    return m_map.id();
}

bool MapCanvas::isEditing() const
{
    return m_edit != nullptr;
}

void MapCanvas::editTitle(const Subject& subject)
{
    const QRectF place = m_map.rectOf(subject);
    if (place.isEmpty() || as<Cell>(subject) || !m_map.open().isEditable())
        return;
    finishEditing();
    reveal(subject);
    m_edit = new InlineEdit(subject, titleOf(m_map.open().project(), subject), viewport());
    m_edit->place(m_view.toScreen(place), m_view.zoom());
    connect(m_edit, &InlineEdit::given, this, &MapCanvas::giveTitle);
    connect(m_edit, &InlineEdit::done, this, [this](InlineEdit::End end) {
        InlineEdit* edit = std::exchange(m_edit, nullptr);
        edit->hide();
        edit->deleteLater();
        if (end != InlineEdit::End::left)
            setFocus();
        if (end == InlineEdit::End::tab)
            CanvasKeys(*this).step(Qt::Key_Right);
    });
    m_edit->show();
    m_edit->setFocus();
}

void MapCanvas::giveTitle(const QString& title)
{
    OpenProject& open = m_map.open();
    if (title == titleOf(open.project(), m_edit->subject()))
        return;
    base::Result<edit::Edit> edit = rename(open.project(), m_edit->subject(), title);
    if (!edit) // its subject is gone
        return;
    edit->gesture = m_edit->sitting();
    open.apply(edit);
}

void MapCanvas::finishEditing()
{
    if (m_edit)
        m_edit->finish(InlineEdit::End::left);
}

} // namespace trayecto::ui
