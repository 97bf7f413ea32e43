// SQLite without anything around it: what opening a project and storing an edit cost at the least.
#pragma once

#include <QString>
#include <memory>

struct sqlite3;

namespace trayecto::bench {

class RawFile
{
  public:
    // Opens with the pragmas of the store.
    explicit RawFile(const QString& path);
    ~RawFile();

    // Looks at every value of every row of the model's tables and keeps none. Returns the number of rows.
    int readAll();
    // One transaction: a card's title, and a line of the log.
    void storeTitle(const QString& card, const QString& title, int seq);

  private:
    void execute(const char* sql);

    sqlite3* m_db = nullptr;
    qint64 m_bytesRead = 0;
};

} // namespace trayecto::bench
