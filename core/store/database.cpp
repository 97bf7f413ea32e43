#include "store/database.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// A file that somebody mailed must not be able to take all memory of the machine.
constexpr sqlite3_int64 kMaxHeap = sqlite3_int64(1) << 30;
constexpr int kGuardEvery = 4096; // steps of SQLite's virtual machine
// Longer than any commit of ours, short enough to say within a second that the file is busy.
constexpr int kBusyMs = 500;

ErrorCode codeOf(int result, int systemError)
{
    switch (result) {
    case SQLITE_READONLY_DBMOVED:
        return ErrorCode::fileMoved;
    case SQLITE_CORRUPT_VTAB:
        return ErrorCode::fileDamaged;
    default:
        break;
    }
    switch (result & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::diskFull;
    case SQLITE_IOERR:
        return systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::diskFull : ErrorCode::ioError;
    case SQLITE_CANTOPEN:
        return systemError == EIO                               ? ErrorCode::ioError
               : systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::diskFull
                                                                : ErrorCode::fileUnwritable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::fileUnwritable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::fileInUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
        return ErrorCode::fileDamaged;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return ErrorCode::tooLarge;
    case SQLITE_INTERRUPT:
        return ErrorCode::cancelled;
    default:
        return ErrorCode::internal;
    }
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr)), m_bindResult(other.m_bindResult)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    std::swap(m_bindResult, other.m_bindResult);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bindNull(int at)
{
    m_bindResult |= sqlite3_bind_null(m_handle, at);
}
void Statement::bindInteger(int at, qint64 value)
{
    m_bindResult |= sqlite3_bind_int64(m_handle, at, value);
}
void Statement::bindReal(int at, double value)
{
    m_bindResult |= sqlite3_bind_double(m_handle, at, value);
}

void Statement::bindText(int at, std::string_view utf8)
{
    m_bindResult |=
        sqlite3_bind_text64(m_handle, at, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindText(int at, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bindText(at, {utf8.constData(), size_t(utf8.size())});
}

void Statement::bindBlob(int at, const QByteArray& bytes)
{
    m_bindResult |=
        sqlite3_bind_blob64(m_handle, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int result = m_bindResult ? m_bindResult : sqlite3_step(m_handle);
    if (result == SQLITE_ROW && m_database->m_bytesRead > m_database->m_mostBytes) {
        reset();
        return Error{ErrorCode::fileHostile, m_database->path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "it unfolds to more than its size"))};
    }
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    const Error error = m_database->error(result);
    reset();
    return error;
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    m_bindResult = 0;
    sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}
bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}
bool Statement::isReal(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_FLOAT;
}
bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_TEXT;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_handle, column);
    if (!text)
        return {};
    const int size = sqlite3_column_bytes(m_handle, column);
    m_database->m_bytesRead += size;
    return {reinterpret_cast<const char*>(text), size_t(size)};
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    m_database->m_bytesRead += size;
    return QByteArray(static_cast<const char*>(bytes), size);
}

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString& path, Mode mode)
{
    static const bool heapIsLimited = [] {
        sqlite3_hard_heap_limit64(kMaxHeap);
        return true;
    }();
    Q_UNUSED(heapIsLimited)
    Q_ASSERT(!m_handle);
    m_path = path;
    const int access = mode == Mode::readOnly ? SQLITE_OPEN_READONLY
                       : mode == Mode::memory ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
                                              : SQLITE_OPEN_READWRITE;
    const int flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const QByteArray name = mode == Mode::memory ? QByteArray(":memory:") : QFile::encodeName(path);
    if (const int result = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr); result != SQLITE_OK) {
        const Error failure = error(result);
        close();
        return failure;
    }
    Result<void> hardened = harden(mode);
    if (!hardened)
        close();
    return hardened;
}

