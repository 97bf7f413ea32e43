// Who edits a file: a lock that the system drops when its holder dies, and a note that says who holds it.
#pragma once

#include "store/openfile.h"

namespace trayecto::store {

struct Holder
{
    QString program;
    qint64 pid = 0;
    QString host;
    QString user;
    qint64 sinceMs = 0; // 1970 UTC

    // "trayecto, process 4711 of ana on tablet, since 2026-03-01 09:30"; empty where nothing is known.
    QString toString() const;
};

// The right to edit a file, for as long as it lives. One for each file and machine.
//
// The lock is an OFD lock on one byte beyond SQLite's; it leaves no file behind. The note lies in the runtime folder of
// the user, never beside the document; it is only believed while the lock is held.
class EditLock
{
  public:
    // Errors: fileInUse, detail = the holder as far as it is known; fileUnwritable.
    static base::Result<std::unique_ptr<EditLock>> take(std::shared_ptr<OpenFile> file);
    ~EditLock();
    EditLock(const EditLock&) = delete;
    EditLock& operator=(const EditLock&) = delete;

  private:
    explicit EditLock(std::shared_ptr<OpenFile> file);

    std::shared_ptr<OpenFile> m_file;
    QString m_note;
};

} // namespace trayecto::store
