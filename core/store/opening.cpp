#include "store/opening.h"

#include "model/validation.h"
#include "store/migrations.h"
#include "store/rows.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <sqlite3.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// A file can be made so that reading it never ends.
constexpr int kDeadlineMs = 60000;

// Where to find what in the first bytes. Source: sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype kHeaderBytes = 100;
constexpr char kMagic[] = "SQLite format 3";
enum HeaderOffset : qsizetype {
    pageSizeAt = 16,
    writeVersionAt = 18,
    readVersionAt = 19,
    changesAt = 24,
    pagesAt = 28,
    encodingAt = 56,
    userVersionAt = 60,
    applicationIdAt = 68,
    validForAt = 92
};

quint32 bigEndian32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QString journalOf(const QString& path)
{
    return path + QStringLiteral("-journal");
}

// The codes that SQLite's answers have while writing mean something else for a file that is only read.
Error whileReading(Error error)
{
    switch (error.code) {
    case ErrorCode::fileUnwritable:
        error.code = ErrorCode::fileUnreadable;
        break;
    case ErrorCode::cancelled:
    case ErrorCode::tooLarge:
        error.code = ErrorCode::fileHostile;
        break;
    case ErrorCode::internal:
        error.code = ErrorCode::fileDamaged;
        break;
    default:
        break;
    }
    return error;
}

// The file as it is once the interrupted commit beside it is taken back.
Result<void> openRecovered(Database& database, const OpenFile& file)
{
    if (journalNamesAnother(file.path()))
        return Error{ErrorCode::fileHostile, file.path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "a journal that names another"))};
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QFile main(copy);
    if (!main.open(QIODevice::WriteOnly) || !QFile::copy(journalOf(file.path()), journalOf(copy)))
        return Error{ErrorCode::fileUnreadable, file.path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "no room for a copy to repair"))};
    static constexpr qint64 kChunk = 1 << 20;
    for (qint64 at = 0; at < file.size(); at += kChunk)
        main.write(file.read(at, kChunk));
    main.close();
    if (main.error() != QFileDevice::NoError)
        return Error{ErrorCode::fileUnreadable, file.path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "no room for a copy to repair"))};
    Database repaired;
    if (Result<void> opened = repaired.open(copy, Database::Mode::readWrite); !opened)
        return Error{opened.error().code, file.path(), opened.error().detail};
    if (Result<void> opened = database.open(file.path(), Database::Mode::memory); !opened)
        return opened;
    if (const Result<void> copied = database.copyFrom(repaired); !copied)
        return Error{copied.error().code, file.path(), copied.error().detail};
    return {};
}

Result<void> checkSchema(Database& database, int version)
{
    const Result<QStringList> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (isKnownSchema(*schema, version))
        return {};
    const QStringList& known = knownSchema(version);
    for (const QString& entry : *schema)
        if (!known.contains(entry))
            return Error{ErrorCode::fileHostile, database.path(), entry.left(60)};
    return Error{ErrorCode::fileDamaged, database.path(),
                 QStringLiteral(QT_TRANSLATE_NOOP("Error", "a table or index is missing"))};
}

// As the file is, whatever its version.
Result<void> openAsItIs(Database& database, const OpenFile& file, int version)
{
    Result<void> opened = database.open(file.path(), Database::Mode::readOnly);
    if (opened && !database.integer("PRAGMA schema_version") && database.lastResult() == SQLITE_READONLY_ROLLBACK) {
        database.close();
        opened = openRecovered(database, file);
    }
    if (!opened)
        return opened;
    // SQLite opens by name: what it has open must be what is locked and was looked at.
    if (Result<void> here = file.checkPlace(); !here)
        return here;
    if (database.hasMoved())
        return Error{ErrorCode::fileMoved, file.path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "replaced while it was being opened"))};
    database.setGuard([deadline = QDeadlineTimer(kDeadlineMs)] { return !deadline.hasExpired(); });
    return checkSchema(database, version);
}

Result<void> openUpToDate(Database& database, const OpenFile& file)
{
    const Result<int> version = checkHeader(file);
    if (!version)
        return version.error();
    if (*version == newestVersion())
        return openAsItIs(database, file, *version);
    Database older;
    if (Result<void> opened = openAsItIs(older, file, *version); !opened)
        return opened;
    if (Result<void> opened = database.open(file.path(), Database::Mode::memory); !opened)
        return opened;
    if (Result<void> copied = database.copyFrom(older); !copied)
        return copied;
    return migrate(database);
}

