#include "paint/curvepixels.h"

#include <algorithm>
#include <cmath>

namespace trayecto::paint {

namespace {

// How much of a column, one wide, lies between an edge that runs from `a` at its left to `b` at its right and `y`
// below it: the integral of max(0, y - edge).
double areaBelow(double a, double b, double y)
{
    const auto [high, low] = std::minmax(a, b);
    if (y <= high)
        return 0;
    if (y >= low)
        return y - (a + b) / 2;
    return (y - high) * (y - high) / (2 * (low - high));
}

// The length of what is on between two places along a dashed line.
double lengthOn(double from, double to, const CurvePixels::Dashes& dashes)
{
    const double period = dashes.on + dashes.off;
    const auto onUntil = [&](double at) {
        const double whole = std::floor(at / period);
        return whole * dashes.on + std::min(dashes.on, at - whole * period);
    };
    return onUntil(to) - onUntil(from);
}

// `alpha` of 256.
QRgb scaled(QRgb premultiplied, unsigned alpha)
{
    const unsigned redBlue = ((premultiplied & 0xff00ff) * alpha + 0x800080) >> 8 & 0xff00ff;
    const unsigned alphaGreen = ((premultiplied >> 8 & 0xff00ff) * alpha + 0x800080) & 0xff00ff00;
    return redBlue | alphaGreen;
}

QRgb over(QRgb above, QRgb below)
{
    return above + scaled(below, 256 - unsigned(qAlpha(above)) - (qAlpha(above) >> 7 & 1));
}

unsigned alphaOf(double share)
{
    return unsigned(share * 256 + 0.5);
}

} // namespace

CurvePixels::CurvePixels(const QSize& size) : m_image(size, QImage::Format_ARGB32_Premultiplied)
{
    m_image.fill(Qt::transparent);
    m_pixels = reinterpret_cast<QRgb*>(m_image.bits());
    m_stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
}

void CurvePixels::cover(int column, double upperLeft, double upperRight, double lowerLeft, double lowerRight,
                        QRgb color, double share)
{
    const int first = std::max(0, int(std::floor(std::min(upperLeft, upperRight))));
    const int end = std::min(m_image.height(), int(std::ceil(std::max(lowerLeft, lowerRight))));
    const int solidFirst = int(std::ceil(std::max(upperLeft, upperRight)));
    const int solidEnd = int(std::floor(std::min(lowerLeft, lowerRight)));
    if (first >= end)
        return;
    const QRgb whole = share < 1 ? scaled(color, alphaOf(share)) : color;
    QRgb* pixel = m_pixels + first * m_stride + column;
    const auto areaAbove = [&](int y) { // of what is covered
        return areaBelow(upperLeft, upperRight, y) - areaBelow(lowerLeft, lowerRight, y);
    };
    double above = areaAbove(first);
    for (int y = first; y < end; ++y, pixel += m_stride) {
        if (y >= solidFirst && y < solidEnd) {
            *pixel = over(whole, *pixel);
            above += 1;
            continue;
        }
        const double next = areaAbove(y + 1);
        if (next > above)
            *pixel = over(scaled(whole, alphaOf(next - above)), *pixel);
        above = next;
    }
}

void CurvePixels::fillBetween(const Samples& upper, const Samples& lower, const QColor& color)
{
    const QRgb ink = qPremultiply(color.rgba());
    const int width = m_image.width();
    for (int i = 0; i < width; ++i) {
        const size_t at = size_t(i);
        // False for what is NaN. Where they cross, the column is filled by its part.
        const double left = lower[at].y - upper[at].y;
        const double right = lower[at + 1].y - upper[at + 1].y;
        if (left > 0 || right > 0)
            if (!std::isnan(left) && !std::isnan(right))
                cover(i, upper[at].y, upper[at + 1].y, std::max(lower[at].y, upper[at].y),
                      std::max(lower[at + 1].y, upper[at + 1].y), ink, 1);
    }
}

void CurvePixels::stroke(const Samples& line, double width, const QColor& color, const Dashes& dashes)
{
    const QRgb ink = qPremultiply(color.rgba());
    const int columns = m_image.width();
    for (int i = 0; i < columns; ++i) {
        const layout::CurveSample& left = line[size_t(i)];
        const layout::CurveSample& right = line[size_t(i) + 1];
        if (std::isnan(left.y) || std::isnan(right.y))
            continue;
        const double half =
            width / 2 *
            std::sqrt(1 + (right.y - left.y) * (right.y - left.y)); // across the line, measured straight down
        const double length = right.length - left.length;
        const double share = dashes.on > 0 && length > 0 ? lengthOn(left.length, right.length, dashes) / length : 1;
        if (share > 0)
            cover(i, left.y - half, right.y - half, left.y + half, right.y + half, ink, share);
    }
}

} // namespace trayecto::paint
