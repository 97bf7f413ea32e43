// A look into the file of an open project that keeps nothing open.
#pragma once

#include "base/files.h"
#include "edit/history.h"

namespace trayecto::store {

class OpenFile;
class Writer;

// For work in other threads: the project may be closed meanwhile. Edits that wait to be written count. Waits for the
// disk.
// Thread: any. Errors of all: cancelled where the project was closed; those of reading.
class Reader
{
  public:
    explicit Reader(std::weak_ptr<Writer> writer) : m_writer(std::move(writer)) {}
    // Of a file that is not edited.
    explicit Reader(std::shared_ptr<OpenFile> file) : m_file(std::move(file)) {}

    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last) const;
    // Without their changes, as far as there are any.
    base::Result<std::vector<edit::HistoryEntry>> heads(qint64 first, qint64 last) const;
    // See ProjectFile.
    base::Result<void> saveCopy(const QString& path, base::Existing existing = base::Existing::keep) const;

  private:
    std::weak_ptr<Writer> m_writer;
    std::shared_ptr<OpenFile> m_file;
};

} // namespace trayecto::store
