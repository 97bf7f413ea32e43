// The map by keyboard: arrows, adding, moving, feeling.
#pragma once

#include "canvas/dropitem.h"
#include "workspace/subject.h"

#include <QKeyCombination>
#include <optional>
#include <vector>

class QKeyEvent;

namespace trayecto::ui {

class MapCanvas;

// The letter that adds a card of a kind; 0: none.
int keyOf(model::CardKind kind);
inline constexpr int kMomentOfTruthKey = Qt::Key_M;

class CanvasKeys
{
  public:
    // What is pressed and what it does, for the map itself and for the sheet of shortcuts.
    struct Key
    {
        std::vector<QKeyCombination> keys;
        const char* text; // English, of the context "CanvasKeys"
        bool (CanvasKeys::*press)(int key);
    };
    static const std::vector<Key>& keys();

    explicit CanvasKeys(MapCanvas& canvas) : m_canvas(canvas) {}

    // False: not a key of the map.
    bool press(const QKeyEvent& event);
    // To the next card or cell, or from head to head. `extends`: cards join the selection.
    void step(int arrow, bool extends = false);
    // What an entry of the palette stands for, at the current cell or card.
    void add(const DropItem& item);
    // The cell that keys work in: of the current card, or the current one.
    std::optional<Cell> cell() const;

  private:
    bool go(int arrow);
    bool extend(int arrow);
    bool moveCards(int arrow);
    bool moveHeader(int arrow);
    bool feel(double by);
    bool feelBetter(int key);
    bool feelWorse(int key);
    bool editTitle(int key);
    bool goToFirst(int key);
    bool selectMap(int key);
    bool selectAll(int key);
    bool addByKey(int key);
    bool toggleMoment(int key);
    void addCard(model::CardKind kind);

    MapCanvas& m_canvas;
};

} // namespace trayecto::ui
