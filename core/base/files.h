// Files read whole and within a limit; files that appear complete or not at all.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace trayecto::base {

// What to do where the name is taken.
enum class Existing { keep, replace };

// What errno says of a file.
Error systemError(int number, const QString& path, const char* what);
// So that a created, renamed or removed name survives a power cut.
Result<void> syncFolderOf(const QString& path);
// The absolute path with symbolic links resolved as far as the file exists.
QString resolvedPath(const QString& path);

// A file beside its target under a hidden name, ".trayecto-UUID.tmp", that takes the target's name when it is complete.
// Removed again where it does not come to that, and by a later one where the program was killed: it is locked as long
// as it lives. A link is followed; the rights of a replaced file are kept.
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
