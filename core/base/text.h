// The one gate by which text enters a project.
#pragma once

#include <QString>

namespace trayecto::base {

inline constexpr int kTitleLimit = 300;  // UTF-16 units
inline constexpr int kTextLimit = 20000; // UTF-16 units

// Valid UTF-16 (a lone surrogate becomes U+FFFD), no control characters but line feed and tab, line ends as \n,
// at most `limit` units and never cut inside a surrogate pair or before a combining mark.
QString cleanText(const QString& text, int limit = kTextLimit);

// cleanText on one line: line ends and tabs become spaces, no space at either end.
QString cleanTitle(const QString& text, int limit = kTitleLimit);

bool isCleanText(const QString& text, int limit);

} // namespace trayecto::base
