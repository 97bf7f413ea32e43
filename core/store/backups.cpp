#include "store/backups.h"

#include "base/clock.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimeZone>
#include <algorithm>
#include <cerrno>

namespace trayecto::store {

using base::Result;

namespace {

constexpr qint64 kHourMs = 60 * 60 * 1000;
constexpr qint64 kDaysKept = 7;
constexpr qint64 kWeeksKept = 4;
constexpr int kNameLength = 16;
const QString kSuffix = QStringLiteral(".trayecto");
const QString kOfName = QStringLiteral("of.txt");
const QString kTimeForm = QStringLiteral("yyyyMMdd-HHmmss"); // UTC
constexpr qsizetype kPathLimit = 64 * 1024;

QString folderOf(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return backupsFolder() + u'/' + QString::fromLatin1(hash.left(kNameLength));
}

QDate dayOf(qint64 timeMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, zone).date();
}

std::vector<Backup> backupsIn(const QString& folder)
{
    const auto of = base::readFile(folder + u'/' + kOfName, kPathLimit);
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u'*' + kSuffix}, QDir::Files)) {
        QDateTime time = QDateTime::fromString(file.completeBaseName(), kTimeForm);
        if (!of || !time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        backups.push_back({file.filePath(), QString::fromUtf8(*of), time.toMSecsSinceEpoch(), file.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.timeMs > b.timeMs; });
    return backups;
}

void thin(const QString& folder, qint64 nowMs)
{
    const std::vector<Backup> backups = backupsIn(folder);
    std::vector<qint64> times;
    for (const Backup& backup : backups)
        times.push_back(backup.timeMs);
    const std::vector<qint64> kept = timesToKeep(times, nowMs, QTimeZone::systemTimeZone());
    for (const Backup& backup : backups)
        if (!std::binary_search(kept.rbegin(), kept.rend(), backup.timeMs))
            QFile::remove(backup.path); // one that stays is tried again with the next backup
}

} // namespace

QString backupsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

bool isBackupDue(std::optional<qint64> newestMs, qint64 nowMs, const QTimeZone& zone)
{
    return !newestMs || dayOf(*newestMs, zone) != dayOf(nowMs, zone) || nowMs - *newestMs >= kHourMs;
}

// Days and weeks are those of the calendar: were they counted back from today, each day would push the one before out
// of its week, and no week would ever have one that stays.
std::vector<qint64> timesToKeep(std::vector<qint64> timesMs, qint64 nowMs, const QTimeZone& zone)
{
    std::sort(timesMs.rbegin(), timesMs.rend());
    const QDate today = dayOf(nowMs, zone);
    std::vector<qint64> kept;
    QDate lastDay;
    std::pair<int, int> lastWeek; // year, week
    for (const qint64 time : timesMs) {
        const QDate day = dayOf(time, zone);
        const qint64 age = day.daysTo(today);
        bool isKept = kept.empty() || age <= 0; // those of a time to come too: nobody knows when they were made
        if (age >= 1 && age <= kDaysKept) {
            isKept = isKept || day != lastDay;
            lastDay = day;
        } else if (age > kDaysKept && age <= kDaysKept + 7 * kWeeksKept) {
            std::pair<int, int> week;
            week.second = day.weekNumber(&week.first);
            isKept = isKept || week != lastWeek;
            lastWeek = week;
        }
        if (isKept)
            kept.push_back(time);
    }
    return kept;
}

std::vector<Backup> backupsOf(const QString& path)
{
    return backupsIn(folderOf(base::resolvedPath(path)));
}

std::vector<Backup> allBackups()
{
    std::vector<Backup> all;
    for (const QFileInfo& folder : QDir(backupsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (Backup& backup : backupsIn(folder.filePath()))
            all.push_back(std::move(backup));
    std::sort(all.begin(), all.end(), [](const Backup& a, const Backup& b) { return a.timeMs > b.timeMs; });
    return all;
}

Result<bool> backUp(const Reader& reader, const QString& path)
{
    const QString of = base::resolvedPath(path);
    const qint64 now = base::nowMs();
    const std::vector<Backup> before = backupsOf(of);
    // A clock that was once ahead made some that say they are of a time to come.
    const auto last = std::find_if(before.begin(), before.end(), [&](const Backup& one) { return one.timeMs <= now; });
    const auto newest = last == before.end() ? std::nullopt : std::optional(last->timeMs);
    if (!isBackupDue(newest, now, QTimeZone::systemTimeZone()))
        return false;
    const QString folder = folderOf(of);
    errno = 0;
    if (!QDir().mkpath(folder))
        return base::systemError(errno, folder, "make the folder of backups");
    if (const Result<void> named = base::writeFile(folder + u'/' + kOfName, of.toUtf8()); !named)
        return named.error();
    const QString name = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(kTimeForm);
    if (const Result<void> copied = reader.saveCopy(folder + u'/' + name + kSuffix, base::Existing::replace); !copied)
        return copied.error();
    thin(folder, now);
    return true;
}

} // namespace trayecto::store
