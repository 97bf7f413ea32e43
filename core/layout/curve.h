// The feelings of a journey as curves over its columns.
//
// A step's value is the mean of its touchpoints'. Between two values the curve is one cubic that leaves and arrives
// level, so it never rises above or falls below what was said. A step without a value is passed over.
// Units: pt; x from the left of the grid, y from the top of the curve's band.
#pragma once

#include "layout/textlayout.h"

#include <QPainterPath>
#include <QPolygonF>
#include <optional>
#include <vector>

namespace trayecto::layout {

struct FeelingPoint
{
    int column = 0;
    double value = 0;
    QPointF at;
};

struct StepFeeling
{
    std::optional<double> felt;
    std::optional<double> wanted;
    std::optional<double> expected;
    QString emotion; // of the touchpoint that says it strongest

    bool operator==(const StepFeeling&) const = default;
};

// A text on the curve, placed where it covers neither a curve nor a face nor another text.
struct CurveLabel
{
    int column = 0;
    TextPtr block;
    QPointF at;
    double value = 0; // colours an emotion
    bool isGap = false;
};

// A cubic of a line, or the part of it that was asked for.
struct CurvePiece
{
    QPainterPath path;
    double start = 0; // how far along the line it begins, so that dashes go on from piece to piece
};

// Of a line at one x; both NaN where it is not.
struct CurveSample
{
    double y = 0;
    double length = 0; // along the line, from its start
};

class FeelingLine
{
  public:
    FeelingLine() = default;
    explicit FeelingLine(std::vector<FeelingPoint> points);

    const std::vector<FeelingPoint>& points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }
    // The cubics that meet [left, right], cut at both ends.
    std::vector<CurvePiece> pieces(double left, double right) const;
    // At `count` places from `left` on, `step` apart; for pictures made of pixels. Lengths are for dashes.
    std::vector<CurveSample> samples(double left, double step, int count, bool withLengths = true) const;
    // nullopt outside the first and last point.
    std::optional<double> yAt(double x) const;

  private:
    // The points whose cubics to the next meet [left, right], half-open.
    std::pair<size_t, size_t> between(double left, double right) const;

    std::vector<FeelingPoint> m_points;
    std::vector<double> m_lengths; // of the line up to each point
};

inline constexpr double kCurveHeight = px(132);

struct FeelingCurve
{
    double height = kCurveHeight; // of the band; labels may make it taller
    FeelingLine felt;
    FeelingLine wanted;
    FeelingLine expected;
    std::vector<CurveLabel> labels;

    static double levelY(double value);
    // Where felt lies below wanted, between left and right.
    std::vector<QPolygonF> gapAreas(double left, double right) const;
};

inline constexpr double kLargeGap = 1.5; // from here on a gap carries its number

// Where the column of a step lies.
struct ColumnSlot
{
    double x = 0;
    double width = 0;

    double center() const { return x + width / 2; }
    bool operator==(const ColumnSlot&) const = default;
};

// Pre: as many columns as steps.
FeelingCurve layOutCurve(const std::vector<StepFeeling>& steps, const std::vector<ColumnSlot>& columns,
                         const QLocale& locale, TextBreaker& breaker);

} // namespace trayecto::layout
