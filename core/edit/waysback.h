// The ways back to how a project was. To name a version: keepsakeedits.h.
#pragma once

#include "edit/composition.h"

namespace trayecto::edit {

// Whether a version has all that the log holds up to `lastChange`.
bool isNamed(const model::Project& project, qint64 lastChange);

// One edit back to how the project was before all that `since` is composed of. `name` is what the way leads to, for the
// words of undo. The versions stay: to go back loses no point to return to.
Edit wayBack(Composition since, const QString& name);
// One edit that makes `to` of a project, but for its versions.
Edit difference(const model::Project& from, const model::Project& to, const QString& name);

} // namespace trayecto::edit
