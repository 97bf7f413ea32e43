#include "store/check.h"

#include "base/files.h"
#include "model/validation.h"
#include "store/opening.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using edit::Change;
using model::Project;

namespace {

// A file full of faults is not listed to the last of them.
constexpr size_t kMostFindings = 1000;

class Check
{
  public:
    Check(Database& database, const std::function<bool(double)>& progress) : m_database(database), m_progress(progress)
    {
        // Statements that run long ask as well.
        m_database.setGuard([this] { return !m_progress || m_progress(m_share); });
    }

    Result<std::vector<Finding>> run()
    {
        for (const auto step : {&Check::checkDatabase, &Check::checkReferences, &Check::checkLog, &Check::checkRows,
                                &Check::checkPictures}) {
            const bool goesOn = !m_progress || m_progress(m_share);
            const Result<void> done =
                goesOn ? (this->*step)() : Result<void>(Error{ErrorCode::cancelled, m_database.path(), {}});
            if (!done && done.error().code == ErrorCode::cancelled)
                return done.error();
            if (!done)
                add({FindingKind::database, 0, 0, done.error().detail});
            m_share = std::min(1.0, m_share + 0.2);
        }
        return std::move(m_findings);
    }

  private:
    void add(Finding finding)
    {
        if (m_findings.size() < kMostFindings)
            m_findings.push_back(std::move(finding));
    }

    // For every row of a query, unless it is cancelled.
    Result<void> forEachOf(const QByteArray& sql, const std::function<void(const Statement&)>& visit)
    {
        Result<Statement> statement = m_database.prepare(sql);
        if (!statement)
            return statement.error();
        while (true) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            visit(*statement);
        }
    }

    Result<void> checkDatabase()
    {
        return forEachOf("PRAGMA integrity_check", [this](const Statement& row) {
            if (row.text(0) != "ok")
                add({FindingKind::database, 0, 0, row.string(0)});
        });
    }

    Result<void> checkReferences()
    {
        QHash<QString, qint64> counts;
        const Result<void> done =
            forEachOf("PRAGMA foreign_key_check", [&](const Statement& row) { ++counts[row.string(0)]; });
        for (auto table = counts.begin(); table != counts.end(); ++table)
            add({FindingKind::reference, 0, table.value(), table.key()});
        return done;
    }

    Result<void> checkLog()
    {
        EditLog log(m_database);
        const Result<qint64> count = m_database.integer("SELECT count(*) FROM edit");
        if (!count)
            return count.error();
        const double before = m_share;
        m_logIsWhole = *count > 0;
        if (*count == 0)
            add({FindingKind::logGap, 1, 0, {}});
        bool isCancelled = false;
        const Result<void> done = log.replay(
            [&](const edit::LoggedEdit& entry) {
                m_share = before + 0.2 * double(entry.seq) / double(*count);
                isCancelled = m_progress && entry.seq % 64 == 0 && !m_progress(m_share);
                return !isCancelled && apply(entry);
            },
            [this](qint64 seq, LogFault fault) {
                m_logIsWhole = m_logIsWhole && fault != LogFault::content;
                add({kindOf(fault), seq, 0, {}});
            });
        m_share = before;
        return isCancelled ? Error{ErrorCode::cancelled, m_database.path(), {}} : done;
    }

    static FindingKind kindOf(LogFault fault)
    {
        switch (fault) {
        case LogFault::gap:
            return FindingKind::logGap;
        case LogFault::chain:
            return FindingKind::logChain;
        case LogFault::hash:
            return FindingKind::logHash;
        case LogFault::content:
            break;
        }
        return FindingKind::logContent;
    }

    // Without the rules of the model, which would be asked again and again; the rows are checked once, at the end.
    bool apply(const edit::LoggedEdit& entry)
    {
        bool fits = true;
        for (const edit::RowChange& change : entry.edit.changes)
            std::visit(
                [&]<class Row>(const Change<Row>& one) {
                    auto& rows = m_replayed.rows<Row>();
                    const Row* row = rows.find(one.id());
                    fits = fits && (one.before ? row && *row == *one.before : !row);
                    if (one.after)
                        rows.put(*one.after);
                    else
                        rows.remove(one.id());
                },
                change);
        if (!fits) {
            m_logIsWhole = false;
            add({FindingKind::logContent, entry.seq, 0, {}});
        }
        return fits;
    }

