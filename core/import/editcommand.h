// One line of `trayecto edit`: a JSON object that says what to do. docs/command-line.md lists them all.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::importing {

inline constexpr qsizetype kCommandLimitBytes = 1 << 20;

struct EditCommand
{
    enum class Action { apply, undo, redo };
    Action action = Action::apply;
    edit::Edit edit; // to apply
};

// What the line asks for, as an edit on `project`; nothing is changed here.
// Errors: badInput, notFound, ambiguous, tooLarge with the key as `where`; what the operation refuses.
base::Result<EditCommand> editCommand(const QByteArray& line, const model::Project& project);

} // namespace trayecto::importing
