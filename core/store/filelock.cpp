#include "store/filelock.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

// Empty where the user has no folder that only they can write; then nobody learns who holds a lock.
QString noteFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = runtime.isEmpty() ? QDir::tempPath() + QStringLiteral("/trayecto-%1").arg(::geteuid())
                                             : runtime + QStringLiteral("/trayecto");
    const QByteArray name = QFile::encodeName(folder);
    ::mkdir(name.constData(), 0700);
    struct stat info
    {
    };
    const bool isOurs = ::lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid();
    return isOurs ? folder : QString();
}

QString notePath(const OpenFile& file)
{
    const QString folder = noteFolder();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/%1-%2.json").arg(file.device()).arg(file.inode());
}

QString userName()
{
    const struct passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

void writeNote(const QString& path)
{
    const QJsonObject note{{QStringLiteral("program"), QCoreApplication::applicationName()},
                           {QStringLiteral("pid"), qint64(::getpid())},
                           {QStringLiteral("host"), QSysInfo::machineHostName()},
                           {QStringLiteral("user"), userName()},
                           {QStringLiteral("since"), base::nowMs()}};
    QSaveFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

Holder readNote(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    return {note.value(u"program").toString(), note.value(u"pid").toInteger(), note.value(u"host").toString(),
            note.value(u"user").toString(), note.value(u"since").toInteger()};
}

} // namespace

QString Holder::toString() const
{
    if (pid == 0)
        return {};
    const QString since = QDateTime::fromMSecsSinceEpoch(sinceMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("%1, process %2 of %3 on %4, since %5").arg(program).arg(pid).arg(user, host, since);
}

EditLock::EditLock(std::shared_ptr<OpenFile> file) : m_file(std::move(file)), m_note(notePath(*m_file))
{
    writeNote(m_note);
}

EditLock::~EditLock()
{
    if (!m_note.isEmpty())
        QFile::remove(m_note);
    m_file->unlock();
}

Result<std::unique_ptr<EditLock>> EditLock::take(std::shared_ptr<OpenFile> file)
{
    const Result<bool> taken = file->lock();
    if (!taken)
        return taken.error();
    if (!*taken)
        return Error{ErrorCode::fileInUse, file->path(), readNote(notePath(*file)).toString()};
    return std::unique_ptr<EditLock>(new EditLock(std::move(file)));
}

} // namespace trayecto::store
