// Drawing the emotions: a face on the curve dragged up and down.
#pragma once

#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>

namespace trayecto::ui {

class MapCanvas;

// The column whose face, or whose free place for one, lies under `at`; -1: none. A place is free where the step has a
// touchpoint and nobody has said what it feels like.
// Whether somebody has said what the step of the column feels like.
bool hasFace(MapCanvas& canvas, int column);
int faceColumnAt(MapCanvas& canvas, const QPointF& at);

// All touchpoints of the step go up or down together, as their mean is what the curve shows; where one of them is
// selected it goes alone. Values are halves, with Shift tenths.
class FaceDrag : public Gesture
{
  public:
    FaceDrag(MapCanvas& canvas, int column, const QPointF& at);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }
    bool scrollsAtEdges() const override { return false; }

  private:
    MapCanvas& m_canvas;
    int m_column;
    std::vector<Id<model::Card>> m_touchpoints;
    double m_start = 0; // the mean when the drag began
    double m_grip = 0;  // from the pointer to the face, in values
    double m_value = 0;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
