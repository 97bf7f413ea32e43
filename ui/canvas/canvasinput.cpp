// The events of MapCanvas: mouse, wheel, keys.
#include "canvas/canvasaccessible.h"
#include "canvas/canvaskeys.h"
#include "canvas/carddrag.h"
#include "canvas/cardrange.h"
#include "canvas/droppreview.h"
#include "canvas/edgedrag.h"
#include "canvas/facedrag.h"
#include "canvas/headerdrag.h"
#include "canvas/linedrag.h"
#include "canvas/mapcanvas.h"
#include "canvas/outsidedrop.h"
#include "canvas/rubberband.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTimerEvent>
#include <QToolTip>
#include <cmath>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr double kWheelZoom = 1.0015; // per eighth of a degree
constexpr int kEdge = 28;             // px, from here on a drag scrolls
constexpr int kEdgeStep = 14;         // px a tick
constexpr int kEdgeTickMs = 16;

} // namespace

void MapCanvas::begin(std::unique_ptr<Gesture> gesture, const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    m_pressed.reset();
    hoverCurve(false);
    m_gesture = std::move(gesture);
    m_gesture->move(at, modifiers);
    if (m_gesture->scrollsAtEdges())
        watchEdges();
    updateCursor();
    viewport()->update();
}

void MapCanvas::end(bool finish)
{
    m_edgeTimer.stop();
    m_pressed.reset();
    if (const std::unique_ptr<Gesture> gesture = std::move(m_gesture))
        finish ? gesture->finish() : gesture->cancel();
    updateCursor();
    viewport()->update();
}

void MapCanvas::updateCursor()
{
    if (m_gesture)
        viewport()->setCursor(m_gesture->cursor());
    else if (m_isSpaceDown)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_buttons.buttonAt(m_pointer) != HeaderButtons::Button::none)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (const Subject edge = edgeAt(*this, m_pointer); edge != Subject())
        viewport()->setCursor(edgeCursor(edge));
    else if (!lineAt(*this, m_pointer).isNull() || (!m_map.isGone() && curvePointAt(*this, m_pointer)))
        viewport()->setCursor(Qt::SizeVerCursor);
    else
        viewport()->unsetCursor();
}

void MapCanvas::hoverCurve(bool isOver)
{
    if (std::exchange(m_isOverCurve, isOver) != isOver)
        viewport()->update();
}

void MapCanvas::select(const Subject& subject, Qt::KeyboardModifiers modifiers)
{
    const auto* card = as<Id<Card>>(subject);
    m_wasSelected = card && m_selection.contains(*card);
    const bool isFree = !card && !as<Id<Phase>>(subject) && !as<Id<Step>>(subject) && !as<Id<Lane>>(subject);
    if (isFree && modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        return; // a frame may be drawn from here, which adds
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        selectUpTo(m_map, m_selection, subject);
    } else if (card && modifiers.testFlag(Qt::ControlModifier)) {
        if (!m_wasSelected) // else it may be dragged as a copy; a click lets it go
            m_selection.toggle(*card);
    } else if (!card || !m_selection.contains(*card))
        m_selection.select(subject);
    else
        m_selection.selectCards(m_selection.cards(), *card);
}

void MapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (m_gesture || m_pressed || m_map.isGone())
        return; // one button at a time
    setFocus(Qt::MouseFocusReason);
    m_button = event->button();
    m_pointer = event->position();
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (pans)
        return begin(std::make_unique<Pan>(*this, event->position()), event->position(), event->modifiers());
    if (event->button() == Qt::LeftButton) {
        m_buttons.hover(subjectAt(event->position()));
        m_pressedButton = m_buttons.buttonAt(event->position());
        if (m_pressedButton != HeaderButtons::Button::none)
            return;
        m_pressed = event->position();
        if (!curvePointAt(*this, event->position()))
            select(subjectAt(event->position()), event->modifiers());
    } else if (event->button() == Qt::RightButton) {
        select(subjectAt(event->position()), Qt::NoModifier);
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    if (m_gesture)
        return moveGesture(event->modifiers());
    if (!m_pressed) {
        m_buttons.hover(m_map.isGone() ? Subject() : subjectAt(event->position()));
        hoverCurve(!m_map.isGone() && m_map.open().isEditable() && isOverCurve(*this, event->position()));
        return updateCursor();
    }
    const QPointF off = event->position() - *m_pressed;
    if (off.manhattanLength() < QApplication::startDragDistance())
        return;
    const QPointF from = *m_pressed;
    const Subject subject = subjectAt(from);
    const bool canEdit = m_map.open().isEditable();
    if (const Subject edge = edgeAt(*this, from); edge != Subject()) {
        begin(std::make_unique<EdgeDrag>(*this, edge, from), event->position(), event->modifiers());
    } else if (const Id<Lane> line = lineAt(*this, from); !line.isNull()) {
        begin(std::make_unique<LineDrag>(*this, line), event->position(), event->modifiers());
    } else if (const CurvePoint point = curvePointAt(*this, from); point && canEdit) {
        begin(std::make_unique<FaceDrag>(*this, point, from), event->position(), event->modifiers());
    } else if (const auto* card = as<Id<Card>>(subject); card && canEdit) {
        std::vector<Id<Card>> cards{*card};
        if (m_selection.contains(*card))
            cards.assign(m_selection.cards().begin(), m_selection.cards().end());
        begin(std::make_unique<CardDrag>(*this, cards, *card, from), event->position(), event->modifiers());
    } else if ((as<Id<Phase>>(subject) || as<Id<Step>>(subject) || as<Id<Lane>>(subject)) && canEdit) {
        begin(std::make_unique<HeaderDrag>(*this, subject), event->position(), event->modifiers());
    } else {
        const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        begin(std::make_unique<RubberBand>(*this, from, adds), event->position(), event->modifiers());
    }
}