Result<Loaded> load(Database& database)
{
    // One transaction, so that rows and log are of the same moment.
    if (const Result<void> begun = database.exec("BEGIN"); !begun)
        return begun.error();
    Result<model::Project> project = readProject(database);
    if (!project)
        return project.error();
    EditLog log(database);
    const auto tail = log.tail(2 * qint64(edit::History::kDepth));
    if (!tail)
        return tail.error();
    const Result<LogEnd> end = log.end();
    if (!end)
        return end.error();
    if (end->seq == 0)
        return Error{ErrorCode::fileDamaged, database.path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "the edit log is empty"))};
    if (const Result<void> checked = model::checkProject(*project); !checked)
        return Error{ErrorCode::fileDamaged, database.path(),
                     checked.error().where + QStringLiteral(": ") + checked.error().detail};
    return Loaded{{std::move(*project), edit::History(*tail), end->seq}, *end, 0};
}

} // namespace

bool journalNamesAnother(const QString& path)
{
    static const QByteArray kJournalMagic = QByteArray::fromHex("d9d505f920a163d7");
    QFile journal(journalOf(path));
    if (!journal.open(QIODevice::ReadOnly) || journal.size() < kJournalMagic.size())
        return false;
    journal.seek(journal.size() - kJournalMagic.size());
    return journal.readAll() == kJournalMagic;
}

bool isSqliteFile(const OpenFile& file)
{
    return file.read(0, sizeof kMagic) == QByteArrayView(kMagic, sizeof kMagic);
}

Result<int> checkHeader(const OpenFile& file)
{
    const auto refused = [&](ErrorCode code, const char* what) {
        return Error{code, file.path(), QLatin1String(what)};
    };
    const qint64 size = file.size();
    const QByteArray header = file.read(0, kHeaderBytes);
    if (size == 0)
        return refused(ErrorCode::notATrayectoFile, QT_TRANSLATE_NOOP("Error", "the file is empty"));
    if (!header.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return refused(ErrorCode::notATrayectoFile, QT_TRANSLATE_NOOP("Error", "no SQLite file"));
    if (header.size() < kHeaderBytes)
        return refused(ErrorCode::fileDamaged, QT_TRANSLATE_NOOP("Error", "cut off in its header"));
    if (bigEndian32(header, applicationIdAt) != kApplicationId)
        return refused(ErrorCode::notATrayectoFile, QT_TRANSLATE_NOOP("Error", "the SQLite file of another program"));
    const quint32 version = bigEndian32(header, userVersionAt);
    if (version > quint32(newestVersion()))
        return Error{ErrorCode::fileTooNew, file.path(), QStringLiteral("file version %1").arg(version)};
    if (version == 0)
        return refused(ErrorCode::fileDamaged, QT_TRANSLATE_NOOP("Error", "no version"));
    // SQLite would read a write-ahead log that lies beside the file whatever the header says, and leave an index of it.
    if (header[writeVersionAt] != 1 || header[readVersionAt] != 1 || QFile::exists(file.path() + u"-wal"))
        return refused(ErrorCode::fileHostile, QT_TRANSLATE_NOOP("Error", "write-ahead log"));
    if (bigEndian32(header, encodingAt) != 1)
        return refused(ErrorCode::fileHostile, QT_TRANSLATE_NOOP("Error", "text is not UTF-8"));
    const quint16 rawPageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool pagesAreValid = bigEndian32(header, changesAt) == bigEndian32(header, validForAt);
    const bool isBeingWritten = QFile::exists(journalOf(file.path()));
    if (size < pageSize || (pagesAreValid && !isBeingWritten && size < pageSize * bigEndian32(header, pagesAt)))
        return refused(ErrorCode::fileDamaged, QT_TRANSLATE_NOOP("Error", "cut off"));
    return int(version);
}

quint32 changesOf(const OpenFile& file)
{
    const QByteArray header = file.read(0, kHeaderBytes);
    return header.size() == kHeaderBytes ? bigEndian32(header, changesAt) : 0;
}

Result<void> openChecked(Database& database, const OpenFile& file)
{
    Result<void> opened = openUpToDate(database, file);
    return opened ? opened : Result<void>(whileReading(opened.error()));
}

Result<Loaded> loadProject(const OpenFile& file)
{
    Database database;
    if (const Result<void> opened = openChecked(database, file); !opened)
        return opened.error();
    Result<Loaded> loaded = load(database);
    if (loaded)
        loaded->changes = changesOf(file); // nobody writes while the database is being read
    return loaded ? std::move(loaded) : Result<Loaded>(whileReading(loaded.error()));
}

Result<std::vector<edit::LoggedEdit>> loadEntries(const OpenFile& file, qint64 first, qint64 last)
{
    Database database;
    if (const Result<void> opened = openChecked(database, file); !opened)
        return opened.error();
    return EditLog(database).load(first, last);
}

Result<std::vector<edit::HistoryEntry>> loadHeads(const OpenFile& file, qint64 first, qint64 last)
{
    Database database;
    if (const Result<void> opened = openChecked(database, file); !opened)
        return opened.error();
    return EditLog(database).heads(first, last);
}

} // namespace trayecto::store
