#include "store/rows.h"

#include <array>
#include <cmath>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using edit::Change;
using model::Project;

namespace {

// The value of a hexadecimal digit; 16 for all that is none, upper case among it.
constexpr auto kHexDigits = [] {
    std::array<quint8, 256> digits{};
    digits.fill(16);
    for (int digit = 0; digit < 16; ++digit)
        digits[size_t("0123456789abcdef"[digit])] = quint8(digit);
    return digits;
}();

// Straight from the column, because a project is mostly ids. Only the form we write: a different spelling of the
// same id would not be found again by an update.
bool readId(std::string_view text, base::Uuid& id)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return false;
    quint8 wrong = 0;
    const auto digits = [&](size_t from, size_t count, quint64 value) {
        for (size_t at = from; at < from + count; ++at) {
            const quint8 digit = kHexDigits[quint8(text[at])];
            wrong |= digit & 16;
            value = value << 4 | (digit & 15);
        }
        return value;
    };
    id.high = digits(14, 4, digits(9, 4, digits(0, 8, 0)));
    id.low = digits(24, 12, digits(19, 4, 0));
    const bool isVersion7 = (id.high >> 12 & 0xF) == 7 && id.low >> 62 == 2;
    return !wrong && isVersion7;
}

bool readValue(const Statement& row, int column, QString& value)
{
    if (!row.isText(column))
        return false;
    const std::string_view utf8 = row.text(column);
    if (utf8.empty())
        return true;
    value = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    // Bytes that are no UTF-8 come out as U+FFFD; so does U+FFFD itself.
    return !value.contains(QChar::ReplacementCharacter) ||
           value.toUtf8() == QByteArrayView(utf8.data(), qsizetype(utf8.size()));
}

bool readValue(const Statement& row, int column, bool& value)
{
    value = row.integer(column) != 0;
    return row.isInteger(column) && quint64(row.integer(column)) <= 1;
}

bool readValue(const Statement& row, int column, int& value)
{
    value = int(row.integer(column));
    return row.isInteger(column) && row.integer(column) == value;
}

bool readValue(const Statement& row, int column, qint64& value)
{
    value = row.integer(column);
    return row.isInteger(column);
}

bool readValue(const Statement& row, int column, double& value)
{
    value = row.real(column);
    return (row.isReal(column) || row.isInteger(column)) && std::isfinite(value);
}

bool readValue(const Statement& row, int column, base::Rank& value)
{
    value.key = row.text(column);
    return row.isText(column) && base::Rank::isValid(value.key);
}

bool readValue(const Statement& row, int column, model::Color& value)
{
    const auto color = model::Color::parse(row.string(column));
    value = color.value_or(model::Color());
    return row.isText(column) && color.has_value();
}

bool readValue(const Statement& row, int column, base::Uuid& value)
{
    return row.isNull(column) || (row.isText(column) && readId(row.text(column), value));
}

template <class Value> bool readValue(const Statement& row, int column, std::optional<Value>& value)
{
    return row.isNull(column) || readValue(row, column, value.emplace());
}

template <class E>
requires std::is_enum_v<E>
bool readValue(const Statement& row, int column, E& value)
{
    const std::string_view name = row.text(column);
    const auto& names = model::kEnumNames<E>;
    const auto found = std::find(names.begin(), names.end(), name);
    value = E(found - names.begin());
    return found != names.end() && row.isText(column);
}

void bindValue(Statement& row, int at, const QString& value)
{
    row.bindText(at, value);
}
void bindValue(Statement& row, int at, bool value)
{
    row.bindInteger(at, value);
}
void bindValue(Statement& row, int at, int value)
{
    row.bindInteger(at, value);
}
void bindValue(Statement& row, int at, qint64 value)
{
    row.bindInteger(at, value);
}
void bindValue(Statement& row, int at, double value)
{
    row.bindReal(at, value);
}
void bindValue(Statement& row, int at, const base::Rank& value)
{
    row.bindText(at, std::string_view(value.key));
}
void bindValue(Statement& row, int at, const model::Color& value)
{
    row.bindText(at, value.toString());
}

void bindValue(Statement& row, int at, const base::Uuid& value)
{
    if (value.isNull())
        row.bindNull(at);
    else
        row.bindText(at, value.toString());
}

template <class Value> void bindValue(Statement& row, int at, const std::optional<Value>& value)
{
    if (value)
        bindValue(row, at, *value);
    else
        row.bindNull(at);
}

template <class E>
requires std::is_enum_v<E>
void bindValue(Statement& row, int at, E value)
{
    row.bindText(at, std::string_view(model::kEnumNames<E>[size_t(value)]));
}

template <class Row> QByteArray insertSql()
{
    QByteArray columns = "id";
    QByteArray values = "?1";
    model::forEachField<Row>([&](const auto& field, int index) {
        columns += QByteArray(", ") + field.name;
        values += ", ?" + QByteArray::number(index + 2);
    });
    return QByteArray("INSERT INTO ") + model::Schema<Row>::table + " (" + columns + ") VALUES (" + values + ')';
}

