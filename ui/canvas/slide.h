// Things on their way from where they were to where they are.
#pragma once

#include "canvas/canvasview.h"

#include <memory>

namespace trayecto::ui {

// A grid in between two others. Phases, steps and lanes that are in both slide in their order; what is new stands in
// its place from the beginning.
class Slide
{
  public:
    static constexpr int kDurationMs = 120;

    // nullptr: nothing that is seen moves, or too much of it does. `flies`: cards of other cells come along; else they
    // are there at once, as those are that somebody holds.
    static std::unique_ptr<Slide> between(const layout::Grid& before, const layout::Grid& now, const CanvasView& view,
                                          bool flies);

    // To the place after so long. False: they have arrived.
    bool advance(qint64 elapsedMs);
    // All of `now` but for the places. Cards have the indexes that they have there.
    const layout::Grid& grid() const { return m_grid; }

  private:
    // What is still missing of an edge of a box, at the beginning.
    struct Shift
    {
        int at = 0;
        double place = 0;
        double size = 0;
    };
    struct CardShift
    {
        int card = 0;
        int row = 0;
        QPointF from; // from the top of the first row
        QPointF to;
    };

    explicit Slide(const layout::Grid& now) : m_grid(now) {}
    void place(double done); // 0 to 1

    layout::Grid m_grid;
    std::vector<Shift> m_columns;
    std::vector<Shift> m_rows;
    std::vector<CardShift> m_cards;
    double m_width = 0;
    double m_height = 0;
    double m_missing = 0; // of the way, in m_grid
};

} // namespace trayecto::ui
