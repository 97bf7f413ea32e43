// The small signs of the controls: boxes to tick, dots to choose, the slider, frames of menus.
#pragma once

#include <QStyle>

namespace trayecto::ui {

// In the palette's colours, so that each can be seen in every theme. False: not one of them.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter);
void drawSlider(QPainter& painter, const QStyleOption& slider, const QRect& groove, const QRect& handle);

} // namespace trayecto::ui
