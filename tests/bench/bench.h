// The benchmarks by subject.
#pragma once

#include "support/madeproject.h"

namespace trayecto::bench {

void benchPictures();
void benchLargePictures();
void benchLayout();
void benchStore();
void benchStart();
void benchCanvas();
void benchSearch();
void benchSlowDisk();

} // namespace trayecto::bench
