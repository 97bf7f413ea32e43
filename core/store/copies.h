// Copies of a document that are whole whatever happened to the document.
#pragma once

#include "base/files.h"
#include "edit/sink.h"
#include "store/editlog.h"

namespace trayecto::store {

// A new file with the edits of `first` as entry 1 of its log.
// Errors: ruleBroken where the edit does not make a whole project; fileExists, fileUnwritable, diskFull, ioError.
base::Result<void> writeNewProject(const QString& target, const edit::Edit& first, base::Existing existing);

// All that `source` holds, and on top of it edits that are not in it yet. `isSound` is asked once the source is copied;
// its error is returned and nothing placed.
// Pre: no transaction is open on `source`.
base::Result<void> writeCopy(Database& source, const std::vector<edit::LoggedEdit>& waiting, const QString& target,
                             base::Existing existing, const std::function<base::Result<void>()>& isSound);

// What is in memory, where a file cannot be read any more. Its log begins anew.
base::Result<void> writeFromMemory(const model::Project& project, const QString& target, base::Existing existing);

} // namespace trayecto::store
