// Random work on a project through the public operations: what a workshop does in an hour, in a second.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

#include <QRandomGenerator>

namespace trayecto::tests {

class RandomEditor
{
  public:
    explicit RandomEditor(quint32 seed) : m_random(seed) {}

    // An edit that some operation proposes; nothing where it refuses (no such row, an empty project ...).
    std::optional<edit::Edit> propose(const model::Project& project);

    int below(int bound) { return m_random.bounded(bound); }

  private:
    template <class Row> base::Id<Row> any(const model::Project& project);
    // A step in the map of the lane, where it has one.
    base::Id<model::Step> stepBeside(const model::Project& project, base::Id<model::Lane> lane);
    base::Id<model::Card> anyTouchpoint(const model::Project& project);
    model::LaneKind laneKind();
    QString words();
    std::optional<double> value();
    base::Result<edit::Edit> proposeCard(const model::Project& project);
    base::Result<edit::Edit> proposeOnCards(const model::Project& project);
    base::Result<edit::Edit> proposeOnColumns(const model::Project& project);
    base::Result<edit::Edit> proposeOnLanes(const model::Project& project);
    base::Result<edit::Edit> proposeOnPeople(const model::Project& project);
    base::Result<edit::Edit> proposeOnMaps(const model::Project& project);
    base::Result<edit::Edit> proposeRemark(const model::Project& project);

    QRandomGenerator m_random;
    int m_gesture = 0;
};

} // namespace trayecto::tests
