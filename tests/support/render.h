// A page of a map as pixels: the same wherever it runs, for pictures that are compared.
#pragma once

#include "paint/mappainter.h"

#include <QImage>
#include <QPainter>

namespace trayecto::tests {

inline QImage rendered(const layout::Sheets& sheets, int page, const paint::Theme& theme, double dpi = 96,
                       bool textAsCurves = false)
{
    const double scale = dpi / 72;
    QImage image((sheets.pagePt * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // what the painter leaves out is seen
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint::MapPainter(painter, sheets, {&theme, textAsCurves}).paintPage(page);
    return image;
}

} // namespace trayecto::tests
