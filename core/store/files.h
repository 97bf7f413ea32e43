// Files that appear complete or not at all.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace trayecto::store {

// What to do where the name is taken.
enum class Existing { keep, replace };

// What errno says of a file.
base::Error systemError(int number, const QString& path, const char* what);
// So that a created, renamed or removed name survives a power cut.
base::Result<void> syncFolderOf(const QString& path);
// The absolute path with symbolic links resolved as far as the file exists.
QString resolvedPath(const QString& path);

// A file beside its target under a hidden name, ".NAME.XXXXXXXX", that takes the target's name when it is complete.
// Removed again where it does not come to that.
class NewFile
{
  public:
    // Errors: fileExists, fileUnwritable, diskFull, ioError.
    static base::Result<std::unique_ptr<NewFile>> beside(const QString& target, Existing existing);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const QString& path() const { return m_path; }
    base::Result<void> write(const QByteArray& bytes);
    // Syncs file and folder. Pre: nobody has the file open.
    base::Result<void> place();

  private:
    NewFile(QString path, QString target, Existing existing);

    QString m_path;
    QString m_target;
    Existing m_existing;
    bool m_placed = false;
};

} // namespace trayecto::store
