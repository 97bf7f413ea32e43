// Files for work that has no name yet. They lie in the program's own folder and survive a crash.
#pragma once

#include "base/result.h"

#include <vector>

namespace trayecto::store {

struct Draft
{
    QString path;
    QString title; // of the project or its first map
    qint64 changedMs = 0;
    bool isUntouched = false; // as a template made it: nothing is lost with it

    bool operator==(const Draft&) const = default;
};

// Makes the folder where it is not there.
base::Result<QString> newDraftPath();
bool isDraftPath(const QString& path);
// Drafts that no running program has open, newest first; those that cannot be read have no title.
std::vector<Draft> draftsToRecover();
// Errors: fileInUse where somebody edits it; fileNotFound, fileUnwritable, ioError.
base::Result<void> removeDraft(const QString& path);

} // namespace trayecto::store
