// What a canvas costs at the least: the same number of cards as boxes with a bar and a title, a grid as their index,
// scrolling that moves the pixels, less detail from afar. No lanes, no curve, no heads, nothing that can be edited.
#pragma once

#include <QAbstractScrollArea>
#include <QGlyphRun>
#include <vector>

namespace trayecto::bench {

class Spike : public QAbstractScrollArea
{
  public:
    // `columns` of equal cards, as many below each other as are needed.
    Spike(int cards, int columns);

    void zoomTo(double zoom);
    double fitZoom() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    QRectF place(int card) const; // px at zoom 1
    QPoint scroll() const;
    void paintCard(QPainter& painter, int card, const QRectF& rect);

    int m_cards;
    int m_columns;
    int m_rows;
    double m_zoom = 1;
    std::vector<QList<QGlyphRun>> m_titles;
    QPointF m_pressed;
    QPointF m_pointer;
    int m_dragged = -1; // -1: none
};

} // namespace trayecto::bench
