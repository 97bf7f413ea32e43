#include "paint/curvepainter.h"

#include "layout/maplayout.h"
#include "paint/curvepixels.h"
#include "paint/face.h"
#include "paint/pens.h"
#include "paint/pixels.h"
#include "paint/roundrects.h"
#include "paint/theme.h"

#include <cmath>
#include <limits>

namespace trayecto::paint {

namespace {

using layout::FeelingCurve;
using layout::FeelingLine;
using layout::px;

constexpr double kPointRadius = px(3.2);
constexpr int kMostColumns = 2048; // of pixels, put at a time

QPen feltPen(const Theme& theme)
{
    return QPen(theme.curveFelt, px(2.4), Qt::SolidLine, Qt::FlatCap);
}

QPen levelPen(const Theme& theme)
{
    return dashedPen(theme.curveGrid, px(1), px(2), px(4));
}

// The scale of a page ends before its edges.
double insetOf(const CurveView& view)
{
    return view.goesOn ? 0 : px(4);
}

// Piece by piece, each of which a device can dash where the one before it ended.
void paintLine(QPainter& painter, const FeelingLine& line, const CurveView& view, QPen pen)
{
    painter.setBrush(Qt::NoBrush);
    for (const layout::CurvePiece& piece : line.pieces(view.left, view.right)) {
        if (pen.style() == Qt::CustomDashLine)
            pen.setDashOffset(piece.start / pen.widthF());
        painter.setPen(pen);
        painter.drawPath(piece.path.translated(view.origin));
    }
}

void paintStrokes(QPainter& painter, const FeelingCurve& curve, const CurveView& view, const Theme& theme)
{
    const double left = view.origin.x() + view.left + insetOf(view);
    const double right = view.origin.x() + view.right - insetOf(view);
    for (int level = -2; level <= 2; ++level) {
        painter.setPen(level == 0 ? linePen(theme.curveAxis) : levelPen(theme));
        const double y = view.origin.y() + FeelingCurve::levelY(level);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.curveGap);
    for (const QPolygonF& area : curve.gapAreas(view.left, view.right))
        painter.drawPolygon(area.translated(view.origin));
    paintLine(painter, curve.expected, view, expectedPen(theme));
    paintLine(painter, curve.wanted, view, wantedPen(theme));
    for (size_t i = 0; i < curve.others.size(); ++i)
        paintLine(painter, curve.others[i].felt, view, otherPen(theme, int(i)));
    paintLine(painter, curve.felt, view, feltPen(theme));
}

// Some columns of pixels of a curve.
class Columns
{
  public:
    Columns(const Pixels& pixels, const CurveView& view, int firstColumn, int count, int top, int height)
        : m_view(view), m_scale(pixels.scale()), m_count(count), m_band(QSize(count, height))
    {
        const QPointF origin = pixels.map(view.origin);
        m_left = (firstColumn - origin.x()) / m_scale;
        m_y = origin.y() - top;
    }

    const QImage& image() const { return m_band.image(); }

    void paint(const FeelingCurve& curve, const Theme& theme)
    {
        for (const int level : {-2, -1, 1, 2})
            stroke(levelSamples(level), levelPen(theme), levelWidth());
        const CurvePixels::Samples felt = samplesOf(curve.felt, false);
        const CurvePixels::Samples wanted = samplesOf(curve.wanted, true);
        m_band.fillBetween(wanted, felt, theme.curveGap);
        stroke(samplesOf(curve.expected, true), expectedPen(theme));
        stroke(wanted, wantedPen(theme));
        for (size_t i = 0; i < curve.others.size(); ++i)
            stroke(samplesOf(curve.others[i].felt, true), otherPen(theme, int(i)));
        stroke(felt, feltPen(theme));
    }

  private:
    CurvePixels::Samples samplesOf(const FeelingLine& line, bool isDashed) const
    {
        CurvePixels::Samples samples = line.samples(m_left, 1 / m_scale, m_count + 1, isDashed);
        for (layout::CurveSample& sample : samples)
            sample = {m_y + sample.y * m_scale, sample.length * m_scale};
        return samples;
    }

    CurvePixels::Samples levelSamples(int level) const
    {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        CurvePixels::Samples samples;
        const double half = levelWidth() / 2;
        const double y = std::round(m_y + FeelingCurve::levelY(level) * m_scale - half) + half; // on whole pixels
        for (int i = 0; i <= m_count; ++i) {
            const double x = m_left + i / m_scale;
            const bool isIn = x >= m_view.left + insetOf(m_view) && x <= m_view.right - insetOf(m_view);
            samples.push_back({isIn ? y : kNone, x * m_scale});
        }
        return samples;
    }

    void stroke(const CurvePixels::Samples& samples, const QPen& pen)
    {
        stroke(samples, pen, std::max(1.0, pen.widthF() * m_scale));
    }

    double levelWidth() const { return std::max(1.0, std::round(px(1) * m_scale)); }

    void stroke(const CurvePixels::Samples& samples, const QPen& pen, double width)
    {
        CurvePixels::Dashes dashes;
        if (pen.style() == Qt::CustomDashLine)
            dashes = {pen.dashPattern()[0] * width, pen.dashPattern()[1] * width};
        m_band.stroke(samples, width, pen.color(), dashes);
    }

    CurveView m_view;
    double m_scale;
    double m_left = 0; // of the first column, in the grid
    double m_y = 0;    // of the top of the curve, in the band
    int m_count;
    CurvePixels m_band;
};

void paintPixels(QPainter& painter, const FeelingCurve& curve, const CurveView& view, const Theme& theme)
{
    const double y = view.origin.y() + FeelingCurve::levelY(0);
    drawRule(painter, {view.origin.x() + view.left + insetOf(view), y},
             {view.origin.x() + view.right - insetOf(view), y}, theme.curveAxis);
    const Pixels pixels(painter);
    const QRect band =
        pixels.snapped({view.origin.x() + view.left, view.origin.y(), view.right - view.left, layout::kCurveHeight});
    for (int column = band.left(); column <= band.right(); column += kMostColumns) {
        const int count = std::min(kMostColumns, band.right() + 1 - column);
        Columns columns(pixels, view, column, count, band.top(), band.height());
        columns.paint(curve, theme);
        pixels.lay(QPoint(column, band.top()), columns.image());
    }
}

// Where somebody else said something.
void paintPoints(QPainter& painter, const FeelingLine& line, const CurveView& view, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const layout::FeelingPoint& point : line.points())
        if (view.shows(point.at))
            painter.drawEllipse(view.origin + point.at, kPointRadius, kPointRadius);
}

} // namespace

void paintCurve(QPainter& painter, const FeelingCurve& curve, const CurveView& view, const Theme& theme)
{
    if (Pixels::isFor(painter))
        paintPixels(painter, curve, view, theme);
    else
        paintStrokes(painter, curve, view, theme);
    for (size_t i = 0; i < curve.others.size(); ++i)
        paintPoints(painter, curve.others[i].felt, view, otherPen(theme, int(i)).color());
    std::vector<PlacedFace> faces;
    for (const layout::FeelingPoint& point : curve.felt.points())
        if (view.shows(point.at))
            faces.push_back({view.origin + point.at, point.value});
    if (view.detail != Detail::full)
        drawDots(painter, faces, layout::metrics::kCurveFaceRadius, theme);
    else
        drawFaces(painter, faces, layout::metrics::kCurveFaceRadius, theme, view.ground);
}

} // namespace trayecto::paint
