// Whether things move on the screen, as the system says.
#pragma once

namespace trayecto::ui {

// False where somebody has asked their desktop for less motion.
bool isAnimated();

} // namespace trayecto::ui
