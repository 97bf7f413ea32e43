#include "store/copies.h"

#include "edit/apply.h"
#include "edit/mapedits.h"
#include "store/filelock.h"
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

// A new file on its way to its place. Nobody begins to edit what lies there meanwhile: no work is replaced under them.
class Placing
{
  public:
    static Result<std::unique_ptr<Placing>> begin(const QString& target, base::Existing existing)
    {
        auto placing = std::make_unique<Placing>();
        placing->m_target = target;
        Result<std::unique_ptr<base::NewFile>> file = base::NewFile::beside(target, existing);
        if (!file)
            return file.error();
        placing->m_file = std::move(*file);
        if (const auto old = OpenFile::open(target)) {
            Result<std::unique_ptr<EditLock>> lock = EditLock::take(*old);
            if (!lock)
                return lock.error();
            placing->m_lock = std::move(*lock);
        }
        return placing;
    }

    // Where it lies until then.
    const QString& path() const { return m_file->path(); }

    // Pre: nobody has it open.
    Result<void> place()
    {
        if (Result<void> settled = settleLeftovers(); !settled)
            return settled;
        return m_file->place();
    }

  private:
    Result<void> settleLeftovers() const;

    QString m_target;
    std::unique_ptr<EditLock> m_lock; // of the file that lies there
    std::unique_ptr<base::NewFile> m_file;
};

// A journal or write-ahead log beside the target is part of the file that lies there, but would be rolled into the new
// one by whoever opens that. So the old file is made whole first: whenever this is cut short, a whole file lies there.
// One without its file may be all that makes that whole, wherever it is now.
Result<void> Placing::settleLeftovers() const
{
    const QStringList leftovers{m_target + QStringLiteral("-journal"), m_target + QStringLiteral("-wal")};
    const auto isThere = [](const QString& path) { return QFile::exists(path); };
    const auto found = std::find_if(leftovers.begin(), leftovers.end(), isThere);
    if (found == leftovers.end())
        return {};
    const auto old = OpenFile::open(m_target);
    if (!old || !isSqliteFile(**old))
        return Error{ErrorCode::fileExists, *found,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "left by an earlier file of this name"))};
    if (journalNamesAnother(m_target))
        return Error{ErrorCode::fileHostile, m_target,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "a journal that names another"))};
    {
        Database database;
        Result<void> mended = database.open(m_target, Database::Mode::readWrite);
        if (Transaction transaction(database); mended)
            mended = transaction.begin();
        if (!mended && mended.error().code != ErrorCode::fileDamaged)
            return mended;
    }
    for (const QString& leftover : leftovers)
        if (isThere(leftover) && !QFile::remove(leftover))
            return Error{ErrorCode::fileUnwritable, leftover,
                         QStringLiteral(QT_TRANSLATE_NOOP("Error", "left by an earlier file of this name"))};
    return base::syncFolderOf(m_target);
}

// The temporary name that an error names means nothing to the reader.
Error at(const QString& target, const Error& error)
{
    return {error.code, target, error.detail};
}

// Into a file of any version, or an empty one, that has no name yet. Returns where the log ends then.
Result<LogEnd> write(const QString& path, const std::vector<edit::LoggedEdit>& entries)
{
    Database database;
    if (const Result<void> opened = database.open(path, Database::Mode::readWrite); !opened)
        return opened.error();
    // Placing syncs it, and takes it away where it does not come to that.
    if (const Result<void> set = database.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"); !set)
        return set.error();
    EditLog log(database);
    if (entries.empty())
        return log.end();
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    if (const Result<void> ready = bringUpToDate(database); !ready)
        return ready.error();
    RowWriter rows(database);
    Result<LogEnd> end = log.end();
    for (const edit::LoggedEdit& entry : entries) {
        if (!end)
            return end;
        if (entry.seq <= end->seq)
            continue; // it was in the file after all
        if (const Result<void> done = rows.write(entry.edit); !done)
            return done.error();
        end = log.append(*end, entry);
    }
    if (!end)
        return end;
    const Result<void> committed = transaction.commit();
    return committed ? end : committed.error();
}

} // namespace

Result<void> writeNewProject(const QString& target, const edit::Edit& first, base::Existing existing)
{
    model::Project project;
    if (Result<void> applied = edit::applyTo(project, first); !applied)
        return applied;
    const Result<std::unique_ptr<Placing>> file = Placing::begin(target, existing);
    if (!file)
        return file.error();
    if (const Result<LogEnd> end = write((*file)->path(), {{1, 1, edit::Direction::done, first}}); !end)
        return at(target, end.error());
    return (*file)->place();
}

Result<LogEnd> writeCopy(Database& source, const std::vector<edit::LoggedEdit>& waiting, const QString& target,
                         base::Existing existing, const CopyCheck& check)
{
    const Result<std::unique_ptr<Placing>> file = Placing::begin(target, existing);
    if (!file)
        return file.error();
    if (const Result<void> done = source.vacuumInto((*file)->path()); !done)
        return done.error().code == ErrorCode::fileInUse ? done.error() : at(target, done.error());
    const Result<LogEnd> end = write((*file)->path(), waiting);
    if (!end)
        return at(target, end.error());
    if (const Result<void> checked = check ? check((*file)->path()) : Result<void>(); !checked)
        return checked.error();
    const Result<void> placed = (*file)->place();
    return placed ? end : placed.error();
}

Result<void> copyUnedited(const OpenFile& file, const QString& target, base::Existing existing, const CopyCheck& check)
{
    Database database;
    if (const Result<void> checked = openChecked(database, file); !checked)
        return checked.error();
    const Result<LogEnd> copied = writeCopy(database, {}, target, existing, check);
    return copied ? Result<void>() : copied.error();
}

Result<void> writeFromMemory(const model::Project& project, const QString& target, base::Existing existing)
{
    return writeNewProject(target, edit::creationOf(project, edit::Verb::create), existing);
}

} // namespace trayecto::store
