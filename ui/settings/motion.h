// Whether things move on their way, or are simply there.
#pragma once

class QWidget;

namespace trayecto::ui {

inline constexpr int kMotionMs = 120;

// False where the system or the settings ask for no animation.
bool isAnimated(const QWidget* widget);

} // namespace trayecto::ui
