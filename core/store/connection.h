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
    // That the file is as we left it. Pre: isUncertain is false. Errors: fileMoved where another program has written.
    base::Result<void> checkUntouched();
    // One transaction, in which a file of an older version is brought up to date. Pre: isUncertain is false.
    // Errors: those of checkUntouched(); after another one it may be uncertain whether the edit is in the file.
    base::Result<void> write(const edit::LoggedEdit& entry);
    // Finds that out; `end` says it then. Errors: fileMoved where another program has written.
    base::Result<void> resolve();
    // As the file has it: one of an older version stays as it is.
    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last);
    base::Result<std::vector<edit::HistoryEntry>> heads(qint64 first, qint64 last);

    std::shared_ptr<OpenFile> file;
    std::unique_ptr<EditLock> lock;
    Database database;
    RowWriter rows{database};
    EditLog log{database};
    LogEnd end;
    quint32 changes = 0; // changesOf() the file as we left it
    bool isUpToDate = false;
    bool isUncertain = false; // whether the last transaction is in the file
    LogEnd attempted;         // where the log ends if it is

  private:
    // Pre: a transaction is open.
    base::Result<void> checkIsOurs();
    base::Error changedByAnother() const;
    void settle(bool isStored);
};

} // namespace trayecto::store
