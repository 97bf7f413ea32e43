// Curves and far-away maps are put into pixels by our own hand: they must be what the painter would make of them.
#include "layout/engine.h"
#include "paint/curvepainter.h"
#include "paint/farpainter.h"
#include "paint/theme.h"
#include "support/imagediff.h"
#include "support/madeproject.h"

#include <QLocale>
#include <QPainter>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::paint;

namespace {

constexpr double kColumn = 130; // pt

layout::FeelingCurve curveOf(const std::vector<layout::StepFeeling>& steps)
{
    std::vector<layout::ColumnSlot> columns;
    for (size_t i = 0; i < steps.size(); ++i)
        columns.push_back({kColumn * double(i), kColumn});
    layout::TextBreaker breaker;
    return layout::layOutCurve(steps, columns, {}, QLocale::c(), breaker);
}

// On pixels, or as strokes, which is what a painter gets that is not upright or not even.
QImage paintedCurve(const layout::FeelingCurve& curve, double scale, bool isStroked, double left, double right)
{
    QImage image((QSizeF(4 * kColumn, layout::kCurveHeight) * scale).toSize(), QImage::Format_RGB32);
    image.fill(lightTheme().paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, isStroked ? scale * (1 + 1e-6) : scale);
    paintCurve(painter, curve, {{0, 0}, left, right, lightTheme().paper, Detail::full, true}, lightTheme());
    return image;
}

TEST(CurveOnPixels, IsTheCurveOfStrokes)
{
    const layout::FeelingCurve curve =
        curveOf({{-2.0, 1.5, 0.0}, {2.0, 1.0, 0.5}, {-1.0, 2.0, 0.0}, {-1.5, -2.0, 1.0}});
    for (const double scale : {1.0, 4.0 / 3, 2.0, 3.3}) {
        const QImage strokes = paintedCurve(curve, scale, true, 0, 4 * kColumn);
        const QImage pixels = paintedCurve(curve, scale, false, 0, 4 * kColumn);
        const tests::Difference difference = tests::compared(strokes, pixels, {.channel = 72, .pixels = 0.0005});
        EXPECT_LT(difference.pixels, 0.0005) << scale;
        EXPECT_LT(difference.blocks, 0.01) << scale; // dots of the levels lie on whole pixels
        // Not because nothing is there.
        QImage empty(strokes.size(), QImage::Format_RGB32);
        empty.fill(lightTheme().paper);
        EXPECT_GT(tests::compared(empty, pixels).blocks, 0.05);
    }
}

TEST(CurveOnPixels, GoesOnFromPartToPart)
{
    const layout::FeelingCurve curve = curveOf({{-2.0, 1.5}, {2.0, 1.0}, {-1.0, 2.0}, {-1.5, 0.0}});
    const QImage whole = paintedCurve(curve, 1, false, 0, 4 * kColumn);
    const QImage left = paintedCurve(curve, 1, false, 0, 2 * kColumn);
    const QImage right = paintedCurve(curve, 1, false, 2 * kColumn, 4 * kColumn);
    const QRect half(0, 0, int(2 * kColumn), whole.height());
    EXPECT_EQ(left.copy(half), whole.copy(half));
    EXPECT_EQ(right.copy(half.translated(half.width(), 0)), whole.copy(half.translated(half.width(), 0)));
}

struct FarMap
{
    model::Project project = tests::madeProject({.touchpoints = 600});
    layout::LayoutEngine engine;
    layout::Grid grid = engine.layOutGrid(model::MapIndex(project, tests::onlyMap(project)), {});

    static constexpr double kScale = 0.16;

    QImage painted(const std::vector<QRect>& parts, double ratio = 1,
                   QImage::Format format = QImage::Format_RGB32) const
    {
        QImage image(QSize(1300, 200) * ratio, format);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        FarPainter far;
        for (const QRect& part : parts)
            far.paint(painter, part, grid, {-300, 10}, kScale, lightTheme());
        return image;
    }
};

TEST(FarAway, EveryTouchpointHasTheColourOfItsPhase)
{
    const FarMap map;
    for (const double ratio : {1.0, 2.0}) {
        const QImage image = map.painted({QRect(0, 0, 1300, 200)}, ratio);
        int seen = 0;
        for (const layout::RowBox& row : map.grid.rows)
            for (const layout::CardBox& card : row.cards) {
                if (card.content->kind != model::CardKind::touchpoint)
                    continue;
                const QPointF at =
                    (QPointF(-300, 10) + (card.rect.center() + QPointF(0, row.y)) * FarMap::kScale) * ratio;
                if (!image.rect().contains(at.toPoint()))
                    continue;
                ++seen;
                const layout::PhaseBox& phase = map.grid.phases[size_t(map.grid.columns[size_t(card.column)].phase)];
                EXPECT_EQ(image.pixelColor(at.toPoint()),
                          lightTheme().phaseSign(QColor::fromRgb(phase.color.rgb), lightTheme().card));
            }
        EXPECT_GT(seen, 50);
    }
}

TEST(FarAway, PartsJoin)
{
    const FarMap map;
    const QImage whole = map.painted({QRect(0, 0, 1300, 200)});
    EXPECT_EQ(map.painted({QRect(0, 0, 517, 200), QRect(517, 0, 783, 91), QRect(517, 91, 783, 109)}), whole);
    // Nor is more painted than there is room for.
    EXPECT_EQ(map.painted({QRect(-100, -50, 1500, 400)}), whole);
    // All of it is painted, around the map as well.
    for (int x = 0; x < whole.width(); ++x)
        for (int y = 0; y < whole.height(); ++y)
            ASSERT_NE(whole.pixelColor(x, y), QColor(Qt::magenta)) << x << ", " << y;
}

// Into the painter's own pixels where they are of our form, else by way of a picture.
TEST(FarAway, AnyFormOfPixelsGetsTheSame)
{
    const FarMap map;
    for (const double ratio : {1.0, 1.25, 2.0}) {
        const QImage own = map.painted({QRect(40, 10, 1200, 180)}, ratio);
        for (const QImage::Format format : {QImage::Format_RGB888, QImage::Format_ARGB32_Premultiplied})
            EXPECT_EQ(map.painted({QRect(40, 10, 1200, 180)}, ratio, format).convertToFormat(own.format()), own)
                << ratio << ", " << format;
    }
}

} // namespace
