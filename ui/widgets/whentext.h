// Times as people say them.
#pragma once

#include <QString>

namespace trayecto::ui {

// "just now", "5 minutes ago", "12:03", "Yesterday, 12:03", "3 Nov 2026, 12:03". `timeMs`: since 1970 UTC.
QString whenText(qint64 timeMs);
// "22 Nov 2026, 12:03".
QString dateTimeText(qint64 timeMs);

} // namespace trayecto::ui
