// What a person does with the mouse button held down.
#pragma once

#include <QPointF>
#include <QRect>
#include <QRegion>
#include <Qt>

class QPainter;

namespace trayecto::ui {

// Lives from the first move with the button down to its release. What it would give is previewed; finish() makes one
// edit of it, cancel() leaves no trace.
// Units: px of the viewport.
class Gesture
{
  public:
    virtual ~Gesture() = default;

    virtual void move(const QPointF& at, Qt::KeyboardModifiers modifiers) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    virtual void paint(QPainter&) const {}
    // What paint() covers, apart from what lies still until the map is laid out anew; null: anything.
    virtual QRect painted() const { return {}; }
    // What lies still over the map until it is laid out anew, apart from the frames of what is selected.
    virtual QRegion overlaid() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ClosedHandCursor; }
    virtual bool scrollsAtEdges() const { return true; }
};

} // namespace trayecto::ui
