#include "canvas/mapcanvas.h"

#include "canvas/canvasaccessible.h"
#include "canvas/canvaskeys.h"
#include "canvas/droppreview.h"
#include "canvas/emptyhint.h"
#include "canvas/facedrag.h"
#include "canvas/inlineedit.h"
#include "canvas/outsidedrop.h"
#include "canvas/slide.h"
#include "canvas/spotlight.h"
#include "canvas/touchinput.h"
#include "paint/theme.h"
#include "settings/motion.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr double kLeastFirstZoom = 0.6;
constexpr double kLeastFilled = 0.6; // of a frame around several areas, for them to be painted as one

bool isPlain(const Card* card)
{
    return card && card->kind != CardKind::touchpoint && card->kind != CardKind::painPoint &&
           card->kind != CardKind::opportunity;
}

} // namespace

MapCanvas::MapCanvas(LiveMap& map, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent), m_map(map), m_selection(selection), m_theme(&paint::lightTheme()),
      m_glide([this](const Spot& spot) {
          CanvasView view = m_view;
          view.look(spot);
          showView(view);
      }),
      m_accessible(std::make_unique<AccessibleMap>(*this))
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    new TouchInput(*this);
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
    if (m_gesture) {
        end(false);
        m_selection.keepWithin(m_map.open().project()); // a frame gives back what was selected before
    }
    if (m_drop)
        m_drop->restart();
    if (m_map.isGone())
        return;
    // What is not seen is not selected: the cards of a lane just hidden.
    const QSet<Id<Card>> before = m_selection.cards();
    QSet<Id<Card>> seen = before;
    seen.removeIf([this](const Id<Card>& card) { return !m_map.boxOf(card); });
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

void MapCanvas::setSpotlight(Light light, std::unique_ptr<Spotlight> spotlight)
{
    std::unique_ptr<Spotlight>& place = m_spotlights[size_t(light)];
    if (!place && !spotlight)
        return;
    place = std::move(spotlight);
    viewport()->update();
}

void MapCanvas::showSelection()
{
    m_accessible->tellSelection(std::exchange(m_toldSelected, m_selection.cards()), m_selection.cards());
    m_accessible->tellFocus(m_selection.current());
    setAttribute(Qt::WA_InputMethodEnabled, m_titles.takesLetters()); // accents are composed for a text only
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

void MapCanvas::showView(const CanvasView& view)
{
    m_hasZoom = true;
    adopt(view);
    m_titles.place();
    viewport()->update();
}

void MapCanvas::setView(const CanvasView& view)
{
    m_glide.stop();
    showView(view);
}

void MapCanvas::glideTo(const Spot& spot)
{
    if (isAnimated(this) && isVisible())
        return m_glide.start(m_view.spot(), spot);
    CanvasView view = m_view;
    view.look(spot);
    setView(view);
}

void MapCanvas::zoomTo(double zoom, std::optional<QPointF> fixed)
{
    CanvasView view = m_view;
    view.setZoom(zoom, fixed.value_or(QPointF(viewport()->rect().center())));
    setView(view);
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
    const QPoint by = m_view.scrollTo(rect) - m_view.scroll();
    if (std::abs(by.x()) > viewport()->width() || std::abs(by.y()) > viewport()->height())
        Q_EMIT jumped(m_view.spot());
    scrollBy(by);
}

void MapCanvas::scrollBy(const QPoint& delta)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + delta.y());
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
    m_titles.place();
}

void MapCanvas::paintEvent(QPaintEvent* event)
{
    const QRegion seen = event->region() - m_covered;
    if (seen.isEmpty())
        return;
    QPainter painter(viewport());
    // Each on its own where they lie apart: what a scroll uncovers and the heads above are two strips, and span the
    // whole window together.
    const QRect bounds = seen.boundingRect();
    double area = 0;
    for (const QRect& exposed : seen)
        area += double(exposed.width()) * exposed.height();
    const bool isApart = area < kLeastFilled * bounds.width() * bounds.height();
    for (const QRect& exposed : isApart ? seen : QRegion(bounds)) {
        painter.setClipRect(exposed);
        m_painter.paint(painter, exposed, paintedGrid(), m_map.breaker(), m_view, *m_theme);
        for (const auto& spotlight : m_spotlights)
            if (spotlight) {
                spotlight->paint(painter, exposed, m_map, paintedGrid(), m_view, *m_theme);
                break; // a search is seen before a filter
            }
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
        const QRectF rect = m_view.toScreen(paintedRect(subject));
        if (rect.isEmpty() || !rect.intersects(viewport()->rect()))
            return;
        painter.setPen(QPen(accent, width));
        painter.setBrush(Qt::NoBrush);
        const auto* card = as<Id<Card>>(subject);
        const double radius = card ? 8 * m_view.zoom() : 2;
        // Around what has no ground of its own, lest it lie on the words.
        const double out = card && isPlain(m_map.shown().find(*card)) ? 2 : -1;
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius, radius);
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
    if (m_isOverCurve)
        paintWantedRings(*this, painter);
    if (!m_gesture && !m_drop) {
        paintHints(painter, *this);
        m_buttons.paint(painter);
    }
    if (m_gesture)
        m_gesture->paint(painter);
    if (m_drop)
        m_drop->paint(painter);
    if (m_outside)
        m_outside->paint(painter);
}

Subject MapCanvas::subjectAt(const QPointF& at) const
{
    const layout::Grid& grid = m_map.grid();
    const layout::GridHit hit = layout::hitTest(grid, m_view.toGrid(at));
    if (hit.card >= 0)
        return grid.rows[size_t(hit.row)].cards[hit.card].id;
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

} // namespace trayecto::ui
