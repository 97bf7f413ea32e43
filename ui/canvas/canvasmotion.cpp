// What moves on the canvas: pixels that are scrolled, and things that slide to where they come to lie.
#include "canvas/changedarea.h"
#include "canvas/mapcanvas.h"
#include "canvas/movedareas.h"
#include "canvas/slide.h"
#include "canvas/spotlight.h"
#include "paint/detail.h"

#include <QScrollBar>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kSlideTickMs = 16;

} // namespace

void MapCanvas::showMap(const layout::Grid& before)
{
    CanvasView view = m_view;
    view.setGrid(m_map.grid());
    const bool isStill = view.scroll() == m_view.scroll() && !m_isOverCurve && // whose rings go with the curve
                         m_buttons.head() == Subject() &&                      // which stand at the foot of a lane
                         before.hasCards() == m_map.grid().hasCards();         // else there is a hint, or was
    adopt(view);
    m_titles.place();
    if (!isStill) {
        slide(before);
        return viewport()->update();
    }
    const std::unique_ptr<Slide> last = slide(before);
    viewport()->update(changedArea(last ? last->grid() : before, paintedGrid(), m_view));
}

void MapCanvas::setSliding(bool isSliding)
{
    m_slides = isSliding;
    if (!isSliding && m_slide)
        slideOn();
}

const layout::Grid& MapCanvas::paintedGrid() const
{
    return m_slide ? m_slide->grid() : m_map.grid();
}

// What slides already goes on from where it is. Gives what slid till now.
std::unique_ptr<Slide> MapCanvas::slide(const layout::Grid& before)
{
    std::unique_ptr<Slide> last = std::move(m_slide);
    const bool flies = !m_gesture && !m_drop;
    const bool isFar = paint::detailAt(m_view.zoom()) == paint::Detail::fills;
    if (m_slides && !isFar)
        m_slide = Slide::between(last ? last->grid() : before, m_map.grid(), m_view, flies);
    if (m_slide) {
        m_slideTime.start();
        m_slideTimer.start(kSlideTickMs, Qt::PreciseTimer, this);
    } else {
        m_slideTimer.stop();
    }
    return last;
}

// What is painted over the map while something is dragged and does not go with the pointer.
QRegion MapCanvas::overlaid() const
{
    constexpr int kAround = 4; // px
    QRegion area = m_gesture->overlaid();
    const auto add = [&](const Subject& subject) {
        const QRect rect = m_view.toScreen(paintedRect(subject)).toAlignedRect();
        if (!rect.isEmpty())
            area += rect.adjusted(-kAround, -kAround, kAround, kAround);
    };
    for (const Id<Card>& card : m_selection.cards())
        add(card);
    add(m_selection.current());
    return area;
}

// While a card is dragged, what moves as one is moved on the screen, and of the rest what differs is painted.
void MapCanvas::slideOn()
{
    constexpr qsizetype kMostSelected = 100;
    const bool isLit = std::any_of(m_spotlights.begin(), m_spotlights.end(), [](const auto& light) { return !!light; });
    const bool isPartly = m_slides && m_gesture && !m_gesture->painted().isNull() && !m_slide->flies() && !isLit &&
                          m_selection.cards().size() <= kMostSelected;
    QRegion over = isPartly ? overlaid() + m_gesture->painted() : QRegion();
    const bool isUnderWay = m_slides && m_slide->advance(m_slideTime.elapsed());
    const std::unique_ptr<Slide> arrived = isUnderWay ? nullptr : std::move(m_slide);
    if (arrived)
        m_slideTimer.stop();
    if (!isPartly)
        return viewport()->update();
    const Slide& slide = arrived ? *arrived : *m_slide;
    QRegion area = changedArea(slide.lastGrid(), slide.grid(), m_view);
    const QRegion stood = over + foldedArea();
    if (canMovePixels())
        for (const MovedArea& moved : movedAreas(slide, m_view)) {
            scrollPixels({0, moved.by}, moved.area);
            area -= moved.area;
            over += (stood + stood.translated(0, moved.by)) & moved.area;
        }
    viewport()->update(area + over + overlaid() + m_gesture->painted());
}

// What stays on the screen is moved there; only what comes in is painted.
void MapCanvas::scrollContentsBy(int, int)
{
    if (m_isAdopting)
        return;
    m_glide.stop();
    const CanvasView before = m_view;
    m_view.setScroll({horizontalScrollBar()->value(), verticalScrollBar()->value()});
    const QPoint by = before.scroll() - m_view.scroll();
    m_titles.place();
    const bool isStuck = before.namesLeft() == m_view.namesLeft() && before.headTop() == m_view.headTop();
    if (!isStuck || !canMovePixels() || m_gesture || m_slide || (by.x() && by.y())) {
        viewport()->update();
        return;
    }
    QRect area = viewport()->rect();
    if (by.x())
        area.setLeft(int(std::ceil(m_view.bodyLeft())));
    else
        area.setTop(int(std::ceil(m_view.bodyTop())));
    scrollPixels(by, area);
    if (by.x()) // the titles of the phases stand in the middle of what is seen of them
        viewport()->update(0, 0, viewport()->width(), int(std::ceil(m_view.bodyTop())));
    else
        viewport()->update(foldedArea());
}

// The titles of folded phases stay where the cells begin that are seen.
QRegion MapCanvas::foldedArea() const
{
    QRegion area;
    const layout::Grid& grid = m_map.grid();
    for (const layout::PhaseBox& phase : grid.phases) {
        if (!phase.folded)
            continue;
        const double left = grid.columns[size_t(phase.firstColumn)].x;
        const double width = grid.spanWidth(phase.firstColumn, phase.firstColumn + phase.columnCount);
        const QRect strip = m_view.toScreen(QRectF(left, 0, width, 0)).toAlignedRect();
        area += QRect(strip.left(), int(m_view.bodyTop()), strip.width(), viewport()->height());
    }
    return area & viewport()->rect();
}

// Nothing is painted over the map that stays where it is, and a pixel of the window is whole on the screen.
bool MapCanvas::canMovePixels() const
{
    const double ratio = devicePixelRatioF();
    const bool hasHint = !m_map.grid().hasCards();
    return ratio == std::floor(ratio) && !m_drop && !m_outside && !hasHint && m_buttons.head() == Subject();
}

// What lies over the map is moved as well, and painted anew where it stays.
void MapCanvas::scrollPixels(const QPoint& by, const QRect& area)
{
    viewport()->scroll(by.x(), by.y(), area);
    const QRect covered = m_covered & area;
    if (!covered.isEmpty())
        viewport()->update((QRegion(covered) + covered.translated(by)) & area);
}

// Of a card on its way.
QRectF MapCanvas::paintedRect(const Subject& subject) const
{
    const auto* id = m_slide ? as<Id<Card>>(subject) : nullptr;
    const Card* card = id ? m_map.shown().find(*id) : nullptr;
    const int row = card ? m_map.rowAt(card->lane) : -1;
    if (row < 0)
        return m_map.rectOf(subject);
    const layout::Grid& grid = m_slide->grid();
    const layout::CardBox* box = grid.rows[size_t(row)].card(*id, m_map.columnAt(card->step));
    return box ? layout::cardRect(grid, *box, grid.rows[size_t(row)]) : QRectF();
}

} // namespace trayecto::ui
