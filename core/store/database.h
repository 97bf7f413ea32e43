// A thin layer over the sqlite3 C API: handles that close themselves, errors as values, a hardened connection.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <functional>
#include <limits>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace trayecto::store {

class Database;

// One prepared statement. Parameters count from 1, columns from 0.
// Pre: it does not outlive its Database.
class Statement
{
  public:
    Statement() = default;
    Statement(Database* database, sqlite3_stmt* handle) : m_database(database), m_handle(handle) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    // The bytes are copied. A failed bind is told by the next step().
    void bindNull(int at);
    void bindInteger(int at, qint64 value);
    void bindReal(int at, double value);
    void bindText(int at, std::string_view utf8);
    void bindText(int at, const QString& text);
    void bindBlob(int at, const QByteArray& bytes);

    // True: there is a row to read. After false or an error the statement is reset.
    base::Result<bool> step();
    // Steps to the end; for statements without rows.
    base::Result<void> run();
    void reset();

    // Of the row of the last step().
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isReal(int column) const;
    bool isText(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // lives until the next step
    QString string(int column) const;
    QByteArray blob(int column) const;

    explicit operator bool() const { return m_handle != nullptr; }

  private:
    Database* m_database = nullptr;
    sqlite3_stmt* m_handle = nullptr;
    int m_bindResult = 0;
};

// One connection, hardened before it reads the schema: no triggers, views, extensions or attached files,
// the limits below, defensive mode, foreign keys checked.
// Thread: one at a time.
class Database
{
  public:
    enum class Mode { readOnly, readWrite, memory };

    // No value, statement or row may be longer; a very big edit is kept in parts (editlog.h).
    static constexpr int kMaxLength = 32 * 1024 * 1024;

    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Pre: not open. `path` is absolute; ignored in memory.
    base::Result<void> open(const QString& path, Mode mode);
    // Pre: all statements are gone.
    void close();
    bool isOpen() const { return m_handle != nullptr; }
    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }

    base::Result<Statement> prepare(const QByteArray& sql);
    // Runs all statements of a text and passes over their rows.
    base::Result<void> exec(const QByteArray& sql);
    // The one integer that a query answers.
    base::Result<qint64> integer(const QByteArray& sql);
    int changedRows() const;
    // The extended SQLite result code of the last call.
    int lastResult() const;

    // Asked every few thousand steps of the engine; false stops the statement with `cancelled`.
    void setGuard(std::function<bool()> goOn);
    // Writes a compact copy of the whole database to a file that is empty or not there yet.
    base::Result<void> vacuumInto(const QString& path);
    // Pre: both are open; this one is in memory and takes all that `source` holds.
    base::Result<void> copyFrom(Database& source);
    // The next transaction reads the file anew. SQLite takes its pages for valid as long as four numbers in the header
    // are what they were; another file may be copied over this one that has the same.
    void forgetPages();

    // Whether another file than the one it has open lies at its path, or none.
    bool hasMoved() const;

    // An error of this connection; `result` is an SQLite result code.
    base::Error error(int result) const;

  private:
    friend class ReadLimit;
    friend class Statement;
    base::Result<void> harden(Mode mode);

    QString m_path;
    sqlite3* m_handle = nullptr;
    std::function<bool()> m_guard;
    qint64 m_bytesRead = 0; // of texts and blobs
    qint64 m_mostBytes = kNoLimit;
    static constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();
};

// While it lives, statements fail with fileHostile once they have read more than the file has room for: pages that
// many values share make gigabytes of a small file.
// Pre: the values of a row are read once; one at a time for each connection.
class ReadLimit
{
  public:
    explicit ReadLimit(Database& database) : m_database(database) {}
    ~ReadLimit() { m_database.m_mostBytes = Database::kNoLimit; }
    ReadLimit(const ReadLimit&) = delete;
    ReadLimit& operator=(const ReadLimit&) = delete;

    base::Result<void> begin();

  private:
    Database& m_database;
};

// Rolls back unless committed.
class Transaction
{
  public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // BEGIN IMMEDIATE: nobody else writes from then on.
    base::Result<void> begin();
    // All that is read is of one moment, and nobody else writes meanwhile. For reading only.
    base::Result<void> beginReading();
    // After an error it is unknown whether the transaction is in the file: read before you repeat it.
    base::Result<void> commit();

  private:
    Database& m_database;
    bool m_open = false;
};

} // namespace trayecto::store
