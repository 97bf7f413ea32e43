#include "paint/curvepainter.h"

#include "layout/maplayout.h"
#include "paint/face.h"
#include "paint/pens.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::paint {

namespace {

using layout::px;

constexpr double kPointEveryPx = 3; // from afar

// Piece by piece: a raster canvas needs a hundred times as long for the whole curve in one stroke. A line no wider than
// a pixel, as it is from afar, is drawn by another stroker that does not mind.
void paintLine(QPainter& painter, const layout::FeelingLine& line, const CurveView& view, QPen pen)
{
    painter.setBrush(Qt::NoBrush);
    if (view.detail != Detail::full) {
        const double scale = painter.worldTransform().m11();
        const layout::CurvePoints points = line.pointsEvery(kPointEveryPx / scale, view.left, view.right);
        pen.setWidthF(0);
        if (pen.style() == Qt::CustomDashLine)
            pen.setDashOffset(points.start * scale);
        painter.setPen(pen);
        painter.drawPolyline(points.points.translated(view.origin));
        return;
    }
    for (const layout::CurvePiece& piece : line.pieces(view.left, view.right)) {
        if (pen.style() == Qt::CustomDashLine)
            pen.setDashOffset(piece.start / pen.widthF());
        painter.setPen(pen);
        painter.drawPath(piece.path.translated(view.origin));
    }
}

void paintLevels(QPainter& painter, const CurveView& view, const Theme& theme)
{
    const double inset = view.goesOn ? 0 : px(4);
    const double left = view.origin.x() + view.left + inset;
    const double right = view.origin.x() + view.right - inset;
    for (int level = -2; level <= 2; ++level) {
        QPen dots = dashedPen(theme.curveGrid, px(1), px(2), px(4));
        if (view.goesOn)
            dots.setDashOffset(view.left / px(1));
        painter.setPen(level == 0 ? linePen(theme.curveAxis) : dots);
        const double y = view.origin.y() + layout::FeelingCurve::levelY(level);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

// From afar without smooth edges: they are pale, and would cost as much as all else.
void paintGaps(QPainter& painter, const layout::FeelingCurve& curve, const CurveView& view, const Theme& theme)
{
    const bool isFar = view.detail != Detail::full;
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth && !isFar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.curveGap);
    const double step = isFar ? kPointEveryPx / painter.worldTransform().m11() : 0;
    for (const QPolygonF& area : curve.gapAreas(view.left, view.right, step))
        painter.drawPolygon(area.translated(view.origin));
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace

void paintCurve(QPainter& painter, const layout::FeelingCurve& curve, const CurveView& view, const Theme& theme)
{
    paintLevels(painter, view, theme);
    paintGaps(painter, curve, view, theme);
    paintLine(painter, curve.expected, view, expectedPen(theme));
    paintLine(painter, curve.wanted, view, wantedPen(theme));
    paintLine(painter, curve.felt, view, QPen(theme.curveFelt, px(2.4), Qt::SolidLine, Qt::FlatCap));
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
