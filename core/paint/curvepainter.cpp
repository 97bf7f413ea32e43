#include "paint/curvepainter.h"

#include "layout/maplayout.h"
#include "paint/face.h"
#include "paint/pens.h"
#include "paint/textpainter.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::paint {

namespace {

using layout::px;

// Piece by piece: a raster canvas needs a hundred times as long for the whole curve in one stroke.
void paintLine(QPainter& painter, const layout::FeelingLine& line, const CurveView& view, QPen pen)
{
    painter.setBrush(Qt::NoBrush);
    double length = 0;
    for (const QPainterPath& piece : line.pieces(view.left, view.right)) {
        if (pen.style() == Qt::CustomDashLine) {
            pen.setDashOffset(length / pen.widthF());
            length += piece.length();
        }
        painter.setPen(pen);
        painter.drawPath(piece.translated(view.origin));
    }
}

void paintLevels(QPainter& painter, const CurveView& view, const Theme& theme)
{
    const double left = view.origin.x() + view.left + px(4);
    const double right = view.origin.x() + view.right - px(4);
    for (int level = -2; level <= 2; ++level) {
        painter.setPen(level == 0 ? linePen(theme.curveAxis) : dashedPen(theme.curveGrid, px(1), px(2), px(4)));
        const double y = view.origin.y() + layout::FeelingCurve::levelY(level);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

} // namespace

void paintCurve(QPainter& painter, const layout::FeelingCurve& curve, const CurveView& view, const Theme& theme,
                TextPainter& texts)
{
    paintLevels(painter, view, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.curveGap);
    for (const QPolygonF& area : curve.gapAreas(view.left, view.right))
        painter.drawPolygon(area.translated(view.origin));
    paintLine(painter, curve.expected, view, expectedPen(theme));
    paintLine(painter, curve.wanted, view, wantedPen(theme));
    paintLine(painter, curve.felt, view, QPen(theme.curveFelt, px(2.4), Qt::SolidLine, Qt::FlatCap));
    const auto inView = [&](double x) { return x >= view.left && x < view.right; };
    std::vector<PlacedFace> faces;
    for (const layout::FeelingPoint& point : curve.felt.points())
        if (inView(point.at.x()))
            faces.push_back({view.origin + point.at, point.value});
    drawFaces(painter, faces, layout::metrics::kCurveFaceRadius, theme, view.ground);
    for (const layout::CurveLabel& label : curve.labels)
        if (inView(label.at.x()))
            texts.add(label.block, view.origin + label.at,
                      label.isGap ? theme.painSign : theme.feelingText(label.value, view.ground));
}

} // namespace trayecto::paint
