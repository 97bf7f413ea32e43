// Plain SQLite, as another program would use it on our files.
#pragma once

#include <QString>
#include <string>

struct sqlite3;

namespace trayecto::tests {

class Sql
{
  public:
    explicit Sql(const QString& path);
    ~Sql();
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    // Fails the test on an error.
    void run(const std::string& sql);
    // The first column of the first row; empty where there is none.
    std::string ask(const std::string& sql);

  private:
    sqlite3* m_handle = nullptr;
};

} // namespace trayecto::tests
