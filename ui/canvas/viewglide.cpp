#include "canvas/viewglide.h"

#include "settings/motion.h"

#include <cmath>

namespace trayecto::ui {

ViewGlide::ViewGlide(std::function<void(const Spot&)> show)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setDuration(kMotionMs);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&m_clock, &QVariantAnimation::valueChanged, &m_clock,
                     [this, show = std::move(show)](const QVariant& share) {
                         if (isRunning())
                             show(between(m_from, m_to, share.toDouble()));
                     });
}

void ViewGlide::start(const Spot& from, const Spot& to)
{
    m_clock.stop();
    m_from = from;
    m_to = to;
    m_clock.start();
}

Spot ViewGlide::between(const Spot& from, const Spot& to, double share)
{
    if (share >= 1)
        return to;
    const double zoom = from.zoom * std::pow(to.zoom / from.zoom, share);
    // A point that stands still in the window is as far from the middle as the zoom is small.
    const double span = 1 / to.zoom - 1 / from.zoom;
    const double moved = std::abs(span) > 1e-6 ? (1 / zoom - 1 / from.zoom) / span : share;
    return {zoom, from.center + (to.center - from.center) * moved};
}

} // namespace trayecto::ui
