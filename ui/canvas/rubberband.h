// Selecting cards with a frame.
#pragma once

#include "canvas/gesture.h"
#include "workspace/subject.h"

#include <QSet>

namespace trayecto::ui {

class MapCanvas;

class RubberBand : public Gesture
{
  public:
    // With `adds` what was selected stays so.
    RubberBand(MapCanvas& canvas, const QPointF& at, bool adds);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override {}
    void cancel() override;
    void paint(QPainter& painter) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

  private:
    MapCanvas& m_canvas;
    QPointF m_from; // pt of the grid
    QPointF m_to;
    QSet<Id<model::Card>> m_before;
    Subject m_current;
};

// Moving the map below the window.
class Pan : public Gesture
{
  public:
    Pan(MapCanvas& canvas, const QPointF& at) : m_canvas(canvas), m_at(at) {}

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override {}
    void cancel() override {}
    bool scrollsAtEdges() const override { return false; }

  private:
    MapCanvas& m_canvas;
    QPointF m_at;
};

} // namespace trayecto::ui
