#include "edit/composition.h"

namespace trayecto::edit {

Composition::RowKey Composition::keyOf(const RowChange& change)
{
    return {change.index(), std::visit([](const auto& one) -> base::Uuid { return one.id(); }, change)};
}

Composition::Composition(Edit first) : m_edit(std::move(first))
{
    for (size_t at = 0; at < m_edit.changes.size(); ++at)
        m_places.insert(keyOf(m_edit.changes[at]), at);
}

void Composition::add(const Edit& next)
{
    m_edit.timeMs = next.timeMs;
    m_edit.blobs.insert(next.blobs);
    for (const RowChange& change : next.changes) {
        const RowKey key = keyOf(change);
        const auto at = m_places.constFind(key);
        if (at == m_places.cend()) {
            m_places.insert(key, m_edit.changes.size());
            m_edit.changes.push_back(change);
            continue;
        }
        std::visit([&]<class One>(const One& one) { std::get<One>(m_edit.changes[*at]).after = one.after; }, change);
    }
}

Edit Composition::finish()
{
    m_places.clear();
    std::erase_if(m_edit.changes, [](const RowChange& change) {
        return std::visit([](const auto& one) { return one.before == one.after; }, change);
    });
    return std::move(m_edit);
}

} // namespace trayecto::edit
