// A map from so far away that a card is a few pixels: put pixel by pixel, a hundred thousand cards in a frame.
#pragma once

#include "layout/hittest.h"

#include <QHash>
#include <vector>

class QImage;
class QPainter;

namespace trayecto::paint {

struct Theme;

// Band by band, for memory is slower than all else here: what is to be filled is taken down first.
class FarPainter
{
  public:
    // The lanes' grounds, the edges of the phases and the cards, opaque; neither curve nor texts.
    // Units: `exposed` and `origin`, where x and y of the columns and rows are 0, are those of the painter;
    // `scale` is how many of them make a pt.
    // Pre: the grid has columns and rows; Pixels::isFor(painter); `exposed` lies in the painter's clip.
    void paint(QPainter& painter, const QRect& exposed, const layout::Grid& grid, const QPointF& origin, double scale,
               const Theme& theme);

  private:
    // In device pixels.
    struct Place
    {
        QPointF origin;
        double scale = 1;

        QRect of(const QRectF& rect) const;
    };
    struct Fill
    {
        QRect rect;
        QRgb color = 0;
    };

    void fillSeen(const layout::Grid& grid, const Place& place, const Theme& theme);
    void fill(const QRect& rect, QRgb color); // is written when all is known
    // `corner`: where the image lies.
    void writeInto(QImage& image, const QPoint& corner);
    void fillGround(const layout::Grid& grid, const layout::RowBox& row, const Place& place, const Theme& theme);
    void fillRule(const layout::Grid& grid, const layout::RowBox& row, const Place& place, const Theme& theme);
    void fillEdges(const layout::Grid& grid, const layout::GridRange& range, const Place& place, const Theme& theme);
    // `area`: what is seen, in the columns and rows.
    void fillCards(const layout::Grid& grid, const layout::RowBox& row, const layout::GridRange& range,
                   const QRectF& area, const Place& place, const Theme& theme);
    void takePhases(const layout::Grid& grid, const Theme& theme);

    // While it paints, in device pixels:
    QRect m_seen;                           // what is filled
    std::vector<std::vector<Fill>> m_bands; // of m_seen, from its top down: what meets them, in the order it is filled
    std::vector<QRgb> m_phaseSigns;
    QHash<std::pair<const Theme*, QRgb>, QRgb> m_signOf; // of a phase's colour
};

} // namespace trayecto::paint
