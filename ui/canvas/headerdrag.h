// Reordering phases and steps by their heads and lanes by their names.
#pragma once

#include "base/result.h"
#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>
#include <vector>

namespace trayecto::ui {

class MapCanvas;

class HeaderDrag : public Gesture
{
  public:
    // Pre: a phase, a step or a lane.
    HeaderDrag(MapCanvas& canvas, Subject dragged);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;

  private:
    // What lies beside the dragged one, as it lay when the drag began: places do not jump while they are previewed.
    // Units: pt of the grid, along the way of the drag.
    struct Neighbour
    {
        Subject subject;
        double from = 0;
        double to = 0;
        int phase = -1; // of a step, among the phases

        double center() const { return (from + to) / 2; }
    };
    // How many neighbours lie before `at`.
    int placeAt(double at) const;
    // nullopt: it would stay where it is.
    std::optional<base::Result<edit::Edit>> moved(double at) const;
    std::optional<base::Result<edit::Edit>> movedStep(const Id<model::Step>& step, double at) const;

    MapCanvas& m_canvas;
    Subject m_dragged;
    std::vector<Neighbour> m_neighbours; // without itself
    std::vector<Neighbour> m_phases;     // where a step is dragged
    int m_place = 0;                     // among the neighbours, when the drag began
    int m_phase = -1;
    bool m_isOnlyStep = false;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
