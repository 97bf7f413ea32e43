#include "workspace/historymodel.h"

#include "dialogs/job.h"
#include "settings/appearance.h"
#include "widgets/whentext.h"

#include <QPointer>
#include <algorithm>

namespace trayecto::ui {

using edit::Direction;
using edit::HistoryEntry;

namespace {

constexpr qint64 kPiece = 200;

bool namesVersion(const edit::EditLabel& label)
{
    return label.verb == edit::Verb::add && label.kind == model::RowKind::version;
}

HistoryModel::Line lineOf(const HistoryEntry& entry)
{
    return {entry.seq, entry.seq, entry.step, entry.direction, entry.label, entry.author, entry.timeMs, {}};
}

// Of one gesture: `later` goes on with what `line` began.
bool continues(const HistoryModel::Line& later, const HistoryModel::Line& line)
{
    return later.step == line.step && later.first == line.last + 1 && later.direction == Direction::done &&
           line.direction == Direction::done;
}

} // namespace

HistoryModel::HistoryModel(OpenProject& open, QObject* parent) : QAbstractListModel(parent), m_open(open)
{
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (m_isVersionsOnly && changes.touches(model::RowKind::version))
            return showVersions();
        if (changes.touches(model::RowKind::version))
            placeVersions();
        readNewer();
    });
}

void HistoryModel::begin()
{
    m_isWatched = true;
    if (std::exchange(m_hasBegun, true))
        return readNewer();
    m_newest = m_open.document().seq();
    m_oldest = m_newest + 1;
    fetchMore({});
}

void HistoryModel::pause()
{
    m_isWatched = false;
}

void HistoryModel::showVersionsOnly(bool only)
{
    if (std::exchange(m_isVersionsOnly, only) == only)
        return;
    if (only)
        return showVersions();
    beginResetModel();
    m_lines.clear();
    m_hasBegun = false;
    endResetModel();
    begin();
}

void HistoryModel::showVersions()
{
    beginResetModel();
    m_lines.clear();
    for (const model::Version& version : m_open.project().rows<model::Version>())
        m_lines.push_back({version.seq,
                           version.seq,
                           version.seq,
                           Direction::done,
                           {edit::Verb::add, model::RowKind::version, version.name, version.id},
                           version.author,
                           version.timeMs,
                           {version}});
    std::sort(m_lines.begin(), m_lines.end(),
              [](const Line& a, const Line& b) { return std::pair(a.last, a.timeMs) > std::pair(b.last, b.timeMs); });
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return m_hasBegun && !m_isVersionsOnly && !parent.isValid() && m_oldest > 1 && !m_isReading;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(std::max<qint64>(1, m_oldest - kPiece), m_oldest - 1, false);
}

void HistoryModel::readNewer()
{
    if (m_isWatched && m_hasBegun && !m_isVersionsOnly && !m_isReading && m_open.document().seq() > m_newest)
        read(m_newest + 1, m_open.document().seq(), true);
}

void HistoryModel::read(qint64 first, qint64 last, bool isNewer)
{
    using Entries = base::Result<std::vector<HistoryEntry>>;
    m_isReading = true;
    inBackground<Entries>(
        {}, [reader = m_open.file().reader(), first, last] { return reader.heads(first, last); },
        [model = QPointer<HistoryModel>(this), first, last, isNewer](const Entries& entries, bool) {
            if (!model)
                return;
            model->m_isReading = false;
            if (!entries) {
                if (entries.error().code != base::ErrorCode::cancelled)
                    Q_EMIT model->failed(entries.error());
                return;
            }
            if (model->m_isVersionsOnly)
                return;
            if (isNewer ? first != model->m_newest + 1 : last != model->m_oldest - 1)
                return model->m_lines.empty() ? model->fetchMore({})
                                              : model->readNewer(); // it was begun anew meanwhile
            if (isNewer)
                model->prepend(*entries);
            else
                model->append(*entries);
            model->readNewer();
        });
}

// A gesture that reaches over two pieces is two lines of it; that is rare, and nothing is wrong with it.
void HistoryModel::append(const std::vector<HistoryEntry>& entries)
{
    std::vector<Line> lines;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        m_oldest = entry->seq;
        if (namesVersion(entry->label) && entry->direction == Direction::done)
            continue;
        Line line = lineOf(*entry);
        if (!lines.empty() && continues(lines.back(), line))
            lines.back().first = line.first;
        else
            lines.push_back(std::move(line));
    }
    if (!lines.empty()) {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        endInsertRows();
    }
    placeVersions();
}

void HistoryModel::prepend(const std::vector<HistoryEntry>& entries)
{
    for (const HistoryEntry& entry : entries) {
        m_newest = entry.seq;
        if (namesVersion(entry.label) && entry.direction == Direction::done)
            continue;
        Line line = lineOf(entry);
        if (!m_lines.empty() && continues(line, m_lines.front())) {
            line.first = m_lines.front().first;
            m_lines.front() = std::move(line);
            Q_EMIT dataChanged(index(0), index(0));
            continue;
        }
        beginInsertRows({}, 0, 0);
        m_lines.insert(m_lines.begin(), std::move(line));
        endInsertRows();
    }
    placeVersions();
}

void HistoryModel::placeVersions()
{
    if (m_lines.empty())
        return;
    for (Line& line : m_lines)
        line.versions.clear();
    for (const model::Version& version : m_open.project().rows<model::Version>())
        if (const int row = rowOf(version.seq); row >= 0)
            m_lines[size_t(row)].versions.push_back(version);
    for (Line& line : m_lines)
        std::sort(line.versions.begin(), line.versions.end(),
                  [](const model::Version& a, const model::Version& b) { return a.seq > b.seq; });
    Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

// The newest line that is not after it: what a name was given to may itself be the naming of another version.
int HistoryModel::rowOf(qint64 seq) const
{
    const auto found =
        std::partition_point(m_lines.begin(), m_lines.end(), [seq](const Line& line) { return line.first > seq; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString HistoryModel::words(const Line& line)
{
    const QString done = edit::words(line.label, Appearance::instance().language());
    switch (line.direction) {
    case Direction::done:
        break;
    case Direction::undone:
        return tr("Undo: %1").arg(done);
    case Direction::redone:
        return tr("Redo: %1").arg(done);
    }
    return done;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& one = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(one);
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const model::Version& version : one.versions)
            parts += tr("Version %1").arg(version.name);
        if (!m_isVersionsOnly)
            parts += words(one);
        parts += whenText(one.timeMs);
        if (!one.author.isEmpty())
            parts += one.author;
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace trayecto::ui
