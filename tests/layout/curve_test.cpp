#include "layout/curve.h"

#include <QLocale>
#include <cmath>
#include <gtest/gtest.h>

using namespace trayecto::layout;

namespace {

FeelingCurve curveOf(const std::vector<StepFeeling>& steps, const CurveOptions& options = {})
{
    std::vector<ColumnSlot> columns;
    for (size_t i = 0; i < steps.size(); ++i)
        columns.push_back({100.0 * double(i), 100});
    TextBreaker breaker;
    return layOutCurve(steps, columns, options, QLocale::c(), breaker);
}

TEST(Curve, GoesThroughWhatWasSaidAndNeverBeyond)
{
    const FeelingCurve curve = curveOf({{-2.0, 1.0}, {2.0, 1.0}, {2.0, 2.0}, {-1.0, 0.0}});
    for (const FeelingPoint& point : curve.felt.points())
        EXPECT_DOUBLE_EQ(*curve.felt.yAt(point.at.x()), FeelingCurve::levelY(point.value));
    for (double x = 50; x <= 350; x += 1) {
        EXPECT_GE(*curve.felt.yAt(x), FeelingCurve::levelY(2) - 1e-9);
        EXPECT_LE(*curve.felt.yAt(x), FeelingCurve::levelY(-2) + 1e-9);
    }
    EXPECT_FALSE(curve.felt.yAt(49));
}

TEST(Curve, IsStraightOrSteppedWhereTheMapSaysSo)
{
    const std::vector<StepFeeling> steps{{2.0}, {-2.0}};
    const FeelingCurve straight = curveOf(steps, {.shape = trayecto::model::CurveShape::straight});
    EXPECT_NEAR(*straight.felt.yAt(75), FeelingCurve::levelY(1), 1e-9);
    const FeelingCurve stepped = curveOf(steps, {.shape = trayecto::model::CurveShape::stepped});
    EXPECT_NEAR(*stepped.felt.yAt(95), FeelingCurve::levelY(2), 1e-9);
    EXPECT_NEAR(*stepped.felt.yAt(105), FeelingCurve::levelY(-2), 1e-9);
    EXPECT_EQ(stepped.felt.points().size(), 2u);
    EXPECT_NEAR(stepped.felt.samples(105, 1, 1)[0].y, FeelingCurve::levelY(-2), 1e-9);
}

TEST(Curve, ShowsOnlyWhatTheMapShows)
{
    const std::vector<StepFeeling> steps{{1.0, 2.0, 0.0}, {-1.0, 2.0, 0.0}};
    const FeelingCurve curve = curveOf(steps, {.showsWanted = false, .showsExpected = false});
    EXPECT_FALSE(curve.felt.isEmpty());
    EXPECT_TRUE(curve.wanted.isEmpty());
    EXPECT_TRUE(curve.expected.isEmpty());
}

TEST(Curve, HasALineForEachOtherPersonaUpToFiveInAll)
{
    StepFeeling step{1.0};
    CurveOptions options;
    for (int i = 0; i < 6; ++i) {
        const auto persona = trayecto::model::Id<trayecto::model::Persona>::create();
        options.people.emplace_back(persona, QString::number(i));
        if (i != 1) // who says nothing has no line
            step.others.push_back({persona, -1.0});
    }
    const FeelingCurve curve = curveOf({step, step}, options);
    ASSERT_EQ(curve.others.size(), kMostOthers);
    EXPECT_EQ(curve.others[1].name, u"2");
    EXPECT_NEAR(*curve.others[1].felt.yAt(100), FeelingCurve::levelY(-1), 1e-9);
}

TEST(Curve, AStepWithoutAValueIsPassedOver)
{
    const FeelingCurve curve = curveOf({{1.0}, {}, {-1.0}});
    EXPECT_EQ(curve.felt.points().size(), 2u);
    EXPECT_EQ(curve.felt.pieces(0, 300).size(), 1u);
    EXPECT_NEAR(*curve.felt.yAt(150), FeelingCurve::levelY(0), 1e-9);
}

TEST(Curve, PiecesMeetWhereAPageEnds)
{
    const FeelingCurve curve = curveOf({{1.0}, {-2.0}, {2.0}});
    const auto left = curve.felt.pieces(0, 120);
    const auto right = curve.felt.pieces(120, 300);
    const QPointF end = left.back().path.currentPosition();
    const QPointF begin = right.front().path.elementAt(0);
    EXPECT_NEAR(end.x(), 120, 1e-6);
    EXPECT_NEAR((end - begin).manhattanLength(), 0, 1e-6);
    EXPECT_NEAR(end.y(), *curve.felt.yAt(120), 1e-6);
    // Dashes go on there: the whole line is as long as its two parts.
    EXPECT_NEAR(right.front().start, left.back().path.length(), 0.5);
    EXPECT_EQ(curve.felt.pieces(-500, 40).size(), 0u);
    EXPECT_EQ(curve.felt.pieces(260, 400).size(), 0u);
}

TEST(Curve, ItsSamplesLieOnTheLine)
{
    const FeelingCurve curve = curveOf({{1.0}, {-2.0}, {2.0}});
    const auto samples = curve.felt.samples(20, 5, 60);
    ASSERT_EQ(samples.size(), 60u);
    double last = 0;
    for (int i = 0; i < 60; ++i) {
        const auto& sample = samples[size_t(i)];
        const auto y = curve.felt.yAt(20 + 5 * i);
        ASSERT_EQ(std::isnan(sample.y), !y) << i;
        if (!y)
            continue;
        EXPECT_NEAR(sample.y, *y, 1e-6);
        EXPECT_GE(sample.length, last) << "it goes on";
        last = sample.length;
    }
    EXPECT_NEAR(last, curve.felt.pieces(0, 250)[0].path.length() + curve.felt.pieces(0, 250)[1].path.length(), 1);
    // The same wherever one begins.
    EXPECT_NEAR(curve.felt.samples(100, 5, 3)[1].length, samples[17].length, 1e-6);
    EXPECT_TRUE(std::isnan(FeelingLine().samples(0, 1, 2)[0].y));
}

TEST(Curve, OnlyWhatFallsShortIsShaded)
{
    // Wanted lies above felt in the first half, below it in the second.
    const FeelingCurve curve = curveOf({{-1.0, 1.0}, {-1.0, 1.0}, {1.0, -1.0}, {1.0, -1.0}});
    const auto areas = curve.gapAreas(0, 400);
    ASSERT_EQ(areas.size(), 1u);
    EXPECT_NEAR(areas[0].boundingRect().left(), 50, 1e-6);
    EXPECT_NEAR(areas[0].boundingRect().right(), 200, 5);
}

TEST(Curve, LabelsCoverNeitherFacesNorEachOther)
{
    std::vector<StepFeeling> steps;
    for (const double felt : {-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0})
        steps.push_back({felt, 2.0, std::nullopt, QStringLiteral("frustrated")});
    const FeelingCurve curve = curveOf(steps);
    for (const CurveLabel& label : curve.labels) {
        const QRectF box(label.at, QSizeF(label.block->boxWidth(), label.block->height()));
        EXPECT_GE(box.top(), 0);
        EXPECT_LE(box.bottom(), kCurveHeight);
        for (const FeelingPoint& point : curve.felt.points())
            EXPECT_FALSE(box.intersects(QRectF(point.at - QPointF(8, 8), QSizeF(16, 16)))) << point.value;
        for (const CurveLabel& other : curve.labels)
            if (&other != &label) {
                EXPECT_FALSE(box.intersects(QRectF(other.at, QSizeF(other.block->boxWidth(), other.block->height()))));
            }
    }
}

TEST(Curve, ALongEmotionStandsBelowTheBandWhichGrows)
{
    const QString story = QStringLiteral("at first calm and then more and more ").repeated(8);
    const FeelingCurve curve = curveOf({{-2.0, 1.0, std::nullopt, story}, {1.0, 1.0, std::nullopt, {}}});
    ASSERT_FALSE(curve.labels.empty());
    EXPECT_GT(curve.height, kCurveHeight);
    for (const CurveLabel& label : curve.labels) {
        EXPECT_GE(label.at.y(), label.isGap ? 0 : kCurveHeight);
        EXPECT_LE(label.at.y() + label.block->height(), curve.height);
    }
}

} // namespace
