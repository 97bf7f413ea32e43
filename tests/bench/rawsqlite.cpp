#include "bench/rawsqlite.h"

#include <QFile>
#include <sqlite3.h>
#include <string>

namespace trayecto::bench {

namespace {

sqlite3_stmt* prepared(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(db));
    return statement;
}

} // namespace

RawFile::RawFile(const QString& path)
{
    sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
    execute("PRAGMA journal_mode=DELETE; PRAGMA locking_mode=NORMAL; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON");
}

RawFile::~RawFile()
{
    sqlite3_close(m_db);
}

int RawFile::readAll()
{
    int rows = 0;
    for (const char* table :
         {"project", "channel", "image", "persona", "map", "phase", "step", "lane", "card", "feeling"}) {
        sqlite3_stmt* statement = prepared(m_db, (std::string("SELECT * FROM ") + table).c_str());
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
            for (int i = 0; i < columns; ++i) {
                m_bytesRead += sqlite3_column_text(statement, i) ? sqlite3_column_bytes(statement, i) : 0;
            }
        }
        sqlite3_finalize(statement);
    }
    return rows;
}

void RawFile::storeTitle(const QString& card, const QString& title, int seq)
{
    execute("BEGIN IMMEDIATE");
    sqlite3_stmt* update = prepared(m_db, "UPDATE card SET title = ?1 WHERE id = ?2");
    const QByteArray titleUtf8 = title.toUtf8();
    const QByteArray id = card.toUtf8();
    sqlite3_bind_text(update, 1, titleUtf8.constData(), int(titleUtf8.size()), SQLITE_STATIC);
    sqlite3_bind_text(update, 2, id.constData(), int(id.size()), SQLITE_STATIC);
    sqlite3_step(update);
    sqlite3_finalize(update);
    sqlite3_stmt* log = prepared(
        m_db, "INSERT INTO edit (seq, step, direction, id, time_ms, author, verb, kind, title, subject, gesture, "
              "prev_hash, hash, changes) VALUES (?1, ?1, 'done', ?2, 0, '', 'rename', 'card', ?3, ?2, '', ?4, ?4, ?5)");
    const QByteArray hash(64, 'a');
    const QByteArray changes =
        "[{\"table\":\"card\",\"old\":{\"title\":\"" + titleUtf8 + "\"},\"set\":{\"title\":\"" + titleUtf8 + "\"}}]";
    sqlite3_bind_int(log, 1, seq);
    sqlite3_bind_text(log, 2, id.constData(), int(id.size()), SQLITE_STATIC);
    sqlite3_bind_text(log, 3, titleUtf8.constData(), int(titleUtf8.size()), SQLITE_STATIC);
    sqlite3_bind_text(log, 4, hash.constData(), int(hash.size()), SQLITE_STATIC);
    sqlite3_bind_text(log, 5, changes.constData(), int(changes.size()), SQLITE_STATIC);
    if (sqlite3_step(log) != SQLITE_DONE)
        qFatal("edit: %s", sqlite3_errmsg(m_db));
    sqlite3_finalize(log);
    execute("COMMIT");
}

void RawFile::execute(const char* sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
}

} // namespace trayecto::bench
