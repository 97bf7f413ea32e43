// Cards on the clipboard: as an excerpt that any Trayecto window can paste, and as text for all other programs.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "model/mapindex.h"
#include "workspace/subject.h"

#include <memory>

class QMimeData;

namespace trayecto::ui {

// `cards` in the order of the map.
std::unique_ptr<QMimeData> copied(const model::Project& project, const std::vector<Id<model::Card>>& cards);

bool canPaste(const QMimeData& data);

// At the cell: an excerpt's cards, or a card for each line of a text. What another program put there is checked.
// Errors: badInput ..., those of edit::pasteCards, tooLarge (more than 500 lines)
base::Result<edit::Edit> pasted(const model::MapIndex& map, const QMimeData& data, const Cell& cell);

} // namespace trayecto::ui
