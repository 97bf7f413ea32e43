// What lies open of a file that is edited.
#pragma once

#include "store/editlog.h"
#include "store/filelock.h"
#include "store/rows.h"

namespace trayecto::store {

// Thread: one at a time. Closed in the reverse order of its members.
struct Connection
{
    // Takes back what a commit cut short has left; the file is not changed beside that.
    // Errors: fileInUse, fileMoved, fileUnwritable, ioError ...
    static base::Result<std::unique_ptr<Connection>> open(const QString& path);
    static base::Result<std::unique_ptr<Connection>> open(std::unique_ptr<EditLock> lock,
                                                          std::shared_ptr<OpenFile> file);

    // Asked before SQLite reads. Where another file has taken the path and has a journal beside it, SQLite would play
    // that into this one. Errors: fileMoved.
    base::Result<void> checkJournal() const;
    // Errors: fileMoved where another program has written.
    base::Result<void> checkUntouched();
    // A file of an older version stays as it is until it is written or its log is read.
    base::Result<void> bringUpToDate();
    // One transaction.
    base::Result<void> write(const edit::LoggedEdit& entry);

    std::shared_ptr<OpenFile> file;
    std::unique_ptr<EditLock> lock;
    Database database;
    RowWriter rows{database};
    EditLog log{database};
    LogEnd end;
    LogEnd attempted;       // where the log ends if the last transaction is in the file
    qint64 dataVersion = 0; // changes when somebody else writes
    bool isForeign = false; // somebody else did
    bool isUpToDate = false;
};

} // namespace trayecto::store
