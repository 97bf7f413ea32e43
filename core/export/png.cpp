#include "export/picture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <cmath>

namespace trayecto::exporting {

namespace {

constexpr int kLongestSidePx = 32767;       // of Qt's raster painting, and what viewers open
constexpr double kMostPixels = 256.0 * 1e6; // 1 GB in memory
constexpr double kPtPerInch = 72;
constexpr double kInchesPerMeter = 1 / 0.0254;
// 0 to 100, and most of the time of a PNG. At 60 (zlib's 4) a sheet takes two thirds of the default's time and is a
// fiftieth larger.
constexpr int kQuality = 60;

// Compressing takes longer than painting and can be stopped only by the device it writes to.
class StoppableBuffer : public QBuffer
{
  public:
    StoppableBuffer(QByteArray* bytes, const Progress& progress) : QBuffer(bytes), m_progress(progress) {}

  protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_progress.isCancelled() ? -1 : QBuffer::writeData(data, size);
    }

  private:
    const Progress& m_progress;
};

double largestDpi(const QSizeF& inches)
{
    return std::min({kLongestSidePx / inches.width(), kLongestSidePx / inches.height(),
                     std::sqrt(kMostPixels / (inches.width() * inches.height()))});
}

} // namespace

base::Result<QByteArray> pngOf(const Picture& picture, int dpi, Progress& progress)
{
    const QSizeF inches = stackSize(picture) / kPtPerInch;
    const QSize size(int(std::ceil(inches.width() * dpi - 0.01)), int(std::ceil(inches.height() * dpi - 0.01)));
    if (dpi > largestDpi(inches)) {
        return base::Error{base::ErrorCode::tooLarge,
                           {},
                           QStringLiteral("%1 x %2 px; --dpi %3 or less, or a PDF")
                               .arg(size.width())
                               .arg(size.height())
                               .arg(int(largestDpi(inches)))};
    }
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return base::Error{base::ErrorCode::tooLarge, {}, QStringLiteral("not enough memory")};
    image.setDotsPerMeterX(int(std::lround(dpi * kInchesPerMeter)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dpi / kPtPerInch, dpi / kPtPerInch);
    if (base::Result<void> painted = paintStack(painter, picture, progress); !painted)
        return painted.error();
    painter.end();

    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Software"), programName());
    QByteArray png;
    StoppableBuffer buffer(&png, progress);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kQuality);
    if (!writer.write(image)) {
        if (progress.isCancelled())
            return base::Error{base::ErrorCode::cancelled, {}, {}};
        return base::Error{base::ErrorCode::internal, {}, writer.errorString()};
    }
    return png;
}

} // namespace trayecto::exporting
