#include "store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

class Descriptor
{
  public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }

  private:
    int m_number;
};

Result<void> synced(const QString& path, int flags)
{
    const Descriptor file(path, flags);
    // Some file systems cannot sync a folder and say so with EINVAL.
    if (file.number() < 0 || (::fsync(file.number()) != 0 && errno != EINVAL))
        return systemError(errno, path, "sync");
    return {};
}

// Atomically, and not over a file that came into being meanwhile.
bool renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // The file system does not know that call; a hard link does the same where it knows those.
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

Error systemError(int number, const QString& path, const char* what)
{
    const auto code = [&] {
        switch (number) {
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::fileNotFound;
        case EEXIST:
            return ErrorCode::fileExists;
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::diskFull;
        case EACCES:
        case EPERM:
        case EROFS:
        case EISDIR:
        case ENAMETOOLONG:
            return ErrorCode::fileUnwritable;
        default:
            return ErrorCode::ioError;
        }
    }();
    return {code, path, QLatin1String(what) + u": " + QString::fromLocal8Bit(std::strerror(number))};
}

Result<void> syncFolderOf(const QString& path)
{
    return synced(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

QString resolvedPath(const QString& path)
{
    const QFileInfo info(path);
    const QString whole = info.canonicalFilePath();
    if (!whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

NewFile::NewFile(QString path, QString target, Existing existing)
    : m_path(std::move(path)), m_target(std::move(target)), m_existing(existing)
{
}

NewFile::~NewFile()
{
    if (m_placed)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    // Where SQLite wrote the file and could not go on.
    ::unlink(QFile::encodeName(m_path + QStringLiteral("-journal")).constData());
}

Result<std::unique_ptr<NewFile>> NewFile::beside(const QString& target, Existing existing)
{
    struct stat taken
    {
    };
    const bool isTaken = ::stat(QFile::encodeName(target).constData(), &taken) == 0;
    if (isTaken && existing == Existing::keep)
        return Error{ErrorCode::fileExists, target, {}};
    if (isTaken && !S_ISREG(taken.st_mode))
        return Error{ErrorCode::fileUnwritable, target, QStringLiteral("not a regular file")};
    const QFileInfo info(target);
    const QString hidden = QStringLiteral(".%1.%2")
                               .arg(info.fileName().left(80))
                               .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    const QString path = QDir(info.absolutePath()).filePath(hidden);
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (file < 0)
        return systemError(errno, target, "create");
    if (isTaken)
        (void)::fchmod(file, taken.st_mode & 07777); // a wish: who replaces a file keeps its permissions
    ::close(file);
    return std::unique_ptr<NewFile>(new NewFile(path, target, existing));
}

Result<void> NewFile::write(const QByteArray& bytes)
{
    const Descriptor file(m_path, O_WRONLY | O_TRUNC);
    if (file.number() < 0)
        return systemError(errno, m_target, "open");
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(file.number(), bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError(count < 0 ? errno : ENOSPC, m_target, "write");
        done += count;
    }
    return {};
}

Result<void> NewFile::place()
{
    if (const Result<void> done = synced(m_path, O_RDONLY); !done)
        return Error{done.error().code, m_target, done.error().detail};
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const bool renamed = m_existing == Existing::replace ? ::rename(from.constData(), to.constData()) == 0
                                                         : renameWithoutReplacing(from, to);
    if (!renamed)
        return systemError(errno, m_target, "rename");
    m_placed = true;
    return syncFolderOf(m_target);
}

} // namespace trayecto::store
