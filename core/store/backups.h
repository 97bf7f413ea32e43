// Copies of edited files, kept for a while in the program's own folder.
#pragma once

#include "store/reader.h"

#include <vector>

class QTimeZone;

namespace trayecto::store {

struct Backup
{
    QString path;
    QString of; // the file that it is a copy of
    qint64 timeMs = 0;
    qint64 bytes = 0;

    bool operator==(const Backup&) const = default;
};

// The first edit of a day brings a backup, and then one an hour at the most. `newestMs`: of those there are; nullopt:
// none.
bool isBackupDue(std::optional<qint64> newestMs, qint64 nowMs, const QTimeZone& zone);
// Which of these times to keep: all of today, the last of each of the seven days before, and the last of each calendar
// week of the four weeks before those. The newest is always kept. Newest first.
std::vector<qint64> timesToKeep(std::vector<qint64> timesMs, qint64 nowMs, const QTimeZone& zone);

// A folder in it for each file.
QString backupsFolder();

// Newest first. Wait for the disk.
std::vector<Backup> backupsOf(const QString& path);
std::vector<Backup> allBackups();
// Where one is due: a copy of what the reader's file holds, which lies at `path`; then those go that need not be kept.
// Gives whether there was one to make. Errors: those of Reader::saveCopy() and of the backups' folder.
base::Result<bool> backUp(const Reader& reader, const QString& path);

} // namespace trayecto::store
