// The parts of a map, laid out, put on pages of one height from the top down.
#pragma once

#include "layout/pages.h"

namespace trayecto::layout {

// `breaks` are the columns at which a new part begins, `foot` is where a page's contents have to end. A part that fits
// below the one before shares its page; else it begins a page, and goes on to more where its lanes do not fit on one.
// The panel comes last. Feet are left to the caller.
std::vector<Page> fillPages(const MapLayout& map, const std::vector<int>& breaks, double foot, TextBreaker& breaker);

// Where the contents of a page end.
double contentFoot(const MapLayout& map, const Page& page);

inline constexpr double kPanelGap = px(24);

} // namespace trayecto::layout
