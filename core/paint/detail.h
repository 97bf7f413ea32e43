// How much of a map is painted where it is small: text below a size that can be read is a bar, and far out a card is a
// plain rectangle.
#pragma once

namespace trayecto::paint {

enum class Detail { full, bars, fills };

// From here on text is painted, and can be read.
inline constexpr double kLeastReadableZoom = 0.45;

// `zoom` is 1 at the sheet's design size. Source: measured on 13 px type; FACTS.md section 2.
constexpr Detail detailAt(double zoom)
{
    return zoom >= kLeastReadableZoom ? Detail::full : zoom >= 0.18 ? Detail::bars : Detail::fills;
}

} // namespace trayecto::paint