// Only the fields that differ: an index of a column that stays as it is costs nothing.
template <class Row> QByteArray updateSql(quint32 fields)
{
    QByteArray sets;
    model::forEachField<Row>([&](const auto& field, int index) {
        if (fields >> index & 1)
            sets += QByteArray(sets.isEmpty() ? "" : ", ") + field.name + " = ?" + QByteArray::number(index + 2);
    });
    return QByteArray("UPDATE ") + model::Schema<Row>::table + " SET " + sets + " WHERE id = ?1";
}

template <class Row> QByteArray removeSql()
{
    return QByteArray("DELETE FROM ") + model::Schema<Row>::table + " WHERE id = ?1";
}

template <class Row> QByteArray selectSql()
{
    QByteArray columns = "id";
    model::forEachField<Row>([&](const auto& field, int) { columns += QByteArray(", ") + field.name; });
    return "SELECT " + columns + " FROM " + model::Schema<Row>::table;
}

// A hostile file may claim any number of rows.
constexpr qint64 kMostReserved = 200000;

template <class Row> Result<void> readTable(Database& database, model::Table<Row>& rows)
{
    const QByteArray table = model::Schema<Row>::table;
    const auto damaged = [&](const char* column, const char* what) {
        return Error{ErrorCode::fileDamaged, database.path(),
                     QLatin1String(table) + u'.' + QLatin1String(column) + u": " + QLatin1String(what)};
    };
    const Result<qint64> count = database.integer("SELECT count(*) FROM " + table);
    if (!count)
        return count.error();
    rows.reserve(size_t(std::min(*count, kMostReserved)));
    Result<Statement> select = database.prepare(selectSql<Row>());
    if (!select)
        return select.error();
    while (true) {
        const Result<bool> found = select->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        Row row;
        const char* wrong = readValue(*select, 0, row.id) && !row.id.isNull() ? nullptr : "id";
        model::forEachField<Row>([&](const auto& field, int index) {
            if (!wrong && !readValue(*select, index + 1, row.*field.member))
                wrong = field.name;
        });
        if (wrong)
            return damaged(wrong, "holds no value of its kind");
        const size_t before = rows.size();
        rows.put(std::move(row));
        if (rows.size() == before)
            return damaged("id", "there are two rows of one id");
    }
}

Result<void> readBlobs(Database& database, QHash<QString, QByteArray>& blobs)
{
    Result<Statement> select = database.prepare("SELECT sha256, bytes FROM blob");
    if (!select)
        return select.error();
    while (true) {
        const Result<bool> found = select->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        blobs.insert(select->string(0), select->blob(1));
    }
}

} // namespace

Result<Project> readProject(Database& database)
{
    Project project;
    ReadLimit limit(database);
    Result<void> result = limit.begin();
    if (result)
        result = readBlobs(database, project.blobs);
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if (result)
            result = readTable<Row>(database, project.rows<Row>());
    });
    if (!result)
        return result.error();
    return project;
}

Result<Statement*> RowWriter::prepared(Statement& statement, const std::function<QByteArray()>& sql)
{
    if (!statement) {
        Result<Statement> made = m_database.prepare(sql());
        if (!made)
            return made.error();
        statement = std::move(*made);
    }
    return &statement;
}

Result<void> RowWriter::runOne(Statement& statement, const char* table)
{
    if (Result<void> done = statement.run(); !done)
        return done;
    if (m_database.changedRows() != 1)
        return Error{ErrorCode::fileDamaged, m_database.path(),
                     QLatin1String(table) + QStringLiteral(": a row to change is not there")};
    return {};
}

template <class Row> Result<void> RowWriter::writeChange(const Change<Row>& change)
{
    auto& statements = std::get<Statements<Row>>(m_statements);
    const quint32 fields = change.before && change.after ? model::differingFields(*change.before, *change.after) : ~0u;
    if (!fields)
        return {};
    const Result<Statement*> statement =
        !change.before  ? prepared(statements.insert, insertSql<Row>)
        : !change.after ? prepared(statements.remove, removeSql<Row>)
                        : prepared(statements.updates[fields], [fields] { return updateSql<Row>(fields); });
    if (!statement)
        return statement.error();
    bindValue(**statement, 1, change.id());
    if (change.after)
        model::forEachField<Row>([&](const auto& field, int index) {
            if (fields >> index & 1)
                bindValue(**statement, index + 2, *change.after.*field.member);
        });
    return runOne(**statement, model::Schema<Row>::table);
}

Result<void> RowWriter::writeBlobs(const QHash<QString, QByteArray>& blobs)
{
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob) {
        const Result<Statement*> insert =
            prepared(m_insertBlob, [] { return QByteArray("INSERT OR IGNORE INTO blob VALUES (?1, ?2)"); });
        if (!insert)
            return insert.error();
        (*insert)->bindText(1, blob.key());
        (*insert)->bindBlob(2, blob.value());
        if (Result<void> done = (*insert)->run(); !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::write(const edit::Edit& edit)
{
    Result<void> result = writeBlobs(edit.blobs);
    for (const edit::RowChange& change : edit.changes) {
        if (!result)
            break;
        result = std::visit([this](const auto& one) { return writeChange(one); }, change);
    }
    return result;
}

} // namespace trayecto::store
