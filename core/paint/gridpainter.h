// The phases, steps and lanes of a map, painted in part: what a page or a window shows of them.
#pragma once

#include "paint/cardpainter.h"
#include "paint/coarsepainter.h"
#include "paint/textpainter.h"

#include <limits>

class QPainter;

namespace trayecto::paint {

// Some columns of a grid, moved to where they are to stand.
// Units: pt at the natural size of the sheet, as the painter's; a lane's name stands at x = 0.
struct ColumnsView
{
    int firstColumn = 0;
    int endColumn = 0;
    double shift = 0; // from a column's place in the grid to the painter's
    double right = 0; // where the lanes end
    // What of the columns is seen, in the painter's y; cards above and below are left out.
    double top = -std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
    bool goesOn = false; // these are no page: more columns may come before and after, painted at another time
};

// A phase, or the part of it between two columns.
struct PhaseView
{
    int phase = 0;
    double left = 0;
    double right = 0;
    bool notched = false;  // another phase comes before it
    layout::TextPtr title; // null: folded
    double titleX = 0;     // of its middle
};

// Texts go to the TextPainter, and to paper when that is flushed.
class GridPainter
{
  public:
    GridPainter(QPainter& painter, TextPainter& texts, ImageStore& images, const layout::Grid& grid, const Theme& theme,
                Detail detail = Detail::full)
        : m_painter(painter), m_texts(texts), m_cards(painter, texts, images, theme), m_coarse(painter, theme, detail),
          m_grid(grid), m_theme(theme), m_detail(detail)
    {
    }

    void paintPhase(const PhaseView& phase, double y);
    void paintSteps(const ColumnsView& view, double y);

    // `y` is where the row's top goes.
    void paintGround(const layout::RowBox& row, double y, double right);
    // After the grounds of all rows: it lies half on the next one.
    void paintRule(const layout::RowBox& row, double y, double right);
    void paintDividers(const ColumnsView& view, double top, double bottom);
    void paintName(const layout::RowBox& row, double y);
    // The phases that are folded: their titles stand along them from `titleTop` on.
    void paintFolded(const ColumnsView& view, double top, double bottom, double titleTop);
    // The curve, if it is a lane of feelings, and the cards.
    void paintCells(const layout::RowBox& row, const ColumnsView& view, double y);
    void paintFeelings(const layout::RowBox& row, const ColumnsView& view, double y);
    // Below the row, where it has one. The dashes alone go from left to right.
    void paintBlueprintDashes(const layout::RowBox& row, double y, double left, double right);
    void paintBlueprintLine(const layout::RowBox& row, double y, double right);

  private:
    void addText(const layout::TextPtr& text, const QPointF& at, const QColor& ink, const QColor& ground);
    const QColor& groundOf(const layout::RowBox& row) const;

    QPainter& m_painter;
    TextPainter& m_texts;
    CardPainter m_cards;
    CoarsePainter m_coarse;
    const layout::Grid& m_grid;
    const Theme& m_theme;
    Detail m_detail;
};

} // namespace trayecto::paint
