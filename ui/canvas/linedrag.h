// The line of a blueprint, dragged from below one lane to below another.
#pragma once

#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>
#include <vector>

namespace trayecto::ui {

class MapCanvas;

// The lane below which there is a line that can be taken there; null: none.
Id<model::Lane> lineAt(MapCanvas& canvas, const QPointF& at);

class LineDrag : public Gesture
{
  public:
    LineDrag(MapCanvas& canvas, const Id<model::Lane>& lane);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }

  private:
    struct Foot
    {
        Id<model::Lane> lane;
        double y = 0; // of its cells' end below the heads, pt
    };

    MapCanvas& m_canvas;
    Id<model::Lane> m_lane;
    std::vector<Foot> m_feet; // as they lay when the drag began: places do not jump while they are previewed
    double m_y = 0;           // of the pointer, px
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
