// A line of a list in which something was looked for.
#pragma once

#include "base/fold.h"

#include <QStyleOptionViewItem>

namespace trayecto::ui {

// The ground of a line: of the chosen one, of the one below the pointer.
void paintChosenLine(QPainter& painter, const QStyleOptionViewItem& option, bool isChosen);

// One line in the middle of the height of `room`, what was found in bold; ends in "…" where there is no room.
// Returns where it ends.
int paintFoundText(QPainter& painter, const QRect& room, const QString& text, const std::vector<base::TextSpan>& found,
                   const QColor& ink, const QFont& font);

} // namespace trayecto::ui
