#include "store/copies.h"

#include "base/clock.h"
#include "edit/apply.h"
#include "store/migrations.h"
#include "store/openfile.h"
#include "store/rows.h"

#include <QFile>

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

// Whoever opens the new file would roll the journal of an earlier one of that name into it.
Result<void> place(NewFile& file, const QString& target)
{
    for (const char* suffix : {"-journal", "-wal"}) {
        const QString leftover = target + QLatin1String(suffix);
        if (QFile::exists(leftover) && !QFile::remove(leftover))
            return Error{ErrorCode::fileUnwritable, leftover, QStringLiteral("left by an earlier file of this name")};
    }
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

Result<void> writeNewProject(const QString& target, const edit::Edit& first, Existing existing)
{
    model::Project project;
    if (Result<void> applied = edit::applyTo(project, first); !applied)
        return applied;
    if (Result<void> free = checkFree(target); !free)
        return free;
    Result<std::unique_ptr<NewFile>> file = NewFile::beside(target, existing);
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
                       Existing existing)
{
    if (Result<void> free = checkFree(target); !free)
        return free;
    Result<std::unique_ptr<NewFile>> file = NewFile::beside(target, existing);
    if (!file)
        return file.error();
    if (const Result<void> done = source.vacuumInto((*file)->path()); !done)
        return at(target, done.error());
    if (!waiting.empty()) {
        Database copy;
        if (const Result<void> opened = copy.open((*file)->path(), Database::Mode::readWrite); !opened)
            return at(target, opened.error());
        if (const Result<void> written = write(copy, waiting); !written)
            return at(target, written.error());
    }
    return place(**file, target);
}

Result<void> writeFromMemory(const model::Project& project, const QString& target, Existing existing)
{
    edit::Edit first;
    first.id = base::Uuid::create();
    first.timeMs = base::nowMs();
    first.label.verb = edit::Verb::create;
    first.blobs = project.blobs;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>())
            first.changes.push_back(edit::Change<Row>{std::nullopt, row});
    });
    return writeNewProject(target, first, existing);
}

} // namespace trayecto::store
