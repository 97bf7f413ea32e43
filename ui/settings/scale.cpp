#include "settings/scale.h"

#include "settings/appearance.h"

#include <cmath>

namespace trayecto::ui {

int scaled(int designPx)
{
    return int(std::lround(designPx * Appearance::instance().scale()));
}

double scaled(double designPx)
{
    return designPx * Appearance::instance().scale();
}

QSize scaled(const QSize& designPx)
{
    return {scaled(designPx.width()), scaled(designPx.height())};
}

QMargins scaled(const QMargins& designPx)
{
    return {scaled(designPx.left()), scaled(designPx.top()), scaled(designPx.right()), scaled(designPx.bottom())};
}

int targetSize(int designPx)
{
    return Appearance::instance().isTouch() ? std::max(scaled(designPx), kTouchTarget) : scaled(designPx);
}

} // namespace trayecto::ui
