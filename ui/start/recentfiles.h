// The project files that were opened last.
#pragma once

#include <QStringList>

namespace trayecto::ui {

// Newest first; some may have gone since: asking the disk may take long, and is left to whoever opens them.
QStringList recentFiles();
void rememberFile(const QString& path);
void forgetFile(const QString& path);

} // namespace trayecto::ui
