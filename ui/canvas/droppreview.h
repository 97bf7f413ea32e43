// An entry of the palette held over the map.
#pragma once

#include "canvas/carddrag.h"
#include "canvas/dropitem.h"

namespace trayecto::ui {

class DropPreview
{
  public:
    DropPreview(MapCanvas& canvas, DropItem item) : m_canvas(canvas), m_item(item) {}

    // False: nothing would happen here.
    bool move(const QPointF& at);
    // The card that it brought, or changed; null: none.
    Id<model::Card> finish();
    void cancel();
    // The project has changed: what was shown is of no account.
    void restart();
    void paint(QPainter& painter) const;

  private:
    struct Target
    {
        std::optional<CardPlace> place;
        Id<model::Card> card; // under the pointer
        bool operator==(const Target&) const = default;
    };
    Target targetAt(const QPointF& at) const;
    std::optional<base::Result<edit::Edit>> editFor(const Target& target) const;

    MapCanvas& m_canvas;
    DropItem m_item;
    Target m_target;
    Id<model::Card> m_brought;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
