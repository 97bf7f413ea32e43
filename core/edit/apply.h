// An edit put into a project: checked, swapped in, and swapped back where a rule is broken.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

// All of the edit's rows or none. Errors: conflict, ruleBroken; the project is then as it was.
base::Result<void> applyTo(model::Project& project, const Edit& edit);

} // namespace trayecto::edit
