// The program's sign: the path of a journey on a blue tile.
#pragma once

#include <QIcon>

class QPainter;

namespace trayecto::ui {

// `box` is a square.
void drawLogo(QPainter& painter, const QRectF& box);
QIcon logoIcon();

} // namespace trayecto::ui
