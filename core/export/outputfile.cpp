#include "export/outputfile.h"

#include "base/id.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace trayecto::exporting {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

ErrorCode codeOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::diskFull;
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case EINVAL:
        return ErrorCode::fileUnwritable;
    default:
        return ErrorCode::ioError;
    }
}

QByteArray folderOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(slash + 1);
}

// A new name is on disk only when its folder is. Some file systems cannot sync a folder; there is nothing to be done.
int syncFolder(const QByteArray& folder)
{
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno == EACCES ? 0 : errno;
    const int failed = ::fsync(fd) < 0 && errno != EINVAL ? errno : 0;
    ::close(fd);
    return failed;
}

} // namespace

OutputFile::OutputFile(const QString& path) : m_path(path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath(); // empty where nothing is there yet
    m_target = QFile::encodeName(canonical.isEmpty() ? path : canonical);
}

OutputFile::~OutputFile()
{
    discard();
}

Result<void> OutputFile::open()
{
    struct stat old = {};
    const bool replaces = ::stat(m_target.constData(), &old) == 0;
    if (replaces && !S_ISREG(old.st_mode))
        return errorOf(S_ISDIR(old.st_mode) ? EISDIR : EINVAL);
    if (replaces && ::access(m_target.constData(), W_OK) < 0)
        return errorOf(errno);
    const QByteArray temporary =
        folderOf(m_target) + ".trayecto-" + base::Uuid::create().toString().toLatin1() + ".tmp";
    m_fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_fd < 0)
        return errorOf(errno);
    m_temporary = temporary;
    if (replaces && ::fchmod(m_fd, old.st_mode & 07777) < 0)
        return errorOf(errno);
    return {};
}

Result<void> OutputFile::write(const char* data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_fd, data, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errorOf(errno);
        data += written;
        size -= written;
    }
    return {};
}

Result<void> OutputFile::commit()
{
    if (::fsync(m_fd) < 0)
        return errorOf(errno);
    const int fd = m_fd;
    m_fd = -1;
    if (::close(fd) < 0 || ::rename(m_temporary.constData(), m_target.constData()) < 0)
        return errorOf(errno);
    m_temporary.clear();
    if (const int failed = syncFolder(folderOf(m_target)))
        return errorOf(failed);
    return {};
}

Error OutputFile::errorOf(int systemError) const
{
    return {codeOf(systemError), m_path, QString::fromStdString(std::generic_category().message(systemError))};
}

void OutputFile::discard()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_temporary.clear();
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    OutputFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    if (Result<void> written = file.write(bytes.constData(), bytes.size()); !written)
        return written;
    return file.commit();
}

} // namespace trayecto::exporting
