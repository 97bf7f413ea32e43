#include "edit/editbuilder.h"

#include "base/clock.h"

namespace trayecto::edit {

Edit EditBuilder::finish()
{
    std::erase_if(m_edit.changes, [](const RowChange& change) {
        return std::visit([](const auto& one) { return one.before == one.after; }, change);
    });
    m_places.clear();
    m_edit.id = base::Uuid::create();
    m_edit.timeMs = base::nowMs();
    return std::move(m_edit);
}

} // namespace trayecto::edit
