#include "paint/pixels.h"

#include <QHash>
#include <QPaintEngine>
#include <cmath>

namespace trayecto::paint {

namespace {

constexpr int kRowsAtOnce = 64; // that Qt puts by itself
constexpr QPainter::RenderHints kSmooth = QPainter::Antialiasing | QPainter::SmoothPixmapTransform;
constexpr qsizetype kMostBytes = 8'000'000; // of stamps: several times what a window shows

} // namespace

size_t qHash(const StampKey& key, size_t seed)
{
    return qHashMulti(seed, quintptr(key.shape), key.size, key.value, key.color, key.secondColor, key.thirdColor);
}

bool isRaster(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster;
}

QColor covering(QColor color, double share)
{
    color.setAlphaF(color.alphaF() * float(std::min(1.0, share)));
    return color;
}

void fillTranslucent(QPainter& painter, const QRect& rect, const QColor& color)
{
    const int rows = std::max(1, int(kRowsAtOnce / painter.deviceTransform().m22()));
    for (int top = rect.top(); top <= rect.bottom(); top += rows)
        painter.fillRect(rect.left(), top, rect.width(), std::min(rows, rect.bottom() + 1 - top), color);
}

bool Pixels::isFor(const QPainter& painter)
{
    if (!isRaster(painter))
        return false;
    const QTransform place = painter.deviceTransform();
    return place.type() <= QTransform::TxScale && place.m11() > 0 && std::abs(place.m11() - place.m22()) < 1e-9;
}

Pixels::Pixels(QPainter& painter)
    : m_painter(painter), m_before(painter.worldTransform()), m_hints(painter.renderHints() & kSmooth),
      m_place(painter.deviceTransform())
{
    painter.setRenderHints(kSmooth, false);
    // What lies between the painter's world and the device stays there: the scale of a sharp screen.
    painter.setWorldTransform((m_before.inverted() * m_place).inverted());
}

Pixels::~Pixels()
{
    m_painter.setRenderHints(kSmooth, false);
    m_painter.setRenderHints(m_hints);
    m_painter.setWorldTransform(m_before);
}

QImage* Pixels::image() const
{
    QPaintDevice* const device = m_painter.paintEngine()->paintDevice();
    if (device->devType() != QInternal::Image)
        return nullptr;
    auto* const image = static_cast<QImage*>(device);
    const QImage::Format format = image->format();
    return format == QImage::Format_RGB32 || format == QImage::Format_ARGB32_Premultiplied ? image : nullptr;
}

QRegion Pixels::seen(const QRect& rect) const
{
    const QPaintEngine* const engine = m_painter.paintEngine();
    const QRect inside = rect & QRect(0, 0, engine->paintDevice()->width(), engine->paintDevice()->height());
    const QRegion clip = engine->systemClip();
    return clip.isEmpty() ? QRegion(inside) : clip & inside;
}

void Pixels::lay(const QPoint& at, const QImage& image) const
{
    constexpr int kMostAtOnce = 1 << 16; // pixels that Qt puts by itself
    const int rows = std::clamp(kMostAtOnce / image.width(), 1, kRowsAtOnce);
    for (int top = 0; top < image.height(); top += rows)
        m_painter.drawImage(at + QPoint(0, top), image, QRect(0, top, image.width(), rows) & image.rect());
}

void Pixels::stamp(const StampKey& key, int side, const QPointF& center, const std::function<void(QPainter&)>& draw)
{
    const QPointF at = map(center);
    m_painter.drawImage(QPoint(nearestPixel(at.x()) - side / 2, nearestPixel(at.y()) - side / 2),
                        stampOf(key, side, draw));
}

const QImage& Pixels::stampOf(const StampKey& key, int side, const std::function<void(QPainter&)>& draw)
{
    thread_local QHash<StampKey, QImage> stamps;
    thread_local qsizetype bytes = 0;
    if (const auto found = stamps.constFind(key); found != stamps.cend())
        return *found;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    draw(painter);
    painter.end();
    if (bytes > kMostBytes) {
        stamps.clear();
        bytes = 0;
    }
    bytes += image.sizeInBytes();
    return *stamps.insert(key, image);
}

} // namespace trayecto::paint
