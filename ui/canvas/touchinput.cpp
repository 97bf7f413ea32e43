#include "canvas/touchinput.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QTimerEvent>
#include <QTouchEvent>

namespace trayecto::ui {

namespace {
constexpr double kSlack = 10;     // px a finger trembles
constexpr double kLeastSpan = 20; // px; nearer fingers are one
} // namespace

TouchInput::TouchInput(MapCanvas& canvas) : QObject(&canvas), m_canvas(canvas)
{
    canvas.viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    canvas.viewport()->installEventFilter(this);
}

bool TouchInput::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin: {
        const QList<QEventPoint>& points = static_cast<QTouchEvent*>(event)->points();
        if (m_canvas.viewport()->childAt(points[0].position().toPoint()))
            return false; // in the editor of a title it is a mouse's press
        begin(points);
        break;
    }
    case QEvent::TouchUpdate:
        move(*static_cast<QTouchEvent*>(event));
        break;
    case QEvent::TouchEnd:
        end(false);
        break;
    case QEvent::TouchCancel:
        end(true);
        break;
    default:
        return false;
    }
    event->accept(); // else Qt would make a mouse of it
    return true;
}

void TouchInput::begin(const QList<QEventPoint>& points)
{
    if (points.size() >= 2)
        return pinch(points[0].position(), points[1].position());
    m_mode = Mode::pressed;
    m_start = m_last = points[0].position();
    m_hold.start(QGuiApplication::styleHints()->mousePressAndHoldInterval(), this);
}

void TouchInput::move(const QTouchEvent& event)
{
    const QList<QEventPoint>& points = event.points();
    if (points.size() >= 2 && m_mode != Mode::dragging && m_mode != Mode::done)
        return pinch(points[0].position(), points[1].position());
    const QPointF at = points[0].position();
    if (m_mode == Mode::pressed && QLineF(m_start, at).length() > kSlack) {
        m_hold.stop();
        const Subject subject = m_canvas.map().isGone() ? Subject() : m_canvas.subjectAt(m_start);
        const auto* card = as<Id<model::Card>>(subject);
        m_mode = card && m_canvas.selection().contains(*card) ? Mode::dragging : Mode::panning;
        if (m_mode == Mode::dragging)
            mouse(QEvent::MouseButtonPress, m_start);
    }
    if (m_mode == Mode::pinching) { // one of two fingers was lifted
        m_mode = Mode::panning;
        m_last = at;
    }
    if (m_mode == Mode::dragging) {
        mouse(QEvent::MouseMove, at);
        m_last = at;
    }
    if (m_mode == Mode::panning) {
        const QPoint by = (m_last - at).toPoint();
        m_canvas.scrollBy(by);
        m_last -= by; // what is less than a pixel adds up
    }
}

void TouchInput::pinch(const QPointF& first, const QPointF& second)
{
    m_hold.stop();
    const QPointF middle = (first + second) / 2;
    const double span = std::max(QLineF(first, second).length(), kLeastSpan);
    if (m_mode == Mode::pinching) {
        m_canvas.zoomTo(m_canvas.view().zoom() * span / m_span, middle);
        m_canvas.scrollBy((m_last - middle).toPoint());
    }
    m_mode = Mode::pinching;
    m_span = span;
    m_last = middle;
}

void TouchInput::end(bool isCancelled)
{
    m_hold.stop();
    const Mode mode = std::exchange(m_mode, Mode::none);
    if (mode == Mode::dragging) {
        if (isCancelled) {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_canvas, &escape);
        }
        mouse(QEvent::MouseButtonRelease, m_last);
    }
    if (mode != Mode::pressed || isCancelled)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isSecond = now - m_lastTapMs < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                          QLineF(m_lastTap, m_start).length() < 2 * kSlack;
    m_lastTapMs = isSecond ? 0 : now;
    m_lastTap = m_start;
    mouse(isSecond ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, m_start);
    mouse(QEvent::MouseButtonRelease, m_start);
}

void TouchInput::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_hold.timerId())
        return QObject::timerEvent(event);
    m_hold.stop();
    m_mode = Mode::done;
    if (m_canvas.map().isGone())
        return;
    const Subject subject = m_canvas.subjectAt(m_start);
    const auto* card = as<Id<model::Card>>(subject);
    if (!card || !m_canvas.selection().contains(*card))
        m_canvas.selection().select(subject);
    m_canvas.setFocus();
    Q_EMIT m_canvas.menuRequested(subject, m_canvas.viewport()->mapToGlobal(m_start.toPoint()));
}

void TouchInput::mouse(QEvent::Type type, const QPointF& at)
{
    const bool isMove = type == QEvent::MouseMove;
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, m_canvas.viewport()->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      isUp ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_canvas.viewport(), &event);
}

} // namespace trayecto::ui
