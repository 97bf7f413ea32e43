// Cards as a picture for other programs.
#pragma once

#include "workspace/subject.h"

#include <QImage>
#include <vector>

namespace trayecto::ui {

class MapCanvas;

// As they lie to each other, twice as large as on the screen at 100 % where that fits, in light colours. Null: they are
// too many or lie too far apart for one picture.
QImage pictureOf(MapCanvas& canvas, const std::vector<Id<model::Card>>& cards);

} // namespace trayecto::ui
