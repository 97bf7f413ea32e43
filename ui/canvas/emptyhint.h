// What to do next where there is nothing yet. On the screen only: no export and no picture of a map has it.
#pragma once

#include "model/enums.h"

#include <QString>

class QPainter;

namespace trayecto::ui {

class MapCanvas;

// Of a cell without cards; empty where nothing is typed: what a step feels like is drawn.
QString hintFor(model::LaneKind lane);

// In the middle of a map without cards, and in the selected cell.
void paintHints(QPainter& painter, MapCanvas& canvas);

} // namespace trayecto::ui
