// Pictures of a project are drawn as what their first bytes say they are, and as nothing else.

#include "paint/cardpainter.h"

#include <QBuffer>
#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

QByteArray bytesOf(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

TEST(Images, PngAndJpegAreDrawn)
{
    QImage red(6, 4, QImage::Format_RGB32);
    red.fill(Qt::red);
    paint::ImageStore store;
    for (const char* format : {"png", "jpeg"})
        EXPECT_EQ(store.image(bytesOf(red, format)).size(), QSize(6, 4)) << format;
}

TEST(Images, OtherFormatsAreNotGuessedAt)
{
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8'/></svg>";
    ASSERT_FALSE(QImage::fromData(svg).isNull()) << "Qt itself would draw it: without this the test says nothing";
    QImage red(6, 4, QImage::Format_RGB32);
    paint::ImageStore store;
    EXPECT_TRUE(store.image(svg).isNull());
    EXPECT_TRUE(store.image(bytesOf(red, "bmp")).isNull());
    EXPECT_TRUE(store.image({}).isNull());
}

TEST(Images, ADiscShowsTheMiddleOfALongStrip)
{
    QImage strip(9000, 3, QImage::Format_RGB32);
    strip.fill(Qt::red);
    for (int x = 4490; x < 4510; ++x)
        for (int y = 0; y < 3; ++y)
            strip.setPixelColor(x, y, Qt::blue);
    paint::ImageStore store;
    const QImage& disc = store.disc(bytesOf(strip, "png"));
    EXPECT_EQ(disc.pixelColor(disc.width() / 2, disc.height() / 2), QColor(Qt::blue));
    EXPECT_EQ(disc.pixelColor(0, 0).alpha(), 0);
}

} // namespace
} // namespace trayecto::tests
