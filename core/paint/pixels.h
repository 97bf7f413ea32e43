// A painter that makes pixels, taken down to them. What lies on whole pixels is sharp and needs no smooth edges, which
// are most of the work of painting a map; and what is painted often is painted once and laid down as a small picture.
#pragma once

#include <QImage>
#include <QPainter>
#include <functional>

namespace trayecto::paint {

// Whether the painter makes pixels. Those it fills an outline with fast, and strokes a line with slowly; a file wants
// the opposite, because a stroke is few bytes and a path of curves ten times as many.
bool isRaster(const QPainter& painter);

// Halves, of which there are many, go one way wherever a map has been scrolled to.
inline int nearestPixel(double at)
{
    const double shifted = at + 0.5 + 1.0 / 256;
    const int whole = int(shifted);
    return whole > shifted ? whole - 1 : whole; // std::floor is a call
}
// With edges on the nearest pixels; neither side is less than one.
inline QRect onWholePixels(const QRectF& rect)
{
    const QPoint from(nearestPixel(rect.left()), nearestPixel(rect.top()));
    return {from, QSize(std::max(1, nearestPixel(rect.right()) - from.x()),
                        std::max(1, nearestPixel(rect.bottom()) - from.y()))};
}

// Of what is so thin that it covers a part of each pixel: translucent. Pre: share >= 0
QColor covering(QColor color, double share);

// Qt 6.4 hands a translucent fill of 96 rows of pixels or more to its pool of threads, a task for every 64 of them, and
// waits: for a line a pixel wide that is dozens of times the work, and where the processors are busy the window stands
// still. This one stays here. Pre: the painter is not turned
void fillTranslucent(QPainter& painter, const QRect& rect, const QColor& color);

// What makes two small pictures the same. Units: device pixels.
struct StampKey
{
    const void* shape = nullptr; // an address that stands for what is drawn
    double size = 0;
    double value = 0;
    QRgb color = 0;
    QRgb secondColor = 0;
    QRgb thirdColor = 0;

    bool operator==(const StampKey&) const = default;
};
size_t qHash(const StampKey& key, size_t seed = 0);

// While it lives the painter's units are device pixels, and smooth neither at edges nor in pictures: Qt is quick with
// what it can put row by row.
class Pixels
{
  public:
    static constexpr int kLargestStamp = 96;

    // Whether there are pixels, upright ones: no file, no turned or stretched painter.
    static bool isFor(const QPainter& painter);

    // Pre: isFor(painter)
    explicit Pixels(QPainter& painter);
    ~Pixels();
    Q_DISABLE_COPY_MOVE(Pixels)

    // Device pixels for a unit of the painter as it was.
    double scale() const { return m_place.m11(); }
    QPointF map(const QPointF& point) const { return m_place.map(point); }
    QRect snapped(const QRectF& rect) const { return onWholePixels(m_place.mapRect(rect)); }

    // What is painted on, for opaque pixels to be written into it; nullptr where it has another form of pixels.
    QImage* image() const;
    // What of `rect`, in device pixels, is the painter's: the rest is other widgets'. Its own clip is not looked at.
    QRegion seen(const QRect& rect) const;

    // Draws a picture, like fillTranslucent() without Qt's pool of threads. Units: device pixels. Pre: it is not empty
    void lay(const QPoint& at, const QImage& image) const;

    // A picture of side x side, drawn the first time it is asked for. Its middle lies on the pixel corner nearest to
    // `center`, in units of the painter as it was. Pre: side is even and at most kLargestStamp.
    void stamp(const StampKey& key, int side, const QPointF& center, const std::function<void(QPainter&)>& draw);
    // The same, not laid down. It is valid until the next is asked for.
    static const QImage& stampOf(const StampKey& key, int side, const std::function<void(QPainter&)>& draw);

  private:
    QPainter& m_painter;
    QTransform m_before;
    QPainter::RenderHints m_hints;
    QTransform m_place; // from the painter's units to pixels
};

} // namespace trayecto::paint
