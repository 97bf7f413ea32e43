// The feelings of a journey as curves over its columns.
//
// A step's value is the mean of its touchpoints'. Between two values a smooth curve is one cubic that leaves and
// arrives level, so it never rises above or falls below what was said; others are straight, or level with a step half
// way. A step without a value is passed over. Units: pt; x from the left of the grid, y from the top of the curve's
// band.
#pragma once

#include "layout/textlayout.h"
#include "model/card.h"

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

    bool operator==(const FeelingPoint&) const = default;
};

// What somebody else than the map's persona feels in a step.
struct OtherFeeling
{
    model::Id<model::Persona> persona;
    double felt = 0;

    bool operator==(const OtherFeeling&) const = default;
};

struct StepFeeling
{
    std::optional<double> felt;
    std::optional<double> wanted;
    std::optional<double> expected;
    QString emotion; // of the touchpoint that says it strongest
    std::vector<OtherFeeling> others;

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

// A segment of a line, or the part of it that was asked for.
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
    explicit FeelingLine(std::vector<FeelingPoint> points, model::CurveShape shape = model::CurveShape::smooth);

    bool operator==(const FeelingLine&) const = default;

    const std::vector<FeelingPoint>& points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }
    // The segments that meet [left, right], cut at both ends.
    std::vector<CurvePiece> pieces(double left, double right) const;
    // At `count` places from `left` on, `step` apart; for pictures made of pixels. Lengths are for dashes.
    std::vector<CurveSample> samples(double left, double step, int count, bool withLengths = true) const;
    // nullopt outside the first and last point.
    std::optional<double> yAt(double x) const;

  private:
    // The nodes whose segments to the next meet [left, right], half-open.
    std::pair<size_t, size_t> between(double left, double right) const;

    std::vector<FeelingPoint> m_points;
    std::vector<QPointF> m_nodes;  // the points, and the corners between them
    std::vector<double> m_lengths; // of the line up to each node
    bool m_isSmooth = true;
};

// Of one of the others; their names stand in the legend.
struct OtherLine
{
    model::Id<model::Persona> persona;
    QString name;
    FeelingLine felt;

    bool operator==(const OtherLine&) const = default;
};

inline constexpr size_t kMostOthers = 4; // with the map's persona five curves can be told apart

// What of the feelings is drawn, and how.
struct CurveOptions
{
    model::CurveShape shape = model::CurveShape::smooth;
    bool showsFelt = true;
    bool showsWanted = true;
    bool showsExpected = true;
    std::vector<std::pair<model::Id<model::Persona>, QString>> people; // whose lines may be drawn, in order

    bool operator==(const CurveOptions&) const = default;
};

inline constexpr double kCurveHeight = px(132);

struct FeelingCurve
{
    double height = kCurveHeight; // of the band; labels may make it taller
    FeelingLine felt;
    FeelingLine wanted;
    FeelingLine expected;
    std::vector<OtherLine> others;
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
                         const CurveOptions& options, const QLocale& locale, TextBreaker& breaker);

} // namespace trayecto::layout
