#include "support/imagediff.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace trayecto::tests {

namespace {

constexpr int kBlockPx = 8;

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

class Pixels
{
  public:
    explicit Pixels(const QImage& image) : m_image(image.convertToFormat(QImage::Format_RGB32))
    {
        for (int y = 0; y < m_image.height(); ++y)
            m_rows.push_back(reinterpret_cast<const QRgb*>(m_image.constScanLine(y)));
    }

    int width() const { return m_image.width(); }
    int height() const { return m_image.height(); }
    QRgb at(int x, int y) const { return m_rows[size_t(y)][x]; }

    bool hasNear(QRgb color, int x, int y, const Tolerance& tolerance) const
    {
        const int r = tolerance.radiusPx;
        for (int ny = std::max(0, y - r); ny <= std::min(height() - 1, y + r); ++ny) {
            for (int nx = std::max(0, x - r); nx <= std::min(width() - 1, x + r); ++nx) {
                if (distance(color, at(nx, ny)) < tolerance.channel)
                    return true;
            }
        }
        return false;
    }

    QRgb blockMean(int left, int top) const
    {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + kBlockPx; ++y) {
            for (int x = left; x < left + kBlockPx; ++x) {
                red += qRed(at(x, y));
                green += qGreen(at(x, y));
                blue += qBlue(at(x, y));
            }
        }
        constexpr int kCount = kBlockPx * kBlockPx;
        return qRgb(red / kCount, green / kCount, blue / kCount);
    }

  private:
    QImage m_image;
    std::vector<const QRgb*> m_rows;
};

QRgb pale(QRgb color)
{
    const int gray = 255 - (255 - qGray(color)) / 4;
    return qRgb(gray, gray, gray);
}

} // namespace

Difference compared(const QImage& expected, const QImage& actual, const Tolerance& tolerance)
{
    Difference difference;
    difference.picture = actual.convertToFormat(QImage::Format_RGB32);
    difference.sameSize = expected.size() == actual.size();
    if (!difference.sameSize)
        return difference;
    const Pixels a(expected);
    const Pixels b(actual);
    qint64 pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const bool differs = distance(a.at(x, y), b.at(x, y)) >= tolerance.channel &&
                                 !(b.hasNear(a.at(x, y), x, y, tolerance) && a.hasNear(b.at(x, y), x, y, tolerance));
            pixels += differs;
            difference.picture.setPixel(x, y, differs ? qRgb(255, 0, 0) : pale(b.at(x, y)));
        }
    }
    qint64 blocks = 0;
    qint64 allBlocks = 0;
    for (int y = 0; y + kBlockPx <= a.height(); y += kBlockPx) {
        for (int x = 0; x + kBlockPx <= a.width(); x += kBlockPx) {
            ++allBlocks;
            if (distance(a.blockMean(x, y), b.blockMean(x, y)) < tolerance.blockMean)
                continue;
            ++blocks;
            for (int i = 0; i < kBlockPx; ++i)
                difference.picture.setPixel(x + i, y + i, qRgb(255, 0, 0));
        }
    }
    difference.pixels = double(pixels) / double(std::max<qint64>(1, qint64(a.width()) * a.height()));
    difference.blocks = double(blocks) / double(std::max<qint64>(1, allBlocks));
    return difference;
}

} // namespace trayecto::tests
