// What is painted on pixels lies on whole ones, and is the same wherever it is scrolled to.
#include "paint/contrast.h"
#include "paint/face.h"
#include "paint/icons.h"
#include "paint/pixels.h"
#include "paint/roundrects.h"
#include "paint/theme.h"

#include <gtest/gtest.h>
#include <thread>

using namespace trayecto::paint;

namespace {

const QColor kPaper(Qt::white);
const TileLook kTile{8, 1, {0.8, 1.6}, QColor(200, 200, 200), QColor(255, 0, 0), QColor(0, 0, 255)};

QImage painted(double scale, const QPointF& at, const std::function<void(QPainter&)>& draw, double ratio = 1)
{
    QImage image((QSizeF(200, 120) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(kPaper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

void drawAll(QPainter& painter)
{
    fillRoundRects(painter, {{3.3, 4.1, 50.2, 20.7}}, 6, QColor(10, 120, 40));
    fillTiles(painter, {{60.5, 4.5, 40, 30}}, kTile);
    drawRule(painter, {2, 40.4}, {100, 40.4}, Qt::black);
    drawIcon(painter, u"website", {4.5, 50.5, 12, 12}, Qt::black);
    drawFaces(painter, {{{40.5, 56.5}, -1.5}, {{60.2, 56.9}, 2}}, 7.5, lightTheme(), kPaper);
}

// How many pixels of `color` lie one after another from `at` on.
int run(const QImage& image, QPoint at, const QPoint& by, const QColor& color)
{
    int length = 0;
    for (; image.rect().contains(at) && image.pixelColor(at) == color; at += by)
        ++length;
    return length;
}

// From `at` to the first pixel of `color`.
QPoint firstOf(const QImage& image, QPoint at, const QPoint& by, const QColor& color)
{
    while (image.rect().contains(at) && image.pixelColor(at) != color)
        at += by;
    return at;
}

// 199 % and 201 % round the corner to the same quarter of a pixel: the picture kept for one serves the other.
TEST(Pixels, ATileLooksTheSameWhateverWasPaintedBefore)
{
    const auto painted = [](double scale) {
        QImage image(240, 160, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        TileLook look = kTile;
        look.radius = 8;
        look.border = 1;
        fillTiles(painter, {{10, 10, 90, 50}}, look);
        painter.end();
        return image;
    };
    QImage fresh;
    std::thread([&] { fresh = painted(2.01); }).join(); // pictures are kept by the thread
    QImage after;
    std::thread([&] {
        painted(1.99);
        after = painted(2.01);
    }).join();
    EXPECT_EQ(after, fresh);
}

TEST(Pixels, ATileHasTheSameBorderOnAllSides)
{
    for (const double scale : {0.45, 0.8, 1.0, 1.3, 1.5, 2.0}) {
        for (const double shift : {0.0, 0.2, 0.5, 0.7}) {
            const QImage image = painted(scale, {5 + shift, 5 + shift}, [](QPainter& painter) {
                fillTiles(painter, {{0.3, 0.4, 60.3, 40.6}}, kTile);
            });
            const int across = int(30 * scale) + 5;
            const int down = int(20 * scale) + 5;
            // Paler where it should be less than a pixel.
            const QColor edge = blended(covering(kTile.edge, scale), kTile.face);
            const auto widthOf = [&](const QPoint& from, const QPoint& by) {
                return run(image, firstOf(image, from, by, edge), by, edge);
            };
            const int left = widthOf({0, down}, {1, 0});
            EXPECT_EQ(left, std::max(1, qRound(scale)));
            EXPECT_EQ(widthOf({image.width() - 1, down}, {-1, 0}), left) << scale << ", " << shift;
            EXPECT_EQ(widthOf({across, 0}, {0, 1}), left) << scale << ", " << shift;
            EXPECT_EQ(widthOf({across, image.height() - 1}, {0, -1}), left) << scale << ", " << shift;
        }
    }
}

TEST(Pixels, ARuleIsAsWideAsAnother)
{
    for (const double scale : {0.5, 1.0, 1.3, 2.0, 3.0})
        for (const double y : {10.0, 10.3, 10.5, 10.9}) {
            const QImage image = painted(scale, {}, [&](QPainter& painter) {
                drawRule(painter, {0, y}, {40, y}, QColor(0, 0, 0));
            });
            int rows = 0;
            for (int i = 0; i < image.height(); ++i)
                rows += image.pixelColor(5, i) != kPaper;
            EXPECT_EQ(rows, std::max(1, qRound(0.75 * scale))) << scale << ", " << y;
        }
}

TEST(Pixels, AreTheSameWhereverTheyAreScrolledTo)
{
    for (const double scale : {0.6, 1.0, 1.25}) {
        const QImage here = painted(scale, {7, 9}, drawAll);
        for (const QPoint& by : {QPoint(13, 0), QPoint(0, 21), QPoint(-6, -8)}) {
            const QImage there = painted(scale, QPointF(7, 9) + by, drawAll);
            const QRect seen = here.rect().translated(by) & there.rect();
            EXPECT_EQ(there.copy(seen), here.copy(seen.translated(-by))) << scale << ": " << by.x() << ", " << by.y();
        }
    }
}

// Twice the pixels, not twice the size: the picture is that of twice the scale.
TEST(Pixels, ASharpScreenHasAllItsPixelsUsed)
{
    const QImage sharp = painted(1, {10, 10}, drawAll, 2);
    QImage large(sharp.size(), QImage::Format_RGB32);
    large.fill(kPaper);
    QPainter painter(&large);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(20, 20);
    painter.scale(2, 2);
    drawAll(painter);
    painter.end();
    large.setDevicePixelRatio(2);
    EXPECT_EQ(sharp, large);
}

TEST(Pixels, LeaveThePainterAsItWas)
{
    painted(1.3, {4, 5}, [](QPainter& painter) {
        const QTransform before = painter.worldTransform();
        for (const bool isSmooth : {true, false}) {
            painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform, isSmooth);
            const QPainter::RenderHints hints = painter.renderHints();
            drawAll(painter);
            EXPECT_EQ(painter.worldTransform(), before);
            EXPECT_EQ(painter.renderHints(), hints);
        }
    });
}

// Stamps would be stretched there.
TEST(Pixels, AreNotForATurnedPainterOrAFile)
{
    painted(1, {}, [](QPainter& painter) {
        EXPECT_TRUE(Pixels::isFor(painter));
        painter.rotate(30);
        EXPECT_FALSE(Pixels::isFor(painter));
        painter.resetTransform();
        painter.scale(1, 2);
        EXPECT_FALSE(Pixels::isFor(painter));
    });
}

} // namespace