void MapCanvas::moveGesture(Qt::KeyboardModifiers modifiers)
{
    const QRect before = m_gesture->painted();
    m_gesture->move(m_pointer, modifiers);
    const QRect now = m_gesture->painted();
    viewport()->update(before.isNull() || now.isNull() ? viewport()->rect() : before);
    viewport()->update(now);
    if (viewport()->cursor().shape() != m_gesture->cursor())
        updateCursor();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_button)
        return;
    const auto button = std::exchange(m_pressedButton, HeaderButtons::Button::none);
    if (button != HeaderButtons::Button::none && button == m_buttons.buttonAt(event->position())) {
        const Subject head = m_buttons.head();
        m_selection.select(head);
        if (button == HeaderButtons::Button::add)
            Q_EMIT addRequested(head, event->globalPosition().toPoint());
        else
            Q_EMIT menuRequested(head, event->globalPosition().toPoint());
        return;
    }
    if (m_gesture)
        return end(true);
    if (!m_pressed)
        return;
    const QPointF at = *m_pressed;
    m_pressed.reset();
    // A click on one of several selected cards means that one.
    const Subject subject = subjectAt(at);
    if (as<Id<Card>>(subject) && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_selection.select(subject);
    else if (const auto* card = as<Id<Card>>(subject);
             card && m_wasSelected && event->modifiers() == Qt::ControlModifier)
        m_selection.toggle(*card);
    else if (as<Cell>(subject) && event->modifiers() == Qt::ShiftModifier)
        selectUpTo(m_map, m_selection, subject);
    // A click on the curve says what a step feels like, where nobody has said so.
    if (const CurvePoint point = curvePointAt(*this, at);
        point && !point.isWanted && !hasFace(*this, point.column) && m_map.open().isEditable()) {
        m_gesture = std::make_unique<FaceDrag>(*this, point, at);
        m_gesture->move(at, event->modifiers());
        end(true);
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_map.isGone())
        return;
    if (m_buttons.buttonAt(event->position()) != HeaderButtons::Button::none)
        return mousePressEvent(event); // two clicks on a button
    if (const Subject edge = edgeAt(*this, event->position()); edge != Subject())
        return resetSize(*this, edge);
    const Subject subject = subjectAt(event->position());
    editTitle(subject);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_map.isGone() || m_gesture || m_pressed)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(subjectAt(event->pos()), event->globalPos());
        return;
    }
    const QPointF at = m_view.toScreen(m_map.rectOf(m_selection.current())).center();
    Q_EMIT menuRequested(m_selection.current(), viewport()->mapToGlobal(at.toPoint()));
}

void MapCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomTo(m_view.zoom() * std::pow(kWheelZoom, event->angleDelta().y()), event->position());
        event->accept();
        return;
    }
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
        by = {by.y(), 0};
    scrollBy(-by);
    event->accept();
}

bool MapCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_buttons.hover({});
        hoverCurve(false);
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), m_buttons.toolTip(m_buttons.buttonAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomTo(m_view.zoom() * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_gesture || m_pressed)) {
        end(false);
        return;
    }
    if (event->key() == Qt::Key_Control && m_gesture) {
        m_modifiers = event->modifiers() | Qt::ControlModifier;
        return moveGesture(m_modifiers);
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = true;
        return updateCursor();
    }
    if (m_titles.type(*event) || (!m_map.isGone() && CanvasKeys(*this).press(*event)))
        return;
    event->ignore();
}

void MapCanvas::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_titles.type(event->commitString()))
        event->ignore();
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Control && m_gesture) {
        m_modifiers = event->modifiers() & ~Qt::ControlModifier;
        return moveGesture(m_modifiers);
    }
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        event->ignore();
        return;
    }
    m_isSpaceDown = false;
    updateCursor();
}

void MapCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // By Tab one arrives somewhere; a click says itself where.
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_map.rectOf(m_selection.current()).isEmpty())
        CanvasKeys(*this).step(Qt::Key_Right);
    m_accessible->tellFocus(m_selection.current());
    viewport()->update();
}

void MapCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_isSpaceDown = false;
    viewport()->update();
}

void MapCanvas::watchEdges()
{
    m_edgeTimer.start(kEdgeTickMs, this);
}

void MapCanvas::scrollAtEdge()
{
    const auto push = [](double at, double low, double high) {
        return at < low + kEdge ? -kEdgeStep : at > high - kEdge ? kEdgeStep : 0;
    };
    const QPoint by(push(m_pointer.x(), m_view.bodyLeft(), viewport()->width()),
                    push(m_pointer.y(), m_view.bodyTop(), viewport()->height()));
    if (by.isNull())
        return;
    scrollBy(by);
    if (m_gesture)
        m_gesture->move(m_pointer, m_modifiers);
    else if (m_drop)
        m_drop->move(m_pointer);
    else if (m_outside)
        m_outside->move(m_pointer);
    viewport()->update();
}

void MapCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_edgeTimer.timerId())
        scrollAtEdge();
    else if (event->timerId() == m_slideTimer.timerId())
        slideOn();
    else
        QAbstractScrollArea::timerEvent(event);
}

} // namespace trayecto::ui
