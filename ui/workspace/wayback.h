// The way back to how an open project was, found in a thread: the log may be long.
#pragma once

#include "dialogs/job.h"
#include "edit/waysback.h"
#include "workspace/openproject.h"

#include <atomic>

namespace trayecto::ui {

// Whoever asked may not want it any more.
class WayBackSearch
{
  public:
    using Then = std::function<void(const base::Result<edit::Edit>& way)>;

    // `then` gets an edit that fits on the project as it is then; what has happened on the way is part of it.
    // `seq`: of the entry after which the project was so. Errors: those of reading; cancelled by `waiting`.
    // Thread: main.
    void begin(OpenProject& open, qint64 seq, const QString& name, Waiting waiting, Then then);
    // The one under way ends soon, and its `then` is not called.
    void drop();
    ~WayBackSearch() { drop(); }

  private:
    std::shared_ptr<std::atomic_bool> m_isDropped;
};

// What was done from entry `first` to entry `last`, read piece by piece; `isDropped` is asked between two pieces.
// Thread: any; waits for the disk. Errors: those of reading, cancelled
base::Result<edit::Composition> composedSince(const store::Reader& reader, qint64 first, qint64 last,
                                              const std::atomic_bool& isDropped);

// A file that nobody has open becomes what it was after entry `seq`, by one more edit of its log.
// Thread: any; waits for the disk. Errors: those of opening, reading and writing, and why it cannot be edited
base::Result<void> putFileBack(const QString& path, qint64 seq, const QString& name);

} // namespace trayecto::ui
