// What can go wrong, as a value. A code is what programs decide on; `where` and `detail` are data for the sentence.
#pragma once

#include <QString>

namespace trayecto::base {

enum class ErrorCode {
    wrongUsage, // the caller's arguments are off (exit code 2)
    fileNotFound,
    fileUnreadable, // permission or I/O while reading
    fileUnwritable, // permission, read-only disk or read-only file
    fileExists,
    diskFull,
    ioError,
    notATrayectoFile, // 0 bytes, no SQLite, another program's SQLite
    fileDamaged,      // truncated, garbled, rows against the rules, hash chain broken
    fileTooNew,       // written by a later version
    fileHostile,      // triggers, views, or a schema that is not ours
    fileInUse,        // another process edits it; detail says who
    fileMoved,        // renamed, deleted or replaced while open
    readOnly,         // opened for reading: an edit is refused
    badInput,         // text to import or a command that cannot be understood; `where` names line or field
    ruleBroken,       // an edit would break a rule of the model; `where` names the rule
    conflict,         // an edit's `before` is not what the project holds
    notFound,         // no such map, phase, step, card ...
    ambiguous,        // more than one of that name; detail: how many
    nothingToUndo,
    nothingToRedo,
    tooLarge, // beyond a stated limit
    cancelled,
    internal,
};

struct Error
{
    ErrorCode code = ErrorCode::internal;
    QString where;  // file, line, field or rule: the place
    QString detail; // what exactly: English text, marked QT_TRANSLATE_NOOP("Error", ...), or data such as a title
};

// One sentence in the language of the installed translator: what happened, what is safe, what to do.
QString sentence(const Error& error);

} // namespace trayecto::base
