#include "window/placehistory.h"

namespace trayecto::ui {

void PlaceHistory::leave(const Place& here)
{
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == here)
        return;
    m_behind.push_back(here);
    if (m_behind.size() > kMost)
        m_behind.erase(m_behind.begin());
}

std::optional<Place> PlaceHistory::travel(std::vector<Place>& from, std::vector<Place>& to, const Place& here)
{
    // To where one is already would be no move.
    while (!from.empty() && from.back() == here)
        from.pop_back();
    if (from.empty())
        return std::nullopt;
    to.push_back(here);
    const Place place = from.back();
    from.pop_back();
    return place;
}

void PlaceHistory::keepWithin(const model::Project& project)
{
    const auto isGone = [&](const Place& place) { return !project.find(place.map); };
    std::erase_if(m_behind, isGone);
    std::erase_if(m_ahead, isGone);
}

} // namespace trayecto::ui
