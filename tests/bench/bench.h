// The benchmarks by subject.
#pragma once

#include "support/madeproject.h"

namespace trayecto::bench {

void benchPictures();
void benchLayout();
void benchStore();

} // namespace trayecto::bench
