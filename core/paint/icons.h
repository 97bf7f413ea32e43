// The signs of the house: one grid of 16 by 16, strokes of 1.5 with round ends, no fill, in any colour.
#pragma once

#include <QPainterPath>
#include <QStringList>

class QPainter;
class QColor;
class QRectF;

namespace trayecto::paint {

inline constexpr double kIconGrid = 16;
inline constexpr double kIconStroke = 1.5;

// In grid units. An unknown name gets the plain sign of "other".
const QPainterPath& iconPath(QStringView name);

bool isIcon(QStringView name);

// The names a channel can choose from, in the order a person is shown them.
const QStringList& channelIcons();

// `box` is a square. Leaves pen and brush changed.
void drawIcon(QPainter& painter, QStringView name, const QRectF& box, const QColor& color);

} // namespace trayecto::paint
