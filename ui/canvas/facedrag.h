// Drawing the emotions: a face on the curve dragged up and down.
#pragma once

#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>

namespace trayecto::ui {

class MapCanvas;

// A point of the curve that can be dragged: the face of what a step feels like, or what is wanted of it.
struct CurvePoint
{
    int column = -1; // -1: none
    bool isWanted = false;

    explicit operator bool() const { return column >= 0; }
    bool operator==(const CurvePoint&) const = default;
};

// What lies under `at`; also the free place for a face, where the step has a touchpoint and nobody has said what it
// feels like.
CurvePoint curvePointAt(MapCanvas& canvas, const QPointF& at);
// Whether somebody has said what the step of the column feels like.
bool hasFace(MapCanvas& canvas, int column);
// Whether it is over the band of the curve.
bool isOverCurve(MapCanvas& canvas, const QPointF& at);
// The points of what is wanted have no face on the sheet: under the pointer each has a ring to be taken by.
void paintWantedRings(MapCanvas& canvas, QPainter& painter);

// All touchpoints of the step go up or down together, as their mean is what the curve shows; where one of them is
// selected it goes alone. Values are halves, with Shift tenths.
class FaceDrag : public Gesture
{
  public:
    FaceDrag(MapCanvas& canvas, const CurvePoint& point, const QPointF& at);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }
    bool scrollsAtEdges() const override { return false; }

  private:
    MapCanvas& m_canvas;
    CurvePoint m_point;
    std::vector<Id<model::Card>> m_touchpoints;
    double m_start = 0; // the mean when the drag began
    double m_grip = 0;  // from the pointer to the face, in values
    double m_value = 0;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
