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
    // nullptr: nothing that is seen moves, or too much of it does. `flies`: cards of other cells come along; else they
    // are there at once, as those are that somebody holds.
    static std::unique_ptr<Slide> between(const layout::Grid& before, const layout::Grid& now, const CanvasView& view,
                                          bool flies);

    // To the place after so long. False: they have arrived.
    bool advance(qint64 elapsedMs);
    // Whether cards may come from anywhere, across all that is seen.
    bool flies() const { return m_flies; }
    // The first of the last rows if those move as one, by whole pixels till the last step, with nothing in them that
    // moves by itself; as many as there are rows: there are none such.
    int tail() const { return m_tail; }
    // Cards of a row, one below another in a column, that move up or down as one, by whole pixels till the last step.
    struct Run
    {
        int row = 0;
        int first = 0; // of the cards of the row
        int count = 0;
    };
    const std::vector<Run>& runs() const { return m_runs; }
    // All of `now` but for the places.
    const layout::Grid& grid() const { return m_grid; }
    // As it was before the last advance(). Pre: !flies()
    const layout::Grid& lastGrid() const { return m_lastGrid; }

  private:
    // Of a box: where it ends, and how far it is from there at the beginning.
    struct Shift
    {
        int at = 0;
        double endPlace = 0;
        double endSize = 0;
        double place = 0;
        double size = 0;
    };
    struct CardShift
    {
        int row = 0;
        int card = 0; // of those of the row
        QPointF from; // from the top of the row
        QPointF to;
    };

    Slide(const layout::Grid& now, double scale, bool flies)
        : m_grid(now), m_lastGrid(flies ? layout::Grid() : now), m_scale(scale), m_flies(flies)
    {
    }
    void findTail();
    void findRuns();
    void place(double missing); // of the way: 1 to 0

    layout::Grid m_grid;
    layout::Grid m_lastGrid;
    std::vector<Shift> m_columns;
    std::vector<Shift> m_rows;
    std::vector<CardShift> m_cards; // in their order on the map
    std::vector<Run> m_runs;
    Shift m_width;
    Shift m_height;
    int m_tail = 0;
    double m_scale; // px for one pt
    bool m_flies;
};

} // namespace trayecto::ui
