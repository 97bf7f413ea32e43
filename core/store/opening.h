// From a file that anybody may have made to a project that keeps all rules, or a refusal.
// Nothing here changes a byte of the file or leaves anything beside it.
#pragma once

#include "edit/document.h"
#include "store/editlog.h"
#include "store/openfile.h"

namespace trayecto::store {

struct Loaded
{
    edit::Document::Start start;
    LogEnd end;
    quint32 changes = 0; // changesOf() the file as it was loaded
};

bool isSqliteFile(const OpenFile& file);
// A journal may name another one, which SQLite then deletes. Ours never do.
bool journalNamesAnother(const QString& path);

// What can be said before SQLite sees the file: size, kind, owner, version, length against the header.
// Returns the file's version. Errors: notATrayectoFile, fileDamaged, fileTooNew, fileHostile.
base::Result<int> checkHeader(const OpenFile& file);

// A number that every transaction on the file changes, whoever made it.
quint32 changesOf(const OpenFile& file);

// Opens the file for reading as hardened as it gets, with header and schema checked. Where another process died
// during a commit, that is done on a copy in memory; a file of an older version is brought up to date there too.
// Errors: those of checkHeader(), fileMoved where another file lies at the path by now, fileInUse, fileUnreadable,
// ioError.
base::Result<void> openChecked(Database& database, const OpenFile& file);

// Reads and checks all of the project. Errors: those of openChecked().
base::Result<Loaded> loadProject(const OpenFile& file);
// Entries of its edit log. Errors: those of openChecked().
base::Result<std::vector<edit::LoggedEdit>> loadEntries(const OpenFile& file, qint64 first, qint64 last);
// The same without their changes.
base::Result<std::vector<edit::HistoryEntry>> loadHeads(const OpenFile& file, qint64 first, qint64 last);

} // namespace trayecto::store
