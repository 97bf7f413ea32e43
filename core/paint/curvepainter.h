// The feelings of a journey, painted.
#pragma once

#include "layout/curve.h"
#include "paint/detail.h"

#include <QColor>

class QPainter;

namespace trayecto::paint {

struct Theme;

// `origin` is where the grid's left and the curve's top lie. Only what lies between the grid's `left` and `right` is
// painted, so that a curve goes on from page to page.
struct CurveView
{
    QPointF origin;
    double left = 0;
    double right = 0;
    QColor ground;
    Detail detail = Detail::full; // from afar faces have no features
    bool goesOn = false;          // the scale does too, at both ends

    bool shows(const QPointF& at) const { return at.x() >= left && at.x() < right; }
};

// All but the labels.
void paintCurve(QPainter& painter, const layout::FeelingCurve& curve, const CurveView& view, const Theme& theme);

} // namespace trayecto::paint
