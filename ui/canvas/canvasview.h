// From a map's grid to the window and back.
#pragma once

#include "layout/hittest.h"

namespace trayecto::ui {

// Where one looks: which place of the columns and rows lies in the middle of the window (pt), and how near it is.
struct Spot
{
    double zoom = 1;
    QPointF center;

    bool operator==(const Spot&) const = default;
};

// The phases and steps stay at the top of the window and the lanes' names at its left while the rest scrolls below
// them.
// Units: the grid's are pt, its origin the left of the lanes' names and the top of the chevrons; the screen's are
// logical pixels of the viewport.
class CanvasView
{
  public:
    static constexpr double kLeastZoom = 0.02;
    static constexpr double kMostZoom = 4;
    static constexpr int kPad = 16; // px around the grid

    double zoom() const { return m_zoom; }
    double scale() const { return m_zoom / layout::px(1); } // px for one pt
    QPoint scroll() const { return m_scroll; }
    QSize viewport() const { return m_viewport; }

    void setGrid(const layout::Grid& grid);
    void setViewport(const QSize& size);
    void setScroll(const QPoint& scroll);
    // `fixed`, a point of the viewport, stays over the same place of the map.
    void setZoom(double zoom, const QPointF& fixed);

    Spot spot() const;
    // As far as the map reaches.
    void look(const Spot& spot);
    // From where a place in the columns and rows fills what is free of the window. Never so near that letters are
    // larger than twice their size, nor so far that they could not be read: then its upper left part is seen.
    Spot spotOf(const QRectF& grid) const;

    // All of the map in the window.
    double fitZoom() const;
    double widthZoom() const;  // from the first column to the last
    QSize contentSize() const; // px, with the pad
    QPoint scrollEnd() const;

    // What has stuck: the lower right corner of the names' and heads' common corner.
    double namesLeft() const { return std::max(0, kPad - m_scroll.x()); }
    double headTop() const { return std::max(0, kPad - m_scroll.y()); }
    double bodyLeft() const { return namesLeft() + m_laneWidth * scale(); }
    double bodyTop() const { return headTop() + m_headHeight * scale(); }
    // Of x = 0 and y = 0 of the columns and rows that scroll.
    QPointF origin() const { return QPointF(kPad, kPad) - m_scroll; }

    QPointF toGrid(const QPointF& screen) const;
    // Of a place in the columns and rows. What has scrolled below a heading is there too.
    QRectF toScreen(const QRectF& grid) const;
    // Scrolls as little as brings the grid's rectangle into the free part of the window.
    QPoint scrollTo(const QRectF& grid) const;

  private:
    double m_zoom = 1;
    QPoint m_scroll;
    QSize m_viewport;
    QSizeF m_grid; // pt, head included
    double m_laneWidth = 0;
    double m_headHeight = 0;
};

} // namespace trayecto::ui
