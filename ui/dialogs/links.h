// Links of cards, which strangers may have written.
#pragma once

#include <QUrl>

class QWidget;

namespace trayecto::ui {

// What may be opened: a web address, a mail address, a file of this machine. Empty: nothing of these.
QUrl linkTarget(const QString& link);
// Asks before it opens a file, and tells where the link leads nowhere.
void openLink(const QString& link, QWidget* window);

} // namespace trayecto::ui
