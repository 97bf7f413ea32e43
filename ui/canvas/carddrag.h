// Moving cards to another cell, lane or phase.
#pragma once

#include "base/result.h"
#include "canvas/gesture.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>

namespace trayecto::ui {

class MapCanvas;

// A place for a card among those of a cell.
struct CardPlace
{
    Cell cell;
    int at = 0; // how many cards of the cell stand above, the moving ones not counted

    bool operator==(const CardPlace&) const = default;
};

// nullopt: no cell there.
std::optional<CardPlace> cardPlaceAt(MapCanvas& canvas, const QPointF& at, const std::vector<Id<model::Card>>& moving);

class CardDrag : public Gesture
{
  public:
    // `grabbed` is the one under the pointer, among `cards`; these are in the order of the map.
    CardDrag(MapCanvas& canvas, std::vector<Id<model::Card>> cards, const Id<model::Card>& grabbed, const QPointF& at);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;

  private:
    MapCanvas& m_canvas;
    std::vector<Id<model::Card>> m_cards;
    Id<model::Card> m_grabbed;
    QPointF m_grip; // from the card's top left to the pointer, px
    QPointF m_at;
    std::optional<CardPlace> m_place;
    std::optional<edit::Edit> m_edit;
};

} // namespace trayecto::ui
