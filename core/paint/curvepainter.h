// The feelings of a journey, painted.
#pragma once

#include "layout/curve.h"

#include <QRectF>

class QPainter;

namespace trayecto::paint {

struct Theme;
class TextPainter;

// `origin` is where the grid's left and the curve's top lie. Only what lies between the grid's `left` and `right` is
// painted, so that a curve goes on from page to page.
struct CurveView
{
    QPointF origin;
    double left = 0;
    double right = 0;
    QColor ground;
};

void paintCurve(QPainter& painter, const layout::FeelingCurve& curve, const CurveView& view, const Theme& theme,
                TextPainter& texts);

} // namespace trayecto::paint
