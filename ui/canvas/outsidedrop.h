// A text, cells or pictures from another program held over the map.
#pragma once

#include "workspace/clipboard.h"

#include <QPointF>

class QPainter;

namespace trayecto::ui {

class MapCanvas;

// The cell or the card that they would come to is lit.
class OutsideDrop
{
  public:
    OutsideDrop(MapCanvas& canvas, Content content) : m_canvas(canvas), m_content(content) {}

    // False: nothing would happen here.
    bool move(const QPointF& at);
    // A cell, for pictures a card too; monostate: nothing.
    const Subject& target() const { return m_target; }
    void paint(QPainter& painter) const;

  private:
    Subject targetAt(const QPointF& at) const;

    MapCanvas& m_canvas;
    Content m_content;
    Subject m_target;
};

} // namespace trayecto::ui
