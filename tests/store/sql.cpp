#include "store/sql.h"

#include <QFile>
#include <QProcess>
#include <cstring>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <utility>

namespace trayecto::tests {

namespace {

QByteArray awaitedPart;
std::function<void()> awaitingAction;

int openAfterAction(const char* path, int flags, int mode)
{
    if (awaitingAction && std::strstr(path, awaitedPart.constData()))
        std::exchange(awaitingAction, nullptr)();
    return ::open(path, flags, mode);
}

void setOpen(sqlite3_syscall_ptr call)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, "open", call);
}

} // namespace

Sql::Sql(const QString& path)
{
    sqlite3_open(QFile::encodeName(path).constData(), &m_handle);
}
Sql::~Sql()
{
    sqlite3_close(m_handle);
}

void Sql::run(const std::string& sql)
{
    EXPECT_EQ(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(m_handle) << ": " << sql;
}

std::string Sql::ask(const std::string& sql)
{
    std::string answer;
    const auto keep = [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) = values[0] ? values[0] : "";
        return 1;
    };
    sqlite3_exec(m_handle, sql.c_str(), keep, &answer, nullptr);
    return answer;
}

WhenOpened::WhenOpened(const QString& part, std::function<void()> action)
{
    awaitedPart = QFile::encodeName(part);
    awaitingAction = std::move(action);
    setOpen(reinterpret_cast<sqlite3_syscall_ptr>(openAfterAction));
}
WhenOpened::~WhenOpened()
{
    setOpen(nullptr);
    awaitingAction = nullptr;
}

void changeByAnotherProgram(const QString& path)
{
    QProcess shell;
    shell.start(QStringLiteral("python3"), {QStringLiteral("-c"),
                                            QStringLiteral("import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); "
                                                           "c.execute(\"UPDATE card SET title='theirs'\"); c.commit()"),
                                            path});
    ASSERT_TRUE(shell.waitForFinished() && shell.exitCode() == 0);
}

} // namespace trayecto::tests
