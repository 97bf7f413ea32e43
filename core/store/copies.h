// Copies of a document that are whole whatever happened to the document.
#pragma once

#include "edit/sink.h"
#include "store/editlog.h"
#include "store/files.h"

namespace trayecto::store {

// A new file with the edits of `first` as entry 1 of its log.
// Errors: ruleBroken where the edit does not make a whole project; fileExists, fileUnwritable, diskFull, ioError.
base::Result<void> writeNewProject(const QString& target, const edit::Edit& first, Existing existing);

// All that `source` holds, and on top of it edits that are not in it yet.
// Pre: no transaction is open on `source`. `target` is open nowhere.
base::Result<void> writeCopy(Database& source, const std::vector<edit::LoggedEdit>& waiting, const QString& target,
                             Existing existing);

// What is in memory, where a file cannot be read any more. Its log begins anew.
base::Result<void> writeFromMemory(const model::Project& project, const QString& target, Existing existing);

} // namespace trayecto::store
