// Plain SQLite, as another program would use it on our files.
#pragma once

#include <QString>
#include <functional>
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

// While it lives: once, as soon as SQLite opens a file whose path holds `part`, `action` comes first. One at a time.
class WhenOpened
{
  public:
    WhenOpened(const QString& part, std::function<void()> action);
    ~WhenOpened();
    WhenOpened(const WhenOpened&) = delete;
    WhenOpened& operator=(const WhenOpened&) = delete;
};

// Every card is called "theirs" from then on, without an entry in the log. In a process of its own, on which no fault
// of this one strikes.
void changeByAnotherProgram(const QString& path);

} // namespace trayecto::tests
