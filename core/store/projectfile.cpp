#include "store/projectfile.h"

#include "store/drafts.h"
#include "store/opening.h"
#include "store/writer.h"

#include <QFileInfo>
#include <fcntl.h>
#include <thread>
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

ProjectFile::~ProjectFile()
{
    if (m_writer && !m_writer->stop())
        std::thread([writer = std::move(m_writer)]() mutable { writer.reset(); }).detach();
}

Result<Opened> ProjectFile::create(const QString& path, const edit::Edit& first, base::Existing existing)
{
    const QString target = base::resolvedPath(path);
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
    const Result<std::shared_ptr<OpenFile>> file = OpenFile::open(base::resolvedPath(path));
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
        project->m_refused =
            readOnly((*file)->path(), QStringLiteral(QT_TRANSLATE_NOOP("Error", "opened for reading")));
    } else if (!isFolderWritable((*file)->path())) {
        project->m_refused =
            readOnly((*file)->path(), QStringLiteral(QT_TRANSLATE_NOOP("Error", "its folder cannot be written")));
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
    project->m_loadedEnd = loaded->end;
    project->m_loadedChanges = loaded->changes;
    if (lock)
        if (const Result<void> started = project->startWriter(std::move(lock), *file); !started)
            return started.error();
    return Opened{std::move(project), std::move(loaded->start)};
}

// Writing begins where the log ended when it was loaded.
Result<void> ProjectFile::startWriter(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file)
{
    Writer::Events events{[this](qint64 seq) {
                              QMetaObject::invokeMethod(
                                  this, [this, seq] { Q_EMIT stored(seq); }, Qt::QueuedConnection);
                          },
                          [this](const StoreState& state) {
                              QMetaObject::invokeMethod(
                                  this, [this, state] { Q_EMIT stateChanged(state); }, Qt::QueuedConnection);
                          }};
    Result<std::unique_ptr<Writer>> writer = Writer::start(std::move(lock), file, m_loadedEnd, std::move(events));
    if (!writer)
        return writer.error();
    const std::scoped_lock guard(m_mutex);
    m_writer = std::move(*writer);
    m_file = std::move(file);
    return {};
}

std::shared_ptr<OpenFile> ProjectFile::file() const
{
    const std::scoped_lock guard(m_mutex);
    return m_file;
}

std::shared_ptr<Writer> ProjectFile::writer() const
{
    const std::scoped_lock guard(m_mutex);
    return m_writer;
}

QString ProjectFile::path() const
{
    return file()->path();
}
bool ProjectFile::isDraft() const
{
    return isDraftPath(path());
}

StoreState ProjectFile::state() const
{
    const auto writer = this->writer();
    return writer ? writer->state() : m_refused;
}

qint64 ProjectFile::storedSeq() const
{
    const auto writer = this->writer();
    return writer ? writer->storedSeq() : m_loadedEnd.seq;
}

std::optional<Error> ProjectFile::refusal() const
{
    const auto writer = this->writer();
    return writer ? writer->refusal() : m_refused.reason;
}

void ProjectFile::store(const edit::LoggedEdit& edit)
{
    const auto writer = this->writer();
    Q_ASSERT(writer);
    writer->enqueue(edit);
}

Result<std::vector<edit::LoggedEdit>> ProjectFile::load(qint64 first, qint64 last)
{
    return reader().load(first, last);
}

Result<void> ProjectFile::flush(std::chrono::milliseconds timeout, const std::stop_token& stop)
{
    const auto writer = this->writer();
    return writer ? writer->flush(timeout, stop) : Result<void>();
}

qint64 ProjectFile::abandon()
{
    const auto writer = this->writer();
    return writer ? writer->abandon() : m_loadedEnd.seq;
}

void ProjectFile::letGo(std::chrono::milliseconds patience)
{
    if (const auto writer = this->writer())
        writer->letGo(patience);
}

Reader ProjectFile::reader() const
{
    const auto writer = this->writer();
    return writer ? Reader(std::weak_ptr<Writer>(writer)) : Reader(file());
}

Result<void> ProjectFile::saveCopy(const QString& path, base::Existing existing)
{
    return reader().saveCopy(path, existing);
}

Result<void> ProjectFile::checkAsLoaded() const
{
    const auto file = this->file();
    if (changesOf(*file) != m_loadedChanges)
        return Error{ErrorCode::conflict, file->path(), {}};
    return {};
}

Result<void> ProjectFile::saveAs(const QString& path, base::Existing existing)
{
    const QString target = base::resolvedPath(path);
    const auto before = file();
    const bool isOwn = target == before->path() && before->place() == Place::here;
    if (isOwn && existing == base::Existing::keep)
        return Error{ErrorCode::fileExists, target, {}};
    if (const auto refused = refusal(); refused && (isOwn || writer()))
        return *refused;
    if (isOwn)
        return flush();
    if (const Result<void> moved = editAt(target, existing); !moved)
        return moved;
    // A draft that stays, because somebody edits it or the disk refuses, is offered again at the next start; that is no
    // reason to call the work not saved.
    if (isDraftPath(before->path()) && before->place() == Place::here)
        (void)removeDraft(before->path());
    return {};
}

Result<void> ProjectFile::editAt(const QString& target, base::Existing existing)
{
    if (const auto writer = this->writer()) {
        if (Result<void> moved = writer->continueAt(target, existing); !moved)
            return moved;
        const std::scoped_lock guard(m_mutex);
        m_file = writer->file();
        return {};
    }
    const auto isAsLoaded = [this](const QString&) { return checkAsLoaded(); };
    if (Result<void> copied = copyUnedited(*file(), target, existing, isAsLoaded); !copied)
        return copied;
    const auto begin = [&]() -> Result<void> {
        Result<std::shared_ptr<OpenFile>> file = OpenFile::open(target);
        if (!file)
            return file.error();
        Result<std::unique_ptr<EditLock>> lock = EditLock::take(*file);
        if (!lock)
            return lock.error();
        return startWriter(std::move(*lock), std::move(*file));
    };
    Result<void> begun = begin();
    if (begun)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT stateChanged(state()); }, Qt::QueuedConnection);
    return begun;
}

Result<void> ProjectFile::rescueCopy(const QString& path, const model::Project& memory, base::Existing existing,
                                     std::chrono::milliseconds patience)
{
    const QString target = base::resolvedPath(path);
    // Another program may have changed rows that the copy then holds.
    const auto isMemory = [&](const QString& copy) -> Result<void> {
        const auto file = OpenFile::open(copy);
        const auto loaded = file ? loadProject(**file) : Result<Loaded>(file.error());
        if (!loaded)
            return loaded.error();
        return loaded->start.project == memory ? Result<void>() : Error{ErrorCode::conflict, path, {}};
    };
    const auto writer = this->writer();
    const Result<void> copied = writer ? writer->copyTo(target, existing, isMemory, patience)
                                       : copyUnedited(*file(), target, existing, isMemory);
    if (copied)
        return copied;
    return writeFromMemory(memory, target, existing);
}

} // namespace trayecto::store
