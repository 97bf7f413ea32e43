// One diagram text to one journey.
#pragma once

#include "import/mermaidtext.h"

namespace trayecto::importing {

// nullopt: the text is not a journey; then there are no warnings. `firstLine`: the number of its first line in its
// file. `rows` counts down; at 0 the rest of the text is left unread.
std::optional<MermaidJourney> parseJourney(const QString& text, int firstLine, size_t& rows, WarningList& warnings);

} // namespace trayecto::importing
