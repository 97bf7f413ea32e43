#include "edit/document.h"

#include "base/clock.h"
#include "edit/apply.h"
#include "edit/composition.h"

namespace trayecto::edit {

using base::Error;
using base::ErrorCode;
using base::Result;

Document::Document() = default;

Document::Document(Start start, EditSink* sink)
    : m_project(std::move(start.project)), m_history(std::move(start.history)), m_sink(sink), m_seq(start.seq)
{
}

const EditLabel* Document::undoLabel() const
{
    const HistoryStep* step = m_history.nextUndo();
    return step ? &step->label : nullptr;
}

const EditLabel* Document::redoLabel() const
{
    const HistoryStep* step = m_history.nextRedo();
    return step ? &step->label : nullptr;
}

Result<void> Document::swapIn(const Edit& edit)
{
    if (m_sink)
        if (const auto refusal = m_sink->refusal())
            return *refusal;
    return applyTo(m_project, edit);
}

Result<qint64> Document::apply(Edit edit)
{
    if (edit.isEmpty())
        return m_seq;
    edit.author = m_author;
    if (const Result<void> swapped = swapIn(edit); !swapped)
        return swapped.error();
    LoggedEdit entry{m_seq + 1, m_history.record(m_seq + 1, edit), Direction::done, std::move(edit)};
    publish(entry);
    return m_seq;
}

Result<qint64> Document::undo()
{
    return travel(true);
}
Result<qint64> Document::redo()
{
    return travel(false);
}

Result<qint64> Document::travel(bool back)
{
    const auto next = [&] { return back ? m_history.undoable() : m_history.redoable(); };
    if (!next())
        return Error{back ? ErrorCode::nothingToUndo : ErrorCode::nothingToRedo, {}, {}};
    // A gesture that ended where it began is a step of the log, but not one that anybody sees: on to the next.
    for (bool seen = false; !seen && next();) {
        const Result<bool> passed = travelOne(*next(), back);
        if (!passed)
            return passed.error();
        seen = *passed;
    }
    return m_seq;
}

// True where the step changed something.
Result<bool> Document::travelOne(const HistoryStep& step, bool back)
{
    const Result<const Edit*> forward = loaded(&step);
    if (!forward)
        return forward.error();
    Edit edit = back ? inverted(**forward) : **forward;
    edit.id = base::Uuid::create();
    edit.timeMs = base::nowMs();
    edit.author = m_author;
    edit.label = step.label;
    edit.gesture.clear();
    if (const Result<void> swapped = swapIn(edit); !swapped)
        return swapped.error();
    const bool seen = !edit.changes.empty();
    LoggedEdit entry{m_seq + 1, step.id(), back ? Direction::undone : Direction::redone, std::move(edit)};
    if (back)
        m_history.undone(m_seq + 1);
    else
        m_history.redone(m_seq + 1);
    publish(std::move(entry));
    return seen;
}

// The forward edit of a step; read from the log where it was made before the program started.
Result<const Edit*> Document::loaded(const HistoryStep* step)
{
    if (step->edit)
        return &*step->edit;
    if (!m_sink)
        return Error{ErrorCode::internal, QStringLiteral("history"), QStringLiteral("a step without its edit")};
    const auto entries = m_sink->load(step->first, step->last);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return Error{ErrorCode::fileDamaged, QStringLiteral("edit log"), QString::number(step->first)};
    fill({step->first, step->last}, *entries);
    return &*step->edit;
}

std::optional<LogRange> Document::unread(bool back) const
{
    const HistoryStep* step = m_history.unread(back);
    return step ? std::optional(LogRange{step->first, step->last}) : std::nullopt;
}

void Document::fill(const LogRange& step, const std::vector<LoggedEdit>& entries)
{
    Q_ASSERT(!entries.empty());
    Composition whole(entries.front().edit);
    for (size_t at = 1; at < entries.size(); ++at)
        whole.add(entries[at].edit);
    m_history.fill(step.first, whole.finish());
}

void Document::publish(const LoggedEdit& entry)
{
    m_seq = entry.seq;
    const ChangeSet changes = changesOf(entry.edit);
    if (m_sink)
        m_sink->store(entry);
    Q_EMIT changed(changes);
}

} // namespace trayecto::edit
