// What a widget has said in the design's px, given to it as big as the interface is now.
#pragma once

class QWidget;

namespace trayecto::ui {

// A widget with this property has a size and a font of its own: an editor that grows with the map.
inline constexpr char kOwnSizes[] = "ownSizes";

// Margins and spacings of its layouts, fixed and least sizes, icon size, a font in px; of a dialog also its size. Again
// after each change of the scale: what is said in between in the design's px is fitted then.
void fitToScale(QWidget& widget, double scale);

} // namespace trayecto::ui
