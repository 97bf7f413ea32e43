#include "edit/history.h"

namespace trayecto::edit {

namespace {

// To name a version changes nothing that anybody would want back, and takes nobody's redo away.
bool isStep(qint64 seq, const EditLabel& label)
{
    return seq != History::kBeginning && !(label.verb == Verb::add && label.kind == model::RowKind::version);
}

} // namespace

History::History(const std::vector<HistoryEntry>& entries)
{
    for (const HistoryEntry& entry : entries)
        replay(entry);
}

void History::replay(const HistoryEntry& entry)
{
    if (!isStep(entry.seq, entry.label))
        return;
    m_lastChange = entry.seq;
    switch (entry.direction) {
    case Direction::done:
        if (m_undone.empty() && !m_done.empty() && m_done.back().id() == entry.step) {
            m_done.back().last = entry.seq;
            m_done.back().label = entry.label;
        } else if (entry.step != entry.seq) {
            forget();
        } else {
            m_undone.clear();
            m_done.push_back({entry.seq, entry.seq, entry.label, entry.gesture, std::nullopt});
        }
        break;
    case Direction::undone:
        if (!m_done.empty() && m_done.back().id() == entry.step)
            undone(entry.seq);
        else
            forget();
        break;
    case Direction::redone:
        if (!m_undone.empty() && m_undone.back().id() == entry.step)
            redone(entry.seq);
        else
            forget();
        break;
    }
    if (m_done.size() > kDepth)
        m_done.pop_front();
}

// What lies before an entry about a step that the tail does not hold cannot be travelled in order.
void History::forget()
{
    m_done.clear();
    m_undone.clear();
}

qint64 History::record(qint64 seq, const Edit& edit)
{
    if (!isStep(seq, edit.label))
        return seq;
    m_lastChange = seq;
    const bool continues = m_undone.empty() && !m_done.empty() && !edit.gesture.isEmpty() &&
                           m_done.back().gesture == edit.gesture && m_done.back().last + 1 == seq;
    if (continues) {
        HistoryStep& step = m_done.back();
        step.last = seq;
        step.label = edit.label;
        if (step.edit)
            step.edit = composed(*step.edit, edit);
        return step.id();
    }
    m_undone.clear();
    m_done.push_back({seq, seq, edit.label, edit.gesture, edit});
    if (m_done.size() > kDepth)
        m_done.pop_front();
    return seq;
}

// Steps that were not loaded yet are taken to be seen.
const HistoryStep* History::lastSeen(const std::deque<HistoryStep>& steps)
{
    const auto seen = std::find_if(steps.rbegin(), steps.rend(),
                                   [](const HistoryStep& step) { return !step.edit || !step.edit->changes.empty(); });
    return seen == steps.rend() ? nullptr : &*seen;
}

const HistoryStep* History::unread(bool back) const
{
    const std::deque<HistoryStep>& steps = back ? m_done : m_undone;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (!step->edit)
            return &*step;
        else if (!step->edit->changes.empty())
            break;
    return nullptr;
}

void History::fill(qint64 id, const Edit& edit)
{
    for (std::deque<HistoryStep>* steps : {&m_done, &m_undone})
        for (HistoryStep& step : *steps)
            if (step.id() == id)
                step.edit = edit;
}

void History::undone(qint64 seq)
{
    m_lastChange = seq;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
}

void History::redone(qint64 seq)
{
    m_lastChange = seq;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
}

} // namespace trayecto::edit
