// Where applied edits go to be kept. The store implements it; Document knows no more of it.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

// Which way an entry of the log moves the history. On disk: by name.
enum class Direction : quint8 { done, undone, redone };

// An entry of the edit log.
struct LoggedEdit
{
    qint64 seq = 0;  // 1, 2, 3 ...
    qint64 step = 0; // the seq of the first entry of the undo step this one belongs to, undoes or redoes
    Direction direction = Direction::done;
    Edit edit; // as applied: for an undone step, its inverse
};

class EditSink
{
  public:
    virtual ~EditSink() = default;

    // Why edits are not taken (read-only, in use by another process); nullopt: they are.
    virtual std::optional<base::Error> refusal() const = 0;
    // Takes the next edit and returns at once; the order is kept.
    virtual void store(const LoggedEdit& edit) = 0;
    // The entries first..last as they were stored. May wait for the disk.
    virtual base::Result<std::vector<LoggedEdit>> load(qint64 first, qint64 last) = 0;
};

} // namespace trayecto::edit
