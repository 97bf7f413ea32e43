#include "paint/pens.h"

#include "layout/textstyle.h"
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

} // namespace trayecto::paint
