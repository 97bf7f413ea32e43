// How the parts of controls are drawn: boxes to tick, dots to choose, fields, tabs, bars, frames of menus.
#pragma once

#include <QStyle>

class QStyleOptionSlider;

namespace trayecto::ui {

// In the palette's colours, so that each can be seen in every theme. False: not one of them.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter);
inline constexpr double kRadius = 6; // of fields and buttons, px at any scale

// The frame and ground of a field, a button or a list of choices.
void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool isFocused);
void drawChevron(QPainter& painter, const QPointF& center, const QColor& color, double half = 3.5, bool isUp = false);
void drawBranch(QPainter& painter, const QStyleOption& option);
void drawSeparator(QPainter& painter, const QStyleOption& option);
void drawTab(QPainter& painter, const QStyleOption& option);
void drawHeader(QPainter& painter, const QStyleOption& option);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle);
void drawSlider(QPainter& painter, const QStyleOption& slider, const QRect& groove, const QRect& handle);

} // namespace trayecto::ui
