// The named characters of HTML that journeys are written with.
// Source: HTML 4.01 section 24 (all 252 names), and the punctuation of HTML 5 that Mermaid gives a meaning.
#pragma once

#include <QString>

namespace trayecto::importing {

// Empty: no such name. Names are case-sensitive.
QString entityByName(QStringView name);

} // namespace trayecto::importing
