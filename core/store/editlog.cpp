#include "store/editlog.h"

#include "edit/editjson.h"

#include <QCryptographicHash>
#include <span>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using edit::Direction;
using edit::LoggedEdit;

namespace {

constexpr std::array kDirections{"done", "undone", "redone"};

// seq to gesture, in the order of the columns.
constexpr size_t kFieldCount = 11;
using Fields = std::array<QByteArray, kFieldCount>;
enum Field : size_t {
    seqField,
    stepField,
    directionField,
    idField,
    timeField,
    authorField,
    verbField,
    kindField,
    titleField,
    subjectField,
    gestureField
};
constexpr int kPrevHashColumn = kFieldCount;
constexpr int kHashColumn = kPrevHashColumn + 1;
constexpr int kChangesColumn = kHashColumn + 1;

const QByteArray kSelect = QByteArrayLiteral(
    "SELECT seq, step, direction, id, time_ms, author, verb, kind, title, subject, gesture, prev_hash, hash, changes "
    "FROM edit WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq");

QByteArray text(QLatin1String latin1)
{
    return QByteArray(latin1.data(), latin1.size());
}

Fields fieldsOf(const LoggedEdit& entry)
{
    const edit::Edit& edit = entry.edit;
    const edit::EditLabel& label = edit.label;
    return {QByteArray::number(entry.seq),
            QByteArray::number(entry.step),
            QByteArray(kDirections[size_t(entry.direction)]),
            edit.id.toString().toLatin1(),
            QByteArray::number(edit.timeMs),
            edit.author.toUtf8(),
            text(edit::nameOf(label.verb)),
            text(edit::nameOf(label.kind)),
            label.title.toUtf8(),
            label.subject.isNull() ? QByteArray() : label.subject.toString().toLatin1(),
            edit.gesture.toUtf8()};
}

QByteArray hashOf(const QByteArray& prevHash, const Fields& fields, const std::vector<QByteArray>& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& field) {
        hash.addData(QByteArray(QByteArray::number(field.size()) + ':'));
        hash.addData(field);
    };
    add(prevHash);
    for (const QByteArray& field : fields)
        add(field);
    for (const QByteArray& part : parts)
        add(part);
    return hash.result().toHex();
}

void splitInto(std::vector<QByteArray>& parts, std::span<const edit::RowChange> changes)
{
    static constexpr size_t kRowsOfSafeSize = 4000; // a row of titles takes under 1 KiB
    if (changes.size() <= kRowsOfSafeSize) {
        QByteArray json = edit::changesToJson(changes);
        if (json.size() <= kPartBytes || changes.size() <= 1) {
            parts.push_back(std::move(json));
            return;
        }
    }
    splitInto(parts, changes.first(changes.size() / 2));
    splitInto(parts, changes.subspan(changes.size() / 2));
}

template <class Names> std::optional<Direction> directionFrom(const Names& name)
{
    for (size_t at = 0; at < kDirections.size(); ++at)
        if (name == kDirections[at])
            return Direction(at);
    return std::nullopt;
}

std::optional<edit::EditLabel> labelFrom(const QString& verb, const QString& kind, const QString& title,
                                         const QString& subject)
{
    const auto verbFound = edit::verbFrom(verb);
    const auto kindFound = edit::rowKindFrom(kind);
    const auto id = subject.isEmpty() ? base::Uuid() : base::Uuid::parse(subject);
    if (!verbFound || !kindFound || !id)
        return std::nullopt;
    return edit::EditLabel{*verbFound, *kindFound, title, *id};
}

} // namespace

struct EditLog::Row
{
    Fields fields;
    QByteArray prevHash;
    QByteArray hash;
    std::vector<QByteArray> parts;

    qint64 seq() const { return fields[seqField].toLongLong(); }
    bool matchesHash() const { return hash == hashOf(prevHash, fields, parts); }

