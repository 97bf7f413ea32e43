// The edit log in the file: each entry hash-chained to the one before.
//
// On disk, tables `edit` and `edit_part` (resources/sql/0001.sql). An entry's changes are JSON arrays
// (edit/editjson.h); those that would exceed kPartBytes go on in `edit_part`, split between rows.
//
// hash = SHA-256 over these fields in order, each written as its length in bytes in decimal, ':' and its bytes:
//   prev_hash, seq, step, direction, id, time_ms, author, verb, kind, title, subject, gesture, changes, and each part.
// Numbers are decimal text, texts are UTF-8, a missing subject is empty, hashes are 64 lower-case hexadecimal digits.
// The prev_hash of entry 1 is 64 times '0'.
#pragma once

#include "edit/history.h"
#include "store/database.h"

namespace trayecto::store {

// The end of the log.
struct LogEnd
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(64, '0');

    bool operator==(const LogEnd&) const = default;
};

// Far below the connection's length limit, so that no edit is too big for the file.
inline constexpr int kPartBytes = 4 * 1024 * 1024;

enum class LogFault : quint8 { gap, chain, hash, content };

class EditLog
{
  public:
    // Pre: the database outlives it and holds the tables.
    explicit EditLog(Database& database) : m_database(database) {}

    base::Result<LogEnd> end();
    // Pre: entry.seq follows `end`, a transaction is open. Returns the new end.
    base::Result<LogEnd> append(const LogEnd& end, const edit::LoggedEdit& entry);
    // Errors: fileDamaged where an entry is missing, not understood or does not match its hash.
    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last);
    // The order of the last `count` entries, and of those before them back to the first that they are about; without
    // their changes.
    base::Result<std::vector<edit::HistoryEntry>> tail(qint64 count);
    // Entries first..last, as far as there are any; without their changes.
    base::Result<std::vector<edit::HistoryEntry>> heads(qint64 first, qint64 last);
    // Reads entry after entry, from the first; visit returns false to stop. A fault is told, and the reading goes on
    // unless the content of an entry is not understood.
    base::Result<void> replay(const std::function<bool(const edit::LoggedEdit&)>& visit,
                              const std::function<void(qint64 seq, LogFault fault)>& faulty);

  private:
    struct Row;
    base::Result<Row> readRow(Statement& statement);
    base::Result<std::vector<QByteArray>> parts(qint64 seq);
    // `which`: the rest of a query, whose parameters are these.
    base::Result<std::vector<edit::HistoryEntry>> headsWhere(const QByteArray& which, std::vector<qint64> parameters);

    Database& m_database;
    Statement m_insert;
    Statement m_insertPart;
    Statement m_end;
    Statement m_parts;
};

} // namespace trayecto::store