    Result<void> checkRows()
    {
        const Result<Project> project = readProject(m_database);
        if (!project && project.error().code == ErrorCode::cancelled)
            return project.error();
        if (!project) {
            add({FindingKind::row, 0, 0, project.error().detail});
            return {};
        }
        if (const Result<void> checked = model::checkProject(*project); !checked)
            add({FindingKind::row, 0, 0, checked.error().where + QStringLiteral(": ") + checked.error().detail});
        if (m_logIsWhole)
            model::forEachRowType([&]<class Row>(std::type_identity<Row>) { compare<Row>(*project); });
        return {};
    }

    template <class Row> void compare(const Project& project)
    {
        const auto& found = project.rows<Row>();
        const auto& wanted = m_replayed.rows<Row>();
        qint64 differences = 0;
        for (const Row& row : found) {
            const Row* twin = wanted.find(row.id);
            differences += !twin || !(*twin == row);
        }
        for (const Row& row : wanted)
            differences += !found.contains(row.id);
        if (differences > 0)
            add({FindingKind::difference, 0, differences, QLatin1String(model::Schema<Row>::table)});
    }

    Result<void> checkPictures()
    {
        ReadLimit limit(m_database);
        if (Result<void> begun = limit.begin(); !begun)
            return begun;
        return forEachOf("SELECT sha256, bytes FROM blob", [this](const Statement& row) {
            const QByteArray hash = QCryptographicHash::hash(row.blob(1), QCryptographicHash::Sha256).toHex();
            if (QLatin1String(hash) != row.string(0))
                add({FindingKind::picture, 0, 0, row.string(0)});
        });
    }

    Database& m_database;
    const std::function<bool(double)>& m_progress;
    std::vector<Finding> m_findings;
    Project m_replayed;
    bool m_logIsWhole = true; // so that it can be compared with the rows
    double m_share = 0;
};

const char* phrase(FindingKind kind)
{
    switch (kind) {
    case FindingKind::database:
        return QT_TRANSLATE_NOOP("Check", "The database is damaged (%3).");
    case FindingKind::reference:
        return QT_TRANSLATE_NOOP("Check", "Rows of the table %3 that name others which do not exist: %2.");
    case FindingKind::row:
        return QT_TRANSLATE_NOOP("Check", "A row breaks a rule of the project (%3).");
    case FindingKind::logGap:
        return QT_TRANSLATE_NOOP("Check", "The edit log is not complete: it breaks off before entry %1.");
    case FindingKind::logChain:
        return QT_TRANSLATE_NOOP("Check", "Entry %1 of the edit log is not chained to the one before it.");
    case FindingKind::logHash:
        return QT_TRANSLATE_NOOP("Check", "Entry %1 of the edit log was changed after it was written.");
    case FindingKind::logContent:
        return QT_TRANSLATE_NOOP("Check", "Entry %1 of the edit log does not fit the ones before it.");
    case FindingKind::difference:
        return QT_TRANSLATE_NOOP("Check", "Rows of the table %3 that are not what the edit log leads to: %2.");
    case FindingKind::picture:
        return QT_TRANSLATE_NOOP("Check", "The bytes of the picture %3 were changed.");
    }
    return "";
}

} // namespace

QString sentence(const Finding& finding)
{
    QString text = QCoreApplication::translate("Check", phrase(finding.kind));
    text.replace(QLatin1String("%1"), QString::number(finding.seq));
    text.replace(QLatin1String("%2"), QString::number(finding.count));
    return text.replace(QLatin1String("%3"), finding.detail);
}

Result<std::vector<Finding>> check(const QString& path, const std::function<bool(double)>& progress)
{
    const Result<std::shared_ptr<OpenFile>> file = OpenFile::open(base::resolvedPath(path));
    if (!file)
        return file.error();
    Database database;
    if (const Result<void> checked = openChecked(database, **file); !checked)
        return checked.error();
    if (const Result<void> begun = database.exec("BEGIN"); !begun)
        return begun.error();
    return Check(database, progress).run();
}

} // namespace trayecto::store