    // nullopt where a field is not understood.
    std::optional<LoggedEdit> entry() const
    {
        const auto field = [this](Field at) { return QString::fromUtf8(fields[at]); };
        const auto direction = directionFrom(fields[directionField]);
        const auto id = base::Uuid::parse(field(idField));
        const auto label = labelFrom(field(verbField), field(kindField), field(titleField), field(subjectField));
        if (!direction || !id || !label)
            return std::nullopt;
        LoggedEdit entry{seq(), fields[stepField].toLongLong(), *direction, {}};
        entry.edit.id = *id;
        entry.edit.label = *label;
        entry.edit.author = field(authorField);
        entry.edit.timeMs = fields[timeField].toLongLong();
        entry.edit.gesture = field(gestureField);
        for (const QByteArray& part : parts) {
            auto changes = edit::changesFromJson(part);
            if (!changes)
                return std::nullopt;
            auto& all = entry.edit.changes;
            all.insert(all.end(), std::make_move_iterator(changes->begin()), std::make_move_iterator(changes->end()));
        }
        return entry;
    }
};

Result<LogEnd> EditLog::end()
{
    if (!m_end) {
        Result<Statement> made = m_database.prepare("SELECT seq, hash FROM edit ORDER BY seq DESC LIMIT 1");
        if (!made)
            return made.error();
        m_end = std::move(*made);
    }
    const Result<bool> row = m_end.step();
    if (!row)
        return row.error();
    if (!*row)
        return LogEnd();
    const std::string_view hash = m_end.text(1);
    LogEnd end{m_end.integer(0), QByteArray(hash.data(), qsizetype(hash.size()))};
    m_end.reset();
    return end;
}

