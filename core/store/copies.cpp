#include "store/copies.h"

#include "edit/apply.h"
#include "edit/mapedits.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/rows.h"

#include <QFile>
#include <algorithm>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Nobody's work is replaced while they are at it.
Result<void> checkFree(const QString& target)
{
    const auto file = OpenFile::open(target);
    if (file && (*file)->isLocked())
        return Error{ErrorCode::fileInUse, target, {}};
    return {};
}

// A journal or write-ahead log beside the target is part of the file that lies there, but would be rolled into the new
// one by whoever opens that. So the old file is made whole first: whenever this is cut short, a whole file lies there.
Result<void> settleLeftovers(const QString& target)
{
    const QStringList leftovers{target + QStringLiteral("-journal"), target + QStringLiteral("-wal")};
    const auto isThere = [](const QString& path) { return QFile::exists(path); };
    if (std::none_of(leftovers.begin(), leftovers.end(), isThere))
        return {};
    if (const auto old = OpenFile::open(target); old && isSqliteFile(**old)) {
        if (journalNamesAnother(target))
            return Error{ErrorCode::fileHostile, target,
                         QStringLiteral(QT_TRANSLATE_NOOP("Error", "a journal that names another"))};
        Database database;
        Result<void> mended = database.open(target, Database::Mode::readWrite);
        if (Transaction transaction(database); mended)
            mended = transaction.begin();
        if (!mended && mended.error().code != ErrorCode::fileDamaged)
            return mended;
    }
    for (const QString& leftover : leftovers)
        if (isThere(leftover) && !QFile::remove(leftover))
            return Error{ErrorCode::fileUnwritable, leftover,
                         QStringLiteral(QT_TRANSLATE_NOOP("Error", "left by an earlier file of this name"))};
    return base::syncFolderOf(target);
}

Result<void> place(base::NewFile& file, const QString& target)
{
    if (Result<void> settled = settleLeftovers(target); !settled)
        return settled;
    return file.place();
}

// The temporary name that an error names means nothing to the reader.
Error at(const QString& target, const Error& error)
{
    return {error.code, target, error.detail};
}

Result<void> write(Database& database, const std::vector<edit::LoggedEdit>& entries)
{
    RowWriter rows(database);
    EditLog log(database);
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    Result<LogEnd> end = log.end();
    for (const edit::LoggedEdit& entry : entries) {
        if (!end)
            return end.error();
        if (entry.seq <= end->seq)
            continue; // it was in the file after all
        if (Result<void> done = rows.write(entry.edit); !done)
            return done;
        end = log.append(*end, entry);
    }
    if (!end)
        return end.error();
    return transaction.commit();
}

} // namespace

Result<void> writeNewProject(const QString& target, const edit::Edit& first, base::Existing existing)
{
    model::Project project;
    if (Result<void> applied = edit::applyTo(project, first); !applied)
        return applied;
    if (Result<void> free = checkFree(target); !free)
        return free;
    Result<std::unique_ptr<base::NewFile>> file = base::NewFile::beside(target, existing);
    if (!file)
        return file.error();
    Database database;
    if (Result<void> opened = database.open(target, Database::Mode::memory); !opened)
        return opened;
    if (Result<void> made = migrate(database); !made)
        return made;
    if (Result<void> written = write(database, {{1, 1, edit::Direction::done, first}}); !written)
        return written;
    const Result<QByteArray> bytes = database.serialized();
    if (!bytes)
        return bytes.error();
    if (Result<void> written = (*file)->write(*bytes); !written)
        return written;
    return place(**file, target);
}

Result<void> writeCopy(Database& source, const std::vector<edit::LoggedEdit>& waiting, const QString& target,
                       base::Existing existing, const std::function<Result<void>()>& isSound)
{
    if (Result<void> free = checkFree(target); !free)
        return free;
    Result<std::unique_ptr<base::NewFile>> file = base::NewFile::beside(target, existing);
    if (!file)
        return file.error();
    if (const Result<void> done = source.vacuumInto((*file)->path()); !done)
        return at(target, done.error());
    if (Result<void> sound = isSound(); !sound)
        return sound;
    if (!waiting.empty()) {
        Database copy;
        if (const Result<void> opened = copy.open((*file)->path(), Database::Mode::readWrite); !opened)
            return at(target, opened.error());
        if (const Result<void> ready = bringUpToDate(copy); !ready)
            return at(target, ready.error());
        if (const Result<void> written = write(copy, waiting); !written)
            return at(target, written.error());
    }
    return place(**file, target);
}

Result<void> writeFromMemory(const model::Project& project, const QString& target, base::Existing existing)
{
    return writeNewProject(target, edit::creationOf(project, edit::Verb::create), existing);
}

} // namespace trayecto::store
