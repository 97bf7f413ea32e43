// Copies of a document that are whole whatever happened to the document.
#pragma once

#include "base/files.h"
#include "edit/sink.h"
#include "store/editlog.h"
#include "store/openfile.h"

namespace trayecto::store {

// A new file with the edits of `first` as entry 1 of its log.
// Errors: ruleBroken where the edit does not make a whole project; fileInUse where somebody edits what lies there;
// fileExists, which a journal without its file may be as well; fileUnwritable, diskFull, ioError.
base::Result<void> writeNewProject(const QString& target, const edit::Edit& first, base::Existing existing);

// Asked of a copy that is complete, by the path where it lies before it takes its place. After an error it does not.
using CopyCheck = std::function<base::Result<void>(const QString& path)>;

// All that `source` holds, and on top of it edits that are not in it yet. Returns where the log of the copy ends.
// Errors: those of writeNewProject(), but ruleBroken; fileInUse with the path of the source where that is; of `check`.
// Pre: no transaction is open on `source`.
base::Result<LogEnd> writeCopy(Database& source, const std::vector<edit::LoggedEdit>& waiting, const QString& target,
                               base::Existing existing, const CopyCheck& check);

// The same of a file that is not edited. Errors: those of openChecked() too.
base::Result<void> copyUnedited(const OpenFile& file, const QString& target, base::Existing existing,
                                const CopyCheck& check);

// What is in memory, where a file cannot be read any more. Its log begins anew.
base::Result<void> writeFromMemory(const model::Project& project, const QString& target, base::Existing existing);

} // namespace trayecto::store
