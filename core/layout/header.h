// The top of the sheet: what the map is, whose journey it shows and what for.
#pragma once

#include "base/language.h"
#include "layout/maplayout.h"
#include "model/mapindex.h"

namespace trayecto::layout {

// The whole header in `width` points; narrow sheets set its parts below each other.
HeaderBox layOutHeader(const model::MapIndex& map, double width, base::Language language, TextBreaker& breaker);

// One line, for the pages after the first.
HeaderBox layOutShortHeader(const model::MapIndex& map, double width, base::Language language, TextBreaker& breaker);

} // namespace trayecto::layout
