// What is written after what: the titles of the phases, then those of the steps, then the cells lane by lane.
#pragma once

#include "workspace/subject.h"

namespace trayecto::ui {

class LiveMap;

enum class Turn { next, previous, below };

// Lanes follow lanes. Cards are written in cells: of a card it is the neighbour of its cell. The lane of the curve
// holds no titles, and what is folded is passed over. monostate: there is nothing that way.
Subject titleAfter(const LiveMap& map, const Subject& subject, Turn turn);

} // namespace trayecto::ui
