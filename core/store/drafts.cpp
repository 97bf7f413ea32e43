#include "store/drafts.h"

#include "base/files.h"
#include "base/id.h"
#include "store/editlog.h"
#include "store/filelock.h"
#include "store/opening.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cerrno>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const QString kSuffix = QStringLiteral(".trayecto");

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
}

QString titleOf(const model::Project& project)
{
    for (const model::ProjectInfo& info : project.rows<model::ProjectInfo>())
        if (!info.title.isEmpty())
            return info.title;
    const model::JourneyMap* first = nullptr;
    for (const model::JourneyMap& map : project.rows<model::JourneyMap>())
        if (!first || map.rank < first->rank)
            first = &map;
    return first ? first->title : QString();
}

bool isAsMade(const OpenFile& file)
{
    Database database;
    if (!openChecked(database, file))
        return false;
    const auto first = EditLog(database).load(1, 1);
    return first && !first->empty() && first->front().edit.label.verb == edit::Verb::create;
}

} // namespace

Result<QString> newDraftPath()
{
    const QDir folder(draftFolder());
    errno = 0;
    if (!folder.mkpath(QStringLiteral(".")))
        return base::systemError(errno, folder.path(), "make the folder of drafts");
    return folder.filePath(base::Uuid::create().toString() + kSuffix);
}

bool isDraftPath(const QString& path)
{
    return QFileInfo(path).absolutePath() == base::resolvedPath(draftFolder());
}

std::vector<Draft> draftsToRecover()
{
    std::vector<Draft> drafts;
    const auto entries = QDir(draftFolder()).entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Time);
    for (const QFileInfo& entry : entries) {
        const auto file = OpenFile::open(base::resolvedPath(entry.filePath()));
        if (!file || (*file)->isLocked())
            continue;
        const auto loaded = loadProject(**file);
        drafts.push_back({entry.filePath(), loaded ? titleOf(loaded->start.project) : QString(),
                          entry.lastModified().toMSecsSinceEpoch(),
                          loaded && loaded->start.seq == 1 && isAsMade(**file)});
    }
    return drafts;
}

Result<void> removeDraft(const QString& path)
{
    const auto file = OpenFile::open(base::resolvedPath(path));
    const auto lock = file ? EditLock::take(*file) : Result<std::unique_ptr<EditLock>>(file.error());
    // What may not be read or written, or is no file, is edited by nobody.
    const auto isNobodys = [](ErrorCode code) {
        return code == ErrorCode::fileUnreadable || code == ErrorCode::fileUnwritable ||
               code == ErrorCode::notATrayectoFile;
    };
    if (!lock && !isNobodys(lock.error().code))
        return lock.error();
    errno = 0;
    if (!QFile::remove(path))
        return base::systemError(errno, path, "remove");
    return base::syncFolderOf(path);
}

} // namespace trayecto::store
