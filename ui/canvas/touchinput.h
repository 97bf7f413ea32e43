// The canvas under fingers: one pans, two pinch, a tap is a click, a long one opens the menu.
#pragma once

#include "canvas/mapcanvas.h"

#include <QBasicTimer>
#include <QEventPoint>

class QTouchEvent;

namespace trayecto::ui {

// A card that is selected goes along with the finger; any other finger pans, so that nothing is moved by chance.
class TouchInput : public QObject
{
    Q_OBJECT

  public:
    // A child of the canvas.
    explicit TouchInput(MapCanvas& canvas);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    enum class Mode { none, pressed, panning, dragging, pinching, done };

    void begin(const QList<QEventPoint>& points);
    void move(const QTouchEvent& event);
    void end(bool isCancelled);
    void pinch(const QPointF& first, const QPointF& second);
    // As the left button of a mouse would do it.
    void mouse(QEvent::Type type, const QPointF& at);

    MapCanvas& m_canvas;
    Mode m_mode = Mode::none;
    QPointF m_start, m_last; // px of the viewport; of a pinch the middle
    double m_span = 0;       // px between two fingers
    QBasicTimer m_hold;
    qint64 m_lastTapMs = 0;
    QPointF m_lastTap;
};

} // namespace trayecto::ui
