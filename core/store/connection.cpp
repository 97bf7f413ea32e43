#include "store/connection.h"

#include "base/files.h"
#include "store/migrations.h"
#include "store/opening.h"

#include <QFile>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

Result<std::unique_ptr<Connection>> Connection::open(const QString& path)
{
    Result<std::shared_ptr<OpenFile>> file = OpenFile::open(path);
    if (!file)
        return file.error();
    Result<std::unique_ptr<EditLock>> lock = EditLock::take(*file);
    if (!lock)
        return lock.error();
    return open(std::move(*lock), std::move(*file));
}

Result<std::unique_ptr<Connection>> Connection::open(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file)
{
    auto connection = std::make_unique<Connection>();
    connection->file = std::move(file);
    connection->lock = std::move(lock);
    Database& database = connection->database;
    const QString& path = connection->file->path();
    if (const Result<void> opened = database.open(path, Database::Mode::readWrite); !opened)
        return opened.error();
    // SQLite opens by name: what it has open must be what is locked and was loaded.
    if (const Result<void> here = connection->file->checkPlace(); !here)
        return here.error();
    if (database.hasMoved())
        return Error{ErrorCode::fileMoved, path,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "replaced while it was being opened"))};
    Transaction transaction(database);
    if (const Result<void> begun = transaction.beginReading(); !begun)
        return begun.error();
    const Result<LogEnd> end = connection->log.end();
    if (!end)
        return end.error();
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    connection->end = *end;
    connection->changes = changesOf(*connection->file);
    connection->isUpToDate = *version == newestVersion();
    return connection;
}

Result<void> Connection::checkJournal() const
{
    const bool isJournal = QFile::exists(file->path() + u"-journal") || QFile::exists(file->path() + u"-wal");
    return isJournal ? file->checkPlace() : Result<void>();
}

Error Connection::changedByAnother() const
{
    return {ErrorCode::fileMoved, file->path(),
            QStringLiteral(QT_TRANSLATE_NOOP("Error", "changed by another program"))};
}

// The number tells of a change to rows alone; the log, of another file that was copied over ours.
Result<void> Connection::checkIsOurs()
{
    const Result<LogEnd> found = log.end();
    if (!found)
        return found.error();
    return *found == end && changesOf(*file) == changes ? Result<void>() : changedByAnother();
}

Result<void> Connection::checkUntouched()
{
    database.forgetPages();
    Transaction transaction(database);
    Result<void> begun = transaction.beginReading();
    return begun ? checkIsOurs() : begun;
}

Result<void> Connection::write(const edit::LoggedEdit& entry)
{
    database.forgetPages();
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    // Within the transaction, so that nobody else comes between.
    if (Result<void> checked = checkIsOurs(); !checked)
        return checked;
    attempted = end;
    isUncertain = true; // until it is committed: taking it back may fail as well
    if (!isUpToDate)
        if (Result<void> ready = bringUpToDate(database); !ready)
            return ready;
    if (Result<void> written = rows.write(entry.edit); !written)
        return written;
    const Result<LogEnd> next = log.append(end, entry);
    if (!next)
        return next.error();
    attempted = *next;
    if (Result<void> committed = transaction.commit(); !committed)
        return committed;
    settle(true);
    return {};
}

// After a COMMIT that failed the transaction may be in the file all the same: the journal was gone, but the sync of the
// folder failed.
Result<void> Connection::resolve()
{
    if (!isUncertain)
        return {};
    if (Result<void> checked = checkJournal(); !checked)
        return checked;
    database.forgetPages();
    Transaction transaction(database);
    if (Result<void> begun = transaction.beginReading(); !begun)
        return begun;
    const Result<LogEnd> found = log.end();
    if (!found)
        return found.error();
    const bool isStored = *found != end;
    if (isStored ? *found != attempted || changesOf(*file) != changes + 1 : changesOf(*file) != changes)
        return changedByAnother();
    if (isStored)
        if (Result<void> synced = base::syncFolderOf(file->path()); !synced)
            return synced;
    settle(isStored);
    return {};
}

void Connection::settle(bool isStored)
{
    isUncertain = false;
    if (!isStored)
        return;
    end = attempted;
    ++changes; // every transaction adds one
    isUpToDate = true;
}

Result<std::vector<edit::LoggedEdit>> Connection::load(qint64 first, qint64 last)
{
    if (!isUpToDate)
        return loadEntries(*file, first, last);
    if (Result<void> checked = checkJournal(); !checked)
        return checked.error();
    return log.load(first, last);
}

Result<std::vector<edit::HistoryEntry>> Connection::heads(qint64 first, qint64 last)
{
    if (!isUpToDate)
        return loadHeads(*file, first, last);
    if (Result<void> checked = checkJournal(); !checked)
        return checked.error();
    return log.heads(first, last);
}

} // namespace trayecto::store
