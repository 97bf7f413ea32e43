// Moving cards to another cell, lane or phase; with Ctrl copies of them. Pain points and opportunities dropped on a
// touchpoint become its own.
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
    QRegion overlaid() const override;
    Qt::CursorShape cursor() const override;

  private:
    struct Target
    {
        std::optional<CardPlace> place;
        Id<model::Card> touchpoint; // that they are given to; null: to the place
        bool isCopy = false;

        bool operator==(const Target&) const = default;
    };
    Target targetAt(const QPointF& at, bool isCopy) const;
    base::Result<edit::Edit> editFor(const Target& target) const;
    // As they are shown at the target: themselves or their copies.
    const std::vector<Id<model::Card>>& placedCards() const;
    // Of the touchpoint that they are given to; null: none.
    QRect litArea() const;
    void show();
    void takePicture() const;

    MapCanvas& m_canvas;
    CardBlock m_block;
    Id<model::Card> m_grabbed;
    QPointF m_grip; // from the card's top left to the pointer, px
    QPointF m_at;
    Target m_target;
    Target m_shown; // on the map, with m_edit
    std::vector<Id<model::Card>> m_copies;
    bool m_canBelong = false; // to a touchpoint
    QTimer m_pause;
    std::optional<edit::Edit> m_edit;
    // Of the grabbed card, as it was when the drag began or the zoom changed.
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