Result<void> Database::harden(Mode mode)
{
    static constexpr std::pair<int, int> kSwitches[]{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    static constexpr std::pair<int, int> kLimits[]{
        {SQLITE_LIMIT_LENGTH, kMaxLength}, {SQLITE_LIMIT_SQL_LENGTH, 100000}, {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},    {SQLITE_LIMIT_ATTACHED, 0},
    };
    for (const auto& [name, value] : kSwitches)
        if (const int result = sqlite3_db_config(m_handle, name, value, nullptr); result != SQLITE_OK)
            return error(result);
    for (const auto& [name, value] : kLimits)
        sqlite3_limit(m_handle, name, value);
    sqlite3_busy_timeout(m_handle, kBusyMs);
    // None of these reads the file, which could fail where a commit was cut short.
    if (Result<void> set = exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; "
                                "PRAGMA locking_mode=NORMAL");
        !set || mode != Mode::readWrite)
        return set;
    return exec("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA");
}

void Database::close()
{
    if (m_handle)
        sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Result<Statement> Database::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        return error(result);
    return Statement(this, statement);
}

Result<void> Database::exec(const QByteArray& sql)
{
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return error(result);
    return {};
}

Result<qint64> Database::integer(const QByteArray& sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}
int Database::lastResult() const
{
    return sqlite3_extended_errcode(m_handle);
}

void Database::setGuard(std::function<bool()> goOn)
{
    m_guard = std::move(goOn);
    const auto ask = [](void* guard) { return (*static_cast<std::function<bool()>*>(guard))() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, m_guard ? kGuardEvery : 0, m_guard ? +ask : nullptr, &m_guard);
}

Result<void> Database::vacuumInto(const QString& path)
{
    Result<Statement> statement = prepare("VACUUM INTO ?1");
    if (!statement)
        return statement.error();
    const QByteArray name = QFile::encodeName(path);
    statement->bindText(1, {name.constData(), size_t(name.size())});
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    const Result<void> done = statement->run();
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Result<void> Database::copyFrom(Database& source)
{
    sqlite3_backup* backup = sqlite3_backup_init(m_handle, "main", source.m_handle, "main");
    if (!backup)
        return error(sqlite3_extended_errcode(m_handle));
    const int step = sqlite3_backup_step(backup, -1);
    const int result = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || result != SQLITE_OK)
        return source.error(step != SQLITE_DONE ? step : result);
    return {};
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(m_handle);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
}

Error Database::error(int result) const
{
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    QString detail = QString::fromUtf8(sqlite3_errstr(result));
    if (m_handle && sqlite3_extended_errcode(m_handle) == result)
        detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    detail += QStringLiteral(", SQLite %1").arg(result);
    if (systemError && ((result & 0xFF) == SQLITE_IOERR || (result & 0xFF) == SQLITE_CANTOPEN))
        detail += QStringLiteral(", ") + QString::fromLocal8Bit(std::strerror(systemError));
    return {codeOf(result, systemError), m_path, detail};
}

Result<void> ReadLimit::begin()
{
    const Result<qint64> pages = m_database.integer("PRAGMA page_count");
    const Result<qint64> pageSize = pages ? m_database.integer("PRAGMA page_size") : pages;
    if (!pageSize)
        return pageSize.error();
    m_database.m_bytesRead = 0;
    m_database.m_mostBytes = *pages * *pageSize;
    return {};
}

Transaction::~Transaction()
{
    // Where the engine rolled back by itself this fails, which is what is wanted.
    if (m_open)
        (void)m_database.exec("ROLLBACK");
}

Result<void> Transaction::begin()
{
    Result<void> begun = m_database.exec("BEGIN IMMEDIATE");
    m_open = begun.ok();
    return begun;
}

Result<void> Transaction::beginReading()
{
    Result<void> begun = m_database.exec("BEGIN; PRAGMA schema_version");
    m_open = true;
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> done = m_database.exec("COMMIT");
    m_open = !done;
    return done;
}

} // namespace trayecto::store
