// The rows of a project in the file's tables. All SQL here is derived from model/schema.h.
//
// On disk: ids as canonical lower-case text, a null reference as NULL, enums by name, colours "#rrggbb", ranks as text,
// booleans 0 or 1, a missing number as NULL.
#pragma once

#include "edit/edit.h"
#include "store/database.h"

#include <map>

namespace trayecto::store {

// All rows and blobs, each value of the right type. The rules of the model are not checked here.
// Errors: fileDamaged, detail = "table.column: what is wrong".
base::Result<model::Project> readProject(Database& database);

// Thread: the database's. Pre: the database outlives it; a transaction is open on write().
class RowWriter
{
  public:
    explicit RowWriter(Database& database) : m_database(database) {}

    // Errors: fileDamaged where a row to change is not there or one to insert is.
    base::Result<void> write(const edit::Edit& edit);

  private:
    template <class Row> struct Statements
    {
        Statement insert;
        Statement remove;
        std::map<quint32, Statement> updates; // by the fields they set
    };
    template <class Rows> struct StatementsOf;
    template <class... Row> struct StatementsOf<std::tuple<Row...>>
    {
        using Type = std::tuple<Statements<Row>...>;
    };

    base::Result<void> writeBlobs(const QHash<QString, QByteArray>& blobs);
    template <class Row> base::Result<void> writeChange(const edit::Change<Row>& change);
    base::Result<void> runOne(Statement& statement, const char* table);
    base::Result<Statement*> prepared(Statement& statement, const std::function<QByteArray()>& sql);

    Database& m_database;
    Statement m_insertBlob;
    StatementsOf<model::RowTypes>::Type m_statements;
};

} // namespace trayecto::store
