#include "store/projectfile.h"

#include "store/drafts.h"
#include "store/opening.h"
#include "store/writer.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// SQLite needs a journal beside the file while it writes.
bool isFolderWritable(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

StoreState readOnly(const QString& path, const QString& why)
{
    return {StoreCondition::readOnly, Error{ErrorCode::readOnly, path, why}};
}

} // namespace

ProjectFile::ProjectFile(std::shared_ptr<OpenFile> file) : m_file(std::move(file)) {}
ProjectFile::~ProjectFile() = default;

Result<Opened> ProjectFile::create(const QString& path, const edit::Edit& first, Existing existing)
{
    const QString target = resolvedPath(path);
    if (const Result<void> made = writeNewProject(target, first, existing); !made)
        return made.error();
    return open(target, OpenFor::editing);
}

Result<Opened> ProjectFile::createDraft(const edit::Edit& first)
{
    const Result<QString> path = newDraftPath();
    return path ? create(*path, first) : Result<Opened>(path.error());
}

Result<Opened> ProjectFile::open(const QString& path, OpenFor purpose)
{
    const Result<std::shared_ptr<OpenFile>> file = OpenFile::open(resolvedPath(path));
    if (!file)
        return file.error();
    std::unique_ptr<ProjectFile> project(new ProjectFile(*file));

    // The lock comes first, so that what is loaded stays what the file holds. It is not asked of a file that is no
    // project: that would open it for writing.
    std::unique_ptr<EditLock> lock;
    const Result<int> version = checkHeader(**file);
    if (!version)
        return version.error();
    if (purpose == OpenFor::reading) {
        project->m_refused = readOnly((*file)->path(), QStringLiteral("opened for reading"));
    } else if (!isFolderWritable((*file)->path())) {
        project->m_refused = readOnly((*file)->path(), QStringLiteral("its folder cannot be written"));
    } else if (Result<std::unique_ptr<EditLock>> taken = EditLock::take(*file)) {
        lock = std::move(*taken);
    } else if (taken.error().code == ErrorCode::fileInUse) {
        project->m_refused = {StoreCondition::viewOnly, taken.error()};
    } else {
        project->m_refused = readOnly((*file)->path(), taken.error().detail);
    }

    Result<Loaded> loaded = loadProject(**file);
    if (!loaded)
        return loaded.error();
    project->m_loadedSeq = loaded->end.seq;
    if (lock) {
        ProjectFile* receiver = project.get();
        Writer::Events events{
            [receiver](qint64 seq) {
                QMetaObject::invokeMethod(
                    receiver, [receiver, seq] { Q_EMIT receiver->stored(seq); }, Qt::QueuedConnection);
            },
            [receiver](const StoreState& state) {
                QMetaObject::invokeMethod(
                    receiver, [receiver, state] { Q_EMIT receiver->stateChanged(state); }, Qt::QueuedConnection);
            }};
        Result<std::unique_ptr<Writer>> writer = Writer::start(std::move(lock), *file, loaded->end, std::move(events));
        if (!writer)
            return writer.error();
        project->m_writer = std::move(*writer);
    }
    return Opened{std::move(project), std::move(loaded->start)};
}

QString ProjectFile::path() const
{
    const std::scoped_lock guard(m_mutex);
    return m_file->path();
}

bool ProjectFile::isDraft() const
{
    return isDraftPath(path());
}
StoreState ProjectFile::state() const
{
    return m_writer ? m_writer->state() : m_refused;
}
qint64 ProjectFile::storedSeq() const
{
    return m_writer ? m_writer->storedSeq() : m_loadedSeq;
}
std::optional<Error> ProjectFile::refusal() const
{
    return m_writer ? std::nullopt : m_refused.reason;
}

void ProjectFile::store(const edit::LoggedEdit& edit)
{
    Q_ASSERT(m_writer);
    m_writer->enqueue(edit);
}

Result<std::vector<edit::LoggedEdit>> ProjectFile::load(qint64 first, qint64 last)
{
    if (m_writer)
        return m_writer->load(first, last);
    Database database;
    if (const Result<void> checked = openChecked(database, *m_file); !checked)
        return checked.error();
    EditLog log(database);
    return log.load(first, last);
}

Result<void> ProjectFile::flush(std::chrono::milliseconds timeout)
{
    return m_writer ? m_writer->flush(timeout) : Result<void>();
}

qint64 ProjectFile::abandon()
{
    return m_writer ? m_writer->abandon() : m_loadedSeq;
}

Result<void> ProjectFile::saveCopy(const QString& path, Existing existing)
{
    const QString target = resolvedPath(path);
    if (m_writer)
        return m_writer->copyTo(target, existing);
    Database database;
    if (const Result<void> checked = openChecked(database, *m_file); !checked)
        return checked.error();
    return writeCopy(database, {}, target, existing);
}

Result<void> ProjectFile::saveAs(const QString& path, Existing existing)
{
    if (!m_writer)
        return *m_refused.reason;
    const QString target = resolvedPath(path);
    const QString before = this->path();
    if (Result<void> moved = m_writer->continueAt(target, existing); !moved)
        return moved;
    {
        const std::scoped_lock guard(m_mutex);
        m_file = m_writer->file();
    }
    return isDraftPath(before) ? removeDraft(before) : Result<void>();
}

Result<void> ProjectFile::rescueCopy(const QString& path, const model::Project& memory, Existing existing)
{
    const QString target = resolvedPath(path);
    const Result<void> copied = saveCopy(target, existing);
    // Where the target is at fault, memory would not get there either.
    if (!copied && (copied.error().code == ErrorCode::fileExists || copied.error().code == ErrorCode::fileInUse))
        return copied;
    if (!copied)
        return writeFromMemory(memory, target, existing);
    // Another program may have changed rows that the copy then holds.
    const auto file = OpenFile::open(target);
    const auto loaded = file ? loadProject(**file) : Result<Loaded>(file.error());
    return loaded && loaded->start.project == memory ? copied : writeFromMemory(memory, target, Existing::replace);
}

} // namespace trayecto::store
