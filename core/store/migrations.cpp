#include "store/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <map>
#include <mutex>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Far above what any version has; a file with more is refused without reading on.
constexpr int kMaxSchemaEntries = 200;

// Of each version: to make one only to compare with it takes SQLite longer than to read a project.
const QByteArrayList kFingerprints{
    "fc5ddd8b019b3aa39d5627c17ee47d2630dbdc93437a7e27a78d908772619631",
    "4d32f0f30870a0781e604ed56460c6acc6c4e0d2ab6e92f0568402c54462a030",
};

std::vector<QByteArray> readMigrations()
{
    std::vector<QByteArray> steps;
    while (true) {
        QFile file(QStringLiteral(":/sql/%1.sql").arg(steps.size() + 1, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.push_back(file.readAll());
    }
}

Result<void> run(Database& database, const std::vector<QByteArray>& steps)
{
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    for (size_t at = size_t(*version); at < steps.size(); ++at)
        if (Result<void> done = database.exec(steps[at]); !done)
            return done;
    return database.exec("PRAGMA application_id = " + QByteArray::number(kApplicationId) +
                         "; PRAGMA user_version = " + QByteArray::number(qint64(steps.size())));
}

// The text of a statement without comments and with single spaces outside of quotes.
QString normalized(const QString& sql)
{
    QString text;
    QChar quote;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        const QChar c = sql[at];
        if (quote.isNull() && c == u'-' && sql.mid(at, 2) == u"--") {
            const qsizetype end = sql.indexOf(u'\n', at);
            at = (end < 0 ? sql.size() : end) - 1;
        } else if (quote.isNull() && c.isSpace()) {
            if (!text.endsWith(u' '))
                text += u' ';
        } else {
            if (quote.isNull() ? c == u'\'' || c == u'"' : c == quote)
                quote = quote.isNull() ? c : QChar();
            text += c;
        }
    }
    return text;
}

QStringList madeSchema(size_t version)
{
    Database database;
    const auto opened = database.open({}, Database::Mode::memory);
    const auto made = migrate(database, {migrations().begin(), migrations().begin() + qptrdiff(version)});
    Result<QStringList> schema = schemaOf(database);
    Q_ASSERT_X(opened && made && schema, "migrations", "the program's own SQL does not run");
    return schema ? *schema : QStringList();
}

} // namespace

const std::vector<QByteArray>& migrations()
{
    static const std::vector<QByteArray> steps = readMigrations();
    return steps;
}

int newestVersion()
{
    return int(migrations().size());
}

Result<void> migrate(Database& database, const std::vector<QByteArray>& steps)
{
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (Result<void> done = run(database, steps); !done)
        return done;
    return transaction.commit();
}

Result<void> bringUpToDate(Database& database)
{
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    return *version < newestVersion() ? run(database, migrations()) : Result<void>();
}

Result<QStringList> schemaOf(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!statement)
        return statement.error();
    QStringList entries;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (entries.size() == kMaxSchemaEntries)
            return Error{ErrorCode::fileHostile, database.path(),
                         QStringLiteral(QT_TRANSLATE_NOOP("Error", "too many tables"))};
        entries += statement->string(0) + u' ' + statement->string(1) + u' ' + statement->string(2) + u' ' +
                   normalized(statement->string(3));
    }
    entries.sort();
    return entries;
}

const QStringList& knownSchema(int version)
{
    // Each when it is asked for: files are mostly of the newest.
    static std::mutex mutex;
    static std::map<int, QStringList> schemas;
    const std::lock_guard lock(mutex);
    const auto [found, isNew] = schemas.try_emplace(version);
    if (isNew)
        found->second = madeSchema(size_t(version));
    return found->second;
}

QByteArray fingerprintOf(const QStringList& schema)
{
    return QCryptographicHash::hash(schema.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray notedFingerprint(int version)
{
    return kFingerprints.value(version - 1);
}

bool isKnownSchema(const QStringList& schema, int version)
{
    return fingerprintOf(schema) == notedFingerprint(version) || schema == knownSchema(version);
}

} // namespace trayecto::store
