// The document's file as the program holds it, beside SQLite's own descriptors.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <sys/types.h>

namespace trayecto::store {

// Where the file is that was opened under a path.
enum class Place { here, renamed, deleted, replaced };

// One for each file (device and inode) in the process, shared by all who have it open. It keeps its descriptors until
// the last of them lets go, because closing any descriptor of a file drops the locks that SQLite holds on it.
// Pre: whoever opens the file with SQLite lets go of this only after closing that connection.
// Thread: any.
class OpenFile
{
  public:
    // Errors: fileNotFound, fileUnreadable; notATrayectoFile where it is a folder or a device.
    static base::Result<std::shared_ptr<OpenFile>> open(const QString& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    const QString& path() const { return m_path; }
    qint64 size() const;
    // Up to `count` bytes; fewer at the end of the file or on an I/O error.
    QByteArray read(qint64 offset, qint64 count) const;

    Place place() const;
    // That the file is no longer at its path, and where it went; Place::here is no error.
    base::Result<void> checkPlace() const;

    // Whether this or another process edits the file.
    bool isLocked() const;
    // Of this very file, also where another one lies at its path by now. False where somebody else holds the lock.
    // Errors: fileUnwritable.
    base::Result<bool> lock();
    void unlock();

    dev_t device() const { return m_device; }
    ino_t inode() const { return m_inode; }

  private:
    OpenFile(QString path, int descriptor, dev_t device, ino_t inode);

    QString m_path;
    int m_reading;
    int m_writing = -1; // opened for the lock
    bool m_locked = false;
    dev_t m_device;
    ino_t m_inode;
};

} // namespace trayecto::store
