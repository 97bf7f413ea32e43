// A file that appears only when it is complete.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace trayecto::exporting {

// Written under a name of its own beside the target, synced, and then put in the target's place in one step. Without
// commit() the target stays as it was and nothing is left. A link is followed; the rights of a replaced file are kept.
// Errors: fileUnwritable, diskFull, ioError; where = path.
class OutputFile
{
  public:
    explicit OutputFile(const QString& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    base::Result<void> open();
    base::Result<void> write(const char* data, qsizetype size);
    base::Result<void> commit();

  private:
    base::Error errorOf(int systemError) const;
    void discard();

    QString m_path;
    QByteArray m_target;    // m_path behind all links, as the system names it
    QByteArray m_temporary; // empty: nothing is there
    int m_fd = -1;
};

// The whole file at once.
base::Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace trayecto::exporting
