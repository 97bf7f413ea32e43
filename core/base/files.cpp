#include "base/files.h"

#include "base/clock.h"
#include "base/id.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace trayecto::base {

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

const QString kPrefix = QStringLiteral(".trayecto-");
const QString kSuffix = QStringLiteral(".tmp");
// A young file may be about to be locked.
constexpr qint64 kYoungMs = 60'000;
constexpr qint64 kYoungElsewhereMs = 86'400'000;

struct flock lockOf(short type)
{
    struct flock lock
    {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(1) << 40; // SQLite's are at 1 GiB
    lock.l_len = 1;
    return lock;
}

// Eight digits that tell machines apart which share a folder.
QString machineTag()
{
    const QByteArray machine = QSysInfo::machineUniqueId() + ' ' + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(8));
}

// Whether whoever made it has died. Where the file system knows no locks nobody can say.
bool isDead(const QString& path)
{
    const Descriptor file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    struct stat info
    {
    };
    return file.number() >= 0 && ::fstat(file.number(), &info) == 0 && S_ISREG(info.st_mode) &&
           info.st_uid == ::geteuid() && !isFileLocked(file.number()).value_or(true);
}

// What was left when a program was killed.
void removeDead(const QDir& folder)
{
    const QString ours = machineTag();
    for (const QString& name : folder.entryList({kPrefix + u'*' + kSuffix}, QDir::Files | QDir::Hidden)) {
        const QString tagged = name.mid(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size());
        const auto id = tagged.indexOf(u'-') == ours.size() ? Uuid::parse(tagged.mid(ours.size() + 1)) : std::nullopt;
        const qint64 youngMs = tagged.startsWith(ours) ? kYoungMs : kYoungElsewhereMs;
        const QString path = folder.filePath(name);
        if (!id || nowMs() - qint64(id->high >> 16) < youngMs || !isDead(path))
            continue;
        ::unlink(QFile::encodeName(path).constData());
        ::unlink(QFile::encodeName(path + QStringLiteral("-journal")).constData());
    }
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
        case EFBIG:
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
    const QString folder = QFileInfo(path).absolutePath();
    const Descriptor file(folder, O_RDONLY | O_DIRECTORY);
    if (file.number() < 0 && errno == EACCES)
        return {}; // a folder that may be written but not listed
    // Some file systems cannot sync a folder and say so with EINVAL.
    if (file.number() < 0 || (::fsync(file.number()) != 0 && errno != EINVAL))
        return systemError(errno, folder, "sync");
    return {};
}

bool lockFile(int descriptor)
{
    struct flock lock = lockOf(F_WRLCK);
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0 || errno == EINVAL || errno == ENOLCK || errno == EOPNOTSUPP;
}

void unlockFile(int descriptor)
{
    struct flock lock = lockOf(F_UNLCK);
    ::fcntl(descriptor, F_OFD_SETLK, &lock);
}

std::optional<bool> isFileLocked(int descriptor)
{
    struct flock lock = lockOf(F_RDLCK);
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 ? std::optional(lock.l_type != F_UNLCK) : std::nullopt;
}

QString resolvedPath(const QString& path)
{
    static constexpr int kMostLinks = 40; // as many as Linux follows
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && !info.exists() && links < kMostLinks; ++links)
        info.setFile(info.symLinkTarget());
    const QString whole = info.canonicalFilePath();
    if (!whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

NewFile::NewFile(int descriptor, QString path, QString named, Existing existing)
    : m_descriptor(descriptor), m_path(std::move(path)), m_named(std::move(named)), m_target(resolvedPath(m_named)),
      m_existing(existing)
{
}

NewFile::~NewFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_placed)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    // Where SQLite wrote the file and could not go on.
    ::unlink(QFile::encodeName(m_path + QStringLiteral("-journal")).constData());
}

Result<std::unique_ptr<NewFile>> NewFile::beside(const QString& target, Existing existing)
{
    const auto refused = [&](const char* what) {
        Error error = systemError(errno, target, what);
        if (error.code == ErrorCode::fileNotFound)
            error.code = ErrorCode::fileUnwritable; // it is the folder that is missing
        return error;
    };
    const QString resolved = resolvedPath(target);
    const QByteArray name = QFile::encodeName(resolved);
    struct stat taken
    {
    };
    const bool isTaken = ::stat(name.constData(), &taken) == 0;
    if (!isTaken && errno != ENOENT)
        return refused("look");
    if (isTaken && existing == Existing::keep)
        return Error{ErrorCode::fileExists, target, {}};
    if (isTaken && !S_ISREG(taken.st_mode))
        return Error{ErrorCode::fileUnwritable, target,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "not a regular file"))};
    if (isTaken && ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) != 0)
        return refused("open for writing");
    const QDir folder(QFileInfo(resolved).absolutePath());
    removeDead(folder);
    const QString path = folder.filePath(kPrefix + machineTag() + u'-' + Uuid::create().toString() + kSuffix);
    const mode_t rights = isTaken ? taken.st_mode & 07777 : 0666;
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, rights);
    if (file < 0)
        return refused("create");
    auto made = std::unique_ptr<NewFile>(new NewFile(file, path, target, existing));
    (void)lockFile(file);
    if (isTaken)
        (void)::fchmod(file, rights); // what the umask took away; some file systems know no rights
    return made;
}

Result<void> NewFile::write(const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError(count < 0 ? errno : ENOSPC, m_named, "write");
        done += count;
    }
    return {};
}

Result<void> NewFile::place()
{
    if (::fsync(m_descriptor) != 0)
        return systemError(errno, m_named, "sync");
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const bool renamed = m_existing == Existing::replace ? ::rename(from.constData(), to.constData()) == 0
                                                         : renameWithoutReplacing(from, to);
    if (!renamed)
        return systemError(errno, m_named, "rename");
    m_placed = true;
    ::close(std::exchange(m_descriptor, -1)); // and with it goes the lock
    const Result<void> synced = syncFolderOf(m_target);
    if (synced)
        return {};
    if (m_existing == Existing::keep)
        ::unlink(to.constData());
    return Error{synced.error().code, m_named, synced.error().detail};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    Result<std::unique_ptr<NewFile>> file = NewFile::beside(path, Existing::replace);
    if (!file)
        return file.error();
    if (Result<void> written = (*file)->write(bytes); !written)
        return written;
    return (*file)->place();
}

Result<QByteArray> readFile(const QString& path, qsizetype limitBytes)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::fileNotFound, path, {}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::fileUnreadable, path, {}};
    // Read rather than asked for its size: a pipe has none.
    QByteArray bytes = file.read(limitBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::fileUnreadable, path, file.errorString()};
    if (bytes.size() > limitBytes)
        return Error{ErrorCode::tooLarge, path, {}};
    return bytes;
}

} // namespace trayecto::base
