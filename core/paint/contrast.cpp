#include "paint/contrast.h"

#include <cmath>

namespace trayecto::paint {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor& color, const QColor& ground, double least)
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor& goal = contrast(ground, white) < contrast(ground, black) ? black : white;
    for (int step = 0; step < 100; ++step) {
        const QColor candidate = mixed(color, goal, step / 100.0);
        if (contrast(candidate, ground) >= least)
            return candidate;
    }
    return goal;
}

QColor blended(const QColor& over, const QColor& ground)
{
    return mixed(ground, QColor(over.red(), over.green(), over.blue()), over.alphaF());
}

} // namespace trayecto::paint
