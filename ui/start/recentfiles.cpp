#include "start/recentfiles.h"

#include <QSettings>

namespace trayecto::ui {

namespace {
constexpr qsizetype kMostRecent = 12;
const QString kRecentKey = QStringLiteral("recent/files");
} // namespace

QStringList recentFiles()
{
    return QSettings().value(kRecentKey).toStringList();
}

void rememberFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(kRecentKey, QStringList(files.mid(0, kMostRecent)));
}

void forgetFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(kRecentKey, files);
}

} // namespace trayecto::ui
