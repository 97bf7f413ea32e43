#include "paint/pens.h"

#include "layout/textstyle.h"
#include "model/value.h"
#include "paint/theme.h"

namespace trayecto::paint {

using layout::px;

QPen linePen(const QColor& color)
{
    return QPen(color, layout::px(1), Qt::SolidLine, Qt::FlatCap);
}

QPen dashedPen(const QColor& color, double width, double dash, double gap)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

QPen wantedPen(const Theme& theme)
{
    return dashedPen(theme.curveWanted, px(1.6), px(5), px(4));
}

QPen expectedPen(const Theme& theme)
{
    return dashedPen(theme.curveExpected, px(1.2), px(1.2), px(3));
}

QPen otherPen(const Theme& theme, int other)
{
    constexpr std::array<std::pair<double, double>, 3> kDashes{{{px(9), px(3)}, {px(5), px(2)}, {px(14), px(3)}}};
    const QColor color = theme.phaseSign(QColor::fromRgb(model::phaseColor(other).rgb), theme.paper);
    if (other == 0)
        return QPen(color, px(1.6), Qt::SolidLine, Qt::FlatCap);
    const auto& [dash, gap] = kDashes[size_t(other - 1) % kDashes.size()];
    return dashedPen(color, px(1.6), dash, gap);
}

} // namespace trayecto::paint
