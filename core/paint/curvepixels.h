// Curves over time put into pixels column by column: a raster painter takes ten times as long for a stroke.
#pragma once

#include "layout/curve.h"

#include <QColor>
#include <QImage>

namespace trayecto::paint {

// Units: device pixels. A band of columns; what is drawn later lies over what was drawn before.
class CurvePixels
{
  public:
    // At the edges of the band's columns, one more than there are columns; y from the top of the band, NaN where the
    // curve is not.
    using Samples = std::vector<layout::CurveSample>;

    struct Dashes
    {
        double on = 0; // 0: an unbroken line
        double off = 0;
    };

    explicit CurvePixels(const QSize& size);
    Q_DISABLE_COPY_MOVE(CurvePixels)

    // Where `lower` lies below `upper`.
    void fillBetween(const Samples& upper, const Samples& lower, const QColor& color);
    void stroke(const Samples& line, double width, const QColor& color, const Dashes& dashes);

    const QImage& image() const { return m_image; }

  private:
    // `color`, premultiplied, covers `share` of the column's width. Edges are at the left and right of the column.
    void cover(int column, double upperLeft, double upperRight, double lowerLeft, double lowerRight, QRgb color,
               double share);

    QImage m_image;
    QRgb* m_pixels; // of m_image
    qsizetype m_stride;
};

} // namespace trayecto::paint
