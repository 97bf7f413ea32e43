// Moving cards to another cell, lane or phase.
#pragma once

#include "canvas/cardblock.h"
#include "canvas/gesture.h"

#include <QImage>
#include <QTimer>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

class MapCanvas;

// nullopt: no cell there.
std::optional<CardPlace> cardPlaceAt(MapCanvas& canvas, const QPointF& at, const std::vector<Id<model::Card>>& moving);

class CardDrag : public Gesture
{
  public:
    // `grabbed` is the one under the pointer, among `cards`.
    CardDrag(MapCanvas& canvas, const std::vector<Id<model::Card>>& cards, const Id<model::Card>& grabbed,
             const QPointF& at);

    void move(const QPointF& at, Qt::KeyboardModifiers modifiers) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;
    QRect painted() const override;

  private:
    void show();

    MapCanvas& m_canvas;
    CardBlock m_block;
    Id<model::Card> m_grabbed;
    QPointF m_grip; // from the card's top left to the pointer, px
    QPointF m_at;
    std::optional<CardPlace> m_place;
    std::optional<CardPlace> m_shown; // on the map, with m_edit
    QTimer m_pause;
    std::optional<edit::Edit> m_edit;
    // Of the grabbed card, as it was when it was first painted at this zoom.
    struct Picture
    {
        QImage image;
        double scale = 0;
        double ratio = 0;
        const paint::Theme* theme = nullptr;
    };
    mutable Picture m_picture;
};

} // namespace trayecto::ui
