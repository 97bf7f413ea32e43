#include "store/openfile.h"

#include "base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Never destroyed: a thread that a disk keeps may end after all else has.
std::mutex& registryMutex = *new std::mutex;
std::condition_variable& entryGone = *new std::condition_variable;
auto& files = *new std::map<std::pair<dev_t, ino_t>, std::weak_ptr<OpenFile>>;

// Opens what a descriptor names, wherever the file is by now and whatever lies at its path. Closing a descriptor that
// was opened with O_PATH drops no locks.
int reopened(int descriptor, int flags)
{
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    return ::open(link.constData(), flags | O_CLOEXEC | O_NONBLOCK);
}

Error unreadable(int number, const QString& path)
{
    Error error = base::systemError(number, path, "open");
    if (error.code == ErrorCode::fileUnwritable)
        error.code = ErrorCode::fileUnreadable;
    return error;
}

} // namespace

OpenFile::OpenFile(QString path, int descriptor, dev_t device, ino_t inode)
    : m_path(std::move(path)), m_reading(descriptor), m_device(device), m_inode(inode)
{
}

Result<std::shared_ptr<OpenFile>> OpenFile::open(const QString& path)
{
    const int place = ::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (place < 0)
        return unreadable(errno, path);
    const auto closePlace = qScopeGuard([place] { ::close(place); });
    struct stat info
    {
    };
    if (::fstat(place, &info) != 0)
        return unreadable(errno, path);
    if (!S_ISREG(info.st_mode))
        return Error{ErrorCode::notATrayectoFile, path,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "not a regular file"))};
    const std::pair key{info.st_dev, info.st_ino};
    std::unique_lock guard(registryMutex);
    while (files.contains(key)) {
        if (auto known = files[key].lock())
            return known;
        // The last owner has let go in another thread, but its descriptors are still to be closed.
        entryGone.wait(guard);
    }
    const int descriptor = reopened(place, O_RDONLY);
    if (descriptor < 0)
        return unreadable(errno, path);
    const auto file = std::shared_ptr<OpenFile>(new OpenFile(path, descriptor, info.st_dev, info.st_ino));
    files[key] = file;
    return file;
}

OpenFile::~OpenFile()
{
    const std::scoped_lock guard(registryMutex);
    files.erase({m_device, m_inode});
    ::close(m_reading);
    if (m_writing >= 0)
        ::close(m_writing);
    entryGone.notify_all();
}

qint64 OpenFile::size() const
{
    struct stat info
    {
    };
    return ::fstat(m_reading, &info) == 0 ? qint64(info.st_size) : -1;
}

QByteArray OpenFile::read(qint64 offset, qint64 count) const
{
    QByteArray bytes(qsizetype(count), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < count) {
        const ssize_t part = ::pread(m_reading, bytes.data() + done, size_t(count - done), off_t(offset + done));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            break;
        done += part;
    }
    bytes.truncate(done);
    return bytes;
}

Place OpenFile::place() const
{
    struct stat atPath
    {
    };
    if (::stat(QFile::encodeName(m_path).constData(), &atPath) == 0)
        return atPath.st_dev == m_device && atPath.st_ino == m_inode ? Place::here : Place::replaced;
    if (errno != ENOENT && errno != ENOTDIR)
        return Place::here; // nobody can say; SQLite will tell what is wrong
    struct stat ours
    {
    };
    return ::fstat(m_reading, &ours) == 0 && ours.st_nlink > 0 ? Place::renamed : Place::deleted;
}

Result<void> OpenFile::checkPlace() const
{
    const auto moved = [this](const QString& how) { return Error{ErrorCode::fileMoved, m_path, how}; };
    switch (place()) {
    case Place::here:
        return {};
    case Place::renamed: {
        const QString now = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(m_reading));
        const QFileInfo own(m_path);
        if (now == QDir(own.dir().canonicalPath()).filePath(own.fileName()) || place() == Place::here)
            return {}; // renamed back since
        return moved(QStringLiteral("renamed to ") + now);
    }
    case Place::deleted:
        return moved(QStringLiteral(QT_TRANSLATE_NOOP("Error", "deleted")));
    case Place::replaced:
        return moved(QStringLiteral(QT_TRANSLATE_NOOP("Error", "replaced by another file")));
    }
    return {};
}

bool OpenFile::isLocked() const
{
    const std::scoped_lock guard(registryMutex);
    return m_locked || base::isFileLocked(m_reading).value_or(false);
}

Result<bool> OpenFile::lock()
{
    const std::scoped_lock guard(registryMutex);
    if (m_locked)
        return false;
    if (m_writing < 0)
        m_writing = reopened(m_reading, O_RDWR);
    if (m_writing < 0)
        return base::systemError(errno, m_path, "open for writing");
    // Where the file system knows no locks, the hash chain still refuses the edits of a second writer.
    m_locked = base::lockFile(m_writing);
    return m_locked;
}

void OpenFile::unlock()
{
    const std::scoped_lock guard(registryMutex);
    base::unlockFile(m_writing);
    m_locked = false;
}

} // namespace trayecto::store
