// The words of an edit, for the undo menu, the history and answers on the command line.
#pragma once

#include "base/language.h"
#include "edit/edit.h"

namespace trayecto::edit {

// "Move card “Online quote form”"; long titles are shortened.
QString words(const EditLabel& label, base::Language language);

// "lane", "card" ...: the noun for a kind of row.
QString noun(model::RowKind kind, base::Language language);

// The title of a lane that nobody has named: "Pain points".
QString laneTitle(model::LaneKind kind, base::Language language);

} // namespace trayecto::edit
