// Files read whole and within a limit; files that appear complete or not at all.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <optional>

namespace trayecto::base {

// What to do where the name is taken.
enum class Existing { keep, replace };

// What errno says of a file.
Error systemError(int number, const QString& path, const char* what);
// So that a created, renamed or removed name survives a power cut.
Result<void> syncFolderOf(const QString& path);
// The absolute path with symbolic links resolved as far as the folder exists, those to a file that is not there yet
// too.
QString resolvedPath(const QString& path);

// The lock of whoever has a file for themselves: an OFD lock on one byte far beyond SQLite's, and beyond the end of any
// file. It leaves nothing behind, and the system drops it with the descriptor.
// False where somebody else holds it; true also where the file system knows no locks.
bool lockFile(int descriptor);
void unlockFile(int descriptor);
// By another descriptor; nullopt where nobody can say.
std::optional<bool> isFileLocked(int descriptor);

// A file beside its target under a hidden name, ".trayecto-MACHINE-UUID.tmp", that takes the target's name when it is
// complete. Removed again where it does not come to that, and by a later one where the program was killed: it is locked
// as long as it lives. One from another machine, whose locks may not be seen, stays for a day.
// A link is followed; the rights of a replaced file are kept.
// Errors: `where` is the target as it was named.
class NewFile
{
  public:
    // Errors: fileExists, fileUnwritable (the target may not be written, or its folder not), diskFull, ioError.
    static Result<std::unique_ptr<NewFile>> beside(const QString& target, Existing existing);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const QString& path() const { return m_path; }
    // Behind what was written before. Errors: diskFull, ioError.
    Result<void> write(const QByteArray& bytes);
    // Syncs file and folder. Pre: nobody else has the file open.
    // Errors: fileExists, fileUnwritable, diskFull, ioError; the target is then what it was, unless only the last sync
    // failed: a new name is then taken back, a replaced file is not.
    Result<void> place();

  private:
    NewFile(int descriptor, QString path, QString named, Existing existing);

    int m_descriptor;
    QString m_path;
    QString m_named;
    QString m_target; // behind all links
    Existing m_existing;
    bool m_placed = false;
};

// Errors: fileNotFound, fileUnreadable, tooLarge.
Result<QByteArray> readFile(const QString& path, qsizetype limitBytes);

// The whole file at once, over what is there.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace trayecto::base
