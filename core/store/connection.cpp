#include "store/connection.h"

#include "store/migrations.h"

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
    const Result<LogEnd> end = connection->log.end();
    if (!end)
        return end.error();
    connection->end = *end;
    const Result<qint64> data = database.integer("PRAGMA data_version");
    if (!data)
        return data.error();
    connection->dataVersion = *data;
    return connection;
}

Result<void> Connection::checkJournal() const
{
    const bool isJournal = QFile::exists(file->path() + u"-journal") || QFile::exists(file->path() + u"-wal");
    return isJournal ? file->checkPlace() : Result<void>();
}

Result<void> Connection::checkUntouched()
{
    const Result<qint64> data = database.integer("PRAGMA data_version");
    if (!data)
        return data.error();
    isForeign = isForeign || *data != dataVersion;
    if (isForeign)
        return Error{ErrorCode::fileMoved, file->path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "changed by another program"))};
    return {};
}

Result<void> Connection::bringUpToDate()
{
    if (isUpToDate)
        return {};
    Result<void> done = store::bringUpToDate(database);
    isUpToDate = done.ok();
    return done;
}

Result<void> Connection::write(const edit::LoggedEdit& entry)
{
    if (Result<void> ready = bringUpToDate(); !ready)
        return ready;
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    // Within the transaction, so that nobody else comes between.
    if (Result<void> checked = checkUntouched(); !checked)
        return checked;
    if (Result<void> written = rows.write(entry.edit); !written)
        return written;
    const Result<LogEnd> next = log.append(end, entry);
    if (!next)
        return next.error();
    attempted = *next;
    if (Result<void> committed = transaction.commit(); !committed)
        return committed;
    end = *next;
    return {};
}

} // namespace trayecto::store
