// The one way by which a project changes.
#pragma once

#include "edit/changeset.h"
#include "edit/history.h"

#include <QObject>

namespace trayecto::edit {

// Thread: the one it was made in.
class Document : public QObject
{
    Q_OBJECT

  public:
    struct Start
    {
        model::Project project;
        History history;
        qint64 seq = 0; // of the last entry in the log
    };

    Document();
    // Pre: the sink outlives the document.
    Document(Start start, EditSink* sink);

    const model::Project& project() const { return m_project; }
    qint64 seq() const { return m_seq; }
    // See History::lastChange().
    qint64 lastChange() const { return m_history.lastChange(); }

    // Checks, swaps in memory, remembers for undo, hands on to the sink, tells. All or nothing.
    // An edit without changes is not an error and returns the last seq.
    // Errors: conflict (a row is not as the edit says it was), ruleBroken, and the sink's refusal.
    base::Result<qint64> apply(Edit edit);
    // Errors: nothingToUndo or nothingToRedo, the sink's refusal, or that the log could not be read.
    base::Result<qint64> undo();
    base::Result<qint64> redo();

    // What undo() or redo() would have to read of the log; nullopt: it need not wait for the disk.
    std::optional<LogRange> unread(bool back) const;
    // The entries of that range, read by another thread.
    void fill(const LogRange& step, const std::vector<LoggedEdit>& entries);

    const EditLabel* undoLabel() const;
    const EditLabel* redoLabel() const;

    void setAuthor(const QString& author) { m_author = author; }

  Q_SIGNALS:
    void changed(const trayecto::edit::ChangeSet& changes);

  private:
    base::Result<void> swapIn(const Edit& edit);
    base::Result<const Edit*> loaded(const HistoryStep* step);
    base::Result<qint64> travel(bool back);
    base::Result<bool> travelOne(const HistoryStep& step, bool back);
    void publish(const LoggedEdit& entry);

    model::Project m_project;
    History m_history;
    EditSink* m_sink = nullptr;
    qint64 m_seq = 0;
    QString m_author;
};

} // namespace trayecto::edit
