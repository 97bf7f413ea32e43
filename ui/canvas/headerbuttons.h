// The small buttons on the head under the pointer: one adds a phase, a step or a lane beside it, one opens its menu.
#pragma once

#include "workspace/subject.h"

#include <QRectF>

class QPainter;

namespace trayecto::ui {

class MapCanvas;

// Units: px of the viewport.
class HeaderButtons
{
  public:
    enum class Button { none, add, menu };

    explicit HeaderButtons(MapCanvas& canvas) : m_canvas(canvas) {}

    // The pointer is over this subject; anything but a head: nowhere.
    void hover(const Subject& subject);
    const Subject& head() const { return m_head; }
    Button buttonAt(const QPointF& at) const;
    QString toolTip(Button button) const;
    // What `add` does beside a phase, a step or a lane.
    static QString addText(const Subject& head);
    void paint(QPainter& painter) const;

  private:
    // Empty where there is no room.
    QRectF rectOf(Button button) const;

    MapCanvas& m_canvas;
    Subject m_head;
};

} // namespace trayecto::ui
