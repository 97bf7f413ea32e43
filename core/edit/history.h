// Undo and redo: which steps of the edit log can be taken back, and which put back.
#pragma once

#include "edit/sink.h"

#include <deque>

namespace trayecto::edit {

// One step of undo: an edit, or all edits of one gesture.
struct HistoryStep
{
    qint64 first = 0; // seq of its entries, as they were first done
    qint64 last = 0;
    EditLabel label;
    QString gesture;
    std::optional<Edit> edit; // forward; nullopt: to be loaded from the log

    qint64 id() const { return first; }
};

// What the store reads of the log on opening: no rows, only the order of things.
struct HistoryEntry
{
    qint64 seq = 0;
    qint64 step = 0;
    Direction direction = Direction::done;
    EditLabel label = {};
    QString gesture = {};
    QString author = {};
    qint64 timeMs = 0; // since 1970 UTC
};

// Entries first..last of the log.
struct LogRange
{
    qint64 first = 0;
    qint64 last = 0;
};

class History
{
  public:
    // Older steps cannot be undone any more; the log still has them.
    static constexpr size_t kDepth = 1000;
    // The first entry is the project's beginning, which is not undone.
    static constexpr qint64 kBeginning = 1;

    History() = default;
    // From the log, or from its tail: what lies before an entry about a step before the tail is forgotten.
    explicit History(const std::vector<HistoryEntry>& entries);

    const HistoryStep* undoable() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const HistoryStep* redoable() const { return m_undone.empty() ? nullptr : &m_undone.back(); }

    // The next ones that anybody would see: a gesture that ended where it began is none. nullptr: none.
    const HistoryStep* nextUndo() const { return lastSeen(m_done); }
    const HistoryStep* nextRedo() const { return lastSeen(m_undone); }

    // The step that an edit just done belongs to, as its log entry says. Merges into the step before
    // where the gesture is the same and nothing was undone in between.
    // To name a version is no step: it is in nobody's way to what was done before.
    qint64 record(qint64 seq, const Edit& edit);
    // The first on the way to nextUndo() or nextRedo() that was not loaded yet; nullptr: none.
    const HistoryStep* unread(bool back) const;
    // What the entries of a step do, loaded from the log; of no account where it is no step any more.
    void fill(qint64 id, const Edit& edit);
    // The log's entry `seq` does that. Pre: undoable(), redoable()
    void undone(qint64 seq);
    void redone(qint64 seq);

    // The last entry that changed more than the names of versions; 0: none that is known.
    qint64 lastChange() const { return m_lastChange; }

  private:
    static const HistoryStep* lastSeen(const std::deque<HistoryStep>& steps);
    void replay(const HistoryEntry& entry);
    void forget();

    std::deque<HistoryStep> m_done;
    std::deque<HistoryStep> m_undone;
    qint64 m_lastChange = 0;
};

} // namespace trayecto::edit