Result<LogEnd> EditLog::append(const LogEnd& end, const LoggedEdit& entry)
{
    if (!m_insert) {
        Result<Statement> made =
            m_database.prepare("INSERT INTO edit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
        if (!made)
            return made.error();
        m_insert = std::move(*made);
    }
    std::vector<QByteArray> parts;
    splitInto(parts, entry.edit.changes);
    const Fields fields = fieldsOf(entry);
    const LogEnd next{entry.seq, hashOf(end.hash, fields, parts)};

    int at = 0;
    // Integer columns take decimal text: the tables are STRICT, which converts it or refuses it.
    const auto bind = [&](const QByteArray& value) {
        m_insert.bindText(++at, {value.constData(), size_t(value.size())});
    };
    for (const QByteArray& field : fields)
        bind(field);
    if (fields[subjectField].isEmpty())
        m_insert.bindNull(subjectField + 1);
    bind(end.hash);
    bind(next.hash);
    bind(parts.front());
    if (const Result<void> done = m_insert.run(); !done)
        return done.error();
    for (size_t part = 1; part < parts.size(); ++part) {
        if (!m_insertPart) {
            Result<Statement> made = m_database.prepare("INSERT INTO edit_part VALUES (?1, ?2, ?3)");
            if (!made)
                return made.error();
            m_insertPart = std::move(*made);
        }
        m_insertPart.bindInteger(1, entry.seq);
        m_insertPart.bindInteger(2, qint64(part));
        m_insertPart.bindText(3, {parts[part].constData(), size_t(parts[part].size())});
        if (const Result<void> done = m_insertPart.run(); !done)
            return done.error();
    }
    return next;
}

Result<std::vector<QByteArray>> EditLog::parts(qint64 seq)
{
    if (!m_parts) {
        Result<Statement> made = m_database.prepare("SELECT changes FROM edit_part WHERE seq = ?1 ORDER BY part");
        if (!made)
            return made.error();
        m_parts = std::move(*made);
    }
    std::vector<QByteArray> parts;
    m_parts.bindInteger(1, seq);
    while (true) {
        const Result<bool> row = m_parts.step();
        if (!row)
            return row.error();
        if (!*row)
            return parts;
        parts.push_back(m_parts.blob(0));
    }
}

Result<EditLog::Row> EditLog::readRow(Statement& statement)
{
    const auto bytes = [&](int column) {
        const std::string_view text = statement.text(column);
        return QByteArray(text.data(), qsizetype(text.size()));
    };
    Row row;
    for (size_t at = 0; at < kFieldCount; ++at)
        row.fields[at] = bytes(int(at));
    row.prevHash = bytes(kPrevHashColumn);
    row.hash = bytes(kHashColumn);
    row.parts.push_back(bytes(kChangesColumn));
    Result<std::vector<QByteArray>> more = parts(row.seq());
    if (!more)
        return more.error();
    row.parts.insert(row.parts.end(), more->begin(), more->end());
    return row;
}

Result<std::vector<LoggedEdit>> EditLog::load(qint64 first, qint64 last)
{
    ReadLimit limit(m_database);
    if (const Result<void> begun = limit.begin(); !begun)
        return begun.error();
    Result<Statement> select = m_database.prepare(kSelect);
    if (!select)
        return select.error();
    const auto damaged = [this](qint64 seq) {
        return Error{ErrorCode::fileDamaged, m_database.path(), QStringLiteral("edit log, entry %1").arg(seq)};
    };
    std::vector<LoggedEdit> entries;
    select->bindInteger(1, first);
    select->bindInteger(2, last);
    for (qint64 seq = first; seq <= last; ++seq) {
        const Result<bool> found = select->step();
        if (!found)
            return found.error();
        if (!*found)
            return damaged(seq);
        const Result<Row> row = readRow(*select);
        if (!row)
            return row.error();
        std::optional<LoggedEdit> entry = row->matchesHash() ? row->entry() : std::nullopt;
        if (!entry || entry->seq != seq)
            return damaged(seq);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<std::vector<edit::HistoryEntry>> EditLog::tail(qint64 count)
{
    return headsWhere("seq >= (SELECT min(step) FROM (SELECT step FROM edit ORDER BY seq DESC LIMIT ?1))", {count});
}

Result<std::vector<edit::HistoryEntry>> EditLog::heads(qint64 first, qint64 last)
{
    return headsWhere("seq BETWEEN ?1 AND ?2", {first, last});
}

Result<std::vector<edit::HistoryEntry>> EditLog::headsWhere(const QByteArray& which, std::vector<qint64> parameters)
{
    ReadLimit limit(m_database);
    if (const Result<void> begun = limit.begin(); !begun)
        return begun.error();
    Result<Statement> select = m_database.prepare(
        "SELECT seq, step, direction, verb, kind, title, subject, gesture, author, time_ms FROM edit WHERE " + which +
        " ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<edit::HistoryEntry> entries;
    for (size_t at = 0; at < parameters.size(); ++at)
        select->bindInteger(int(at) + 1, parameters[at]);
    while (true) {
        const Result<bool> row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        const qint64 seq = select->integer(0);
        const auto direction = directionFrom(select->text(2));
        const auto label = labelFrom(select->string(3), select->string(4), select->string(5), select->string(6));
        const bool follows = entries.empty() || entries.back().seq + 1 == seq;
        if (!direction || !label || !follows)
            return Error{ErrorCode::fileDamaged, m_database.path(), QStringLiteral("edit log, entry %1").arg(seq)};
        entries.push_back(
            {seq, select->integer(1), *direction, *label, select->string(7), select->string(8), select->integer(9)});
    }
}

Result<void> EditLog::replay(const std::function<bool(const LoggedEdit&)>& visit,
                             const std::function<void(qint64, LogFault)>& faulty)
{
    ReadLimit limit(m_database);
    if (const Result<void> begun = limit.begin(); !begun)
        return begun.error();
    Result<Statement> select = m_database.prepare(kSelect);
    if (!select)
        return select.error();
    LogEnd before;
    select->bindInteger(1, 0);
    select->bindInteger(2, std::numeric_limits<qint64>::max());
    while (true) {
        const Result<bool> found = select->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        const Result<Row> row = readRow(*select);
        if (!row)
            return row.error();
        const qint64 seq = row->seq();
        if (seq != before.seq + 1)
            faulty(seq, LogFault::gap);
        if (row->prevHash != before.hash)
            faulty(seq, LogFault::chain);
        if (!row->matchesHash())
            faulty(seq, LogFault::hash);
        before = {seq, row->hash};
        const auto entry = row->entry();
        if (!entry) {
            faulty(seq, LogFault::content);
            return {};
        }
        if (!visit(*entry))
            return {};
    }
}

} // namespace trayecto::store
