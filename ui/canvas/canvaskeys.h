// The map by keyboard: arrows, adding, moving, feeling.
#pragma once

#include "canvas/dropitem.h"
#include "workspace/subject.h"

#include <Qt>
#include <optional>

class QKeyEvent;

namespace trayecto::ui {

class MapCanvas;

// The letter that adds a card of a kind; 0: none.
int keyOf(model::CardKind kind);
inline constexpr int kMomentOfTruthKey = Qt::Key_M;

class CanvasKeys
{
  public:
    explicit CanvasKeys(MapCanvas& canvas) : m_canvas(canvas) {}

    // False: not a key of the map.
    bool press(const QKeyEvent& event);
    // To the next card or cell, or from head to head. `extends`: cards join the selection.
    void step(int arrow, bool extends = false);
    // What an entry of the palette stands for, at the current cell or card.
    void add(const DropItem& item);

  private:
    bool moveCards(int arrow);
    bool moveHeader(int arrow);
    bool feel(double by);
    void addCard(model::CardKind kind);
    void selectAll();
    // The cell that keys work in: of the current card, or the current one.
    std::optional<Cell> cell() const;

    MapCanvas& m_canvas;
};

} // namespace trayecto::ui
