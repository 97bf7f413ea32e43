// Cards on the clipboard: as an excerpt that any Trayecto window can paste, and as text for all other programs. What
// other programs bring, by their clipboard or by a drag.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "model/mapindex.h"
#include "workspace/subject.h"

#include <memory>

class QMimeData;

namespace trayecto::ui {

// `cards` in the order of the map. As text a title a line; of several steps a table, which a spreadsheet takes apart.
std::unique_ptr<QMimeData> copied(const model::Project& project, const std::vector<Id<model::Card>>& cards);

enum class Content { none, cards, pictures, text };
// What is offered, without fetching it.
Content contentOf(const QMimeData& data);
// The text that is offered. Calc's own form of it knows the line ends in its cells, which its plain text does not.
QString textIn(const QMimeData& data);
// Files of pictures that lie on this computer.
QStringList picturePaths(const QMimeData& data);

// At the cell: an excerpt's cards, or a card for each line of a text. What another program put there is checked.
// Errors: badInput ..., those of edit::pasteCards, tooLarge (more than 500 lines)
base::Result<edit::Edit> pasted(const model::MapIndex& map, const QMimeData& data, const Cell& cell);

} // namespace trayecto::ui
