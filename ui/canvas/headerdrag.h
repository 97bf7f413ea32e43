// Reordering phases and steps by their heads and lanes by their names.
#pragma once

#include "base/result.h"
#include "canvas/gesture.h"
#include "edit/edit.h"
#include "layout/hittest.h"
#include "workspace/subject.h"

#include <optional>

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
    // nullopt: it would stay where it is.
    std::optional<base::Result<edit::Edit>> moved(const layout::GridHit& hit) const;

    MapCanvas& m_canvas;
    Subject m_dragged;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
