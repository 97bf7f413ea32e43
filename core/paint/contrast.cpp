#include "paint/contrast.h"

#include <array>
#include <cmath>

namespace trayecto::paint {

namespace {

// By table: a frame of a long map asks for thousands of them.
double linear(int channel)
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values;
        for (size_t i = 0; i < values.size(); ++i) {
            const double share = double(i) / 255;
            values[i] = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table[size_t(channel)];
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
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
