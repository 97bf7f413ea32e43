// The places of a project that one has been at, to go back to and forward from.
#pragma once

#include "canvas/canvasview.h"
#include "workspace/subject.h"

#include <optional>
#include <vector>

namespace trayecto::ui {

struct Place
{
    Id<model::JourneyMap> map;
    Spot spot;

    bool operator==(const Place&) const = default;
};

// As a browser does it: who goes back and then elsewhere forgets what was ahead.
class PlaceHistory
{
  public:
    static constexpr size_t kMost = 100;

    bool hasBack() const { return !m_behind.empty(); }
    bool hasForward() const { return !m_ahead.empty(); }

    // One is about to jump away from here.
    void leave(const Place& here);
    // nullopt: there is nothing behind, ahead.
    std::optional<Place> back(const Place& here) { return travel(m_behind, m_ahead, here); }
    std::optional<Place> forward(const Place& here) { return travel(m_ahead, m_behind, here); }
    // Places on maps that are gone are forgotten.
    void keepWithin(const model::Project& project);

  private:
    static std::optional<Place> travel(std::vector<Place>& from, std::vector<Place>& to, const Place& here);

    std::vector<Place> m_behind, m_ahead; // the nearest last
};

} // namespace trayecto::ui
