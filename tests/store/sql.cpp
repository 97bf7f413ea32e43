#include "store/sql.h"

#include <QFile>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace trayecto::tests {

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

} // namespace trayecto::tests
