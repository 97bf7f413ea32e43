// Sizes given by hand: a column and a lane by the edge of its heading, a card over several steps by its right edge.
#pragma once

#include "base/result.h"
#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>

namespace trayecto::ui {

class MapCanvas;

// The step, lane or card whose edge can be taken there; monostate: none.
Subject edgeAt(MapCanvas& canvas, const QPointF& at);
Qt::CursorShape edgeCursor(const Subject& subject);
// As wide, as tall, as if nobody had said so.
void resetSize(MapCanvas& canvas, const Subject& subject);

class EdgeDrag : public Gesture
{
  public:
    EdgeDrag(MapCanvas& canvas, Subject subject, const QPointF& at);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    Qt::CursorShape cursor() const override { return edgeCursor(m_subject); }

  private:
    std::optional<base::Result<edit::Edit>> sized(const QPointF& place) const;

    MapCanvas& m_canvas;
    Subject m_subject;
    QPointF m_grip; // from the pointer to the edge, pt
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
