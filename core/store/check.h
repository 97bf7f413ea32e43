// Whether a project file is whole: the database, the rows, the edit log, and that they tell the same story.
#pragma once

#include "base/result.h"

#include <functional>
#include <vector>

namespace trayecto::store {

enum class FindingKind : quint8 {
    database,   // SQLite's own integrity check; detail is its message
    reference,  // a row names one that is not there; detail = table
    row,        // a row is not readable or breaks a rule; detail = table.field and what
    logGap,     // entry numbers are not 1, 2, 3 ...
    logChain,   // an entry does not carry the hash of the one before
    logHash,    // an entry does not match its own hash
    logContent, // an entry cannot be understood, or does not fit on the ones before
    difference, // rows are not what the log leads to; detail = table
    picture,    // bytes that do not match their SHA-256
};

struct Finding
{
    FindingKind kind;
    qint64 seq = 0;   // entry of the log, where it is about one
    qint64 count = 0; // rows, where it is about some
    QString detail;   // English developer text, or data
};

// One sentence in the language of the installed translator.
QString sentence(const Finding& finding);

// Everything that is wrong with a file that can be opened; nothing, where it is whole. Reads only.
// `progress` is told how far it is, 0 to 1; false cancels.
// Errors: why the file cannot be opened at all (opening.h), cancelled.
base::Result<std::vector<Finding>> check(const QString& path, const std::function<bool(double)>& progress = {});

} // namespace trayecto::store
