// The path language of SVG, for the icons drawn in this house.
// Source: SVG 1.1, chapter 8.3 and appendix F.6 (arcs); the commands M L H V C S Q T A Z, absolute and relative.
#pragma once

#include <QPainterPath>
#include <QStringView>
#include <optional>

namespace trayecto::paint {

// nullopt: not a path.
std::optional<QPainterPath> parseSvgPath(QStringView data);

} // namespace trayecto::paint
