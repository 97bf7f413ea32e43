// Which cards of a map one wants to see, and what of the map is hidden or folded meanwhile: a way to look at it that
// can be kept as a SavedView.
#pragma once

#include "base/result.h"
#include "model/mapindex.h"

#include <QSet>

namespace trayecto::insight {

using base::Id;

// What has nothing chosen lets every card through; of what is chosen all has to fit.
struct MapFilter
{
    QSet<Id<model::Lane>> lanes;
    QSet<Id<model::Channel>> channels;
    QSet<Id<model::Persona>> people; // who takes part, or feels something there
    QSet<Id<model::Tag>> tags;
    int leastSeverity = 0;             // of pain points, and of touchpoints that have such a one
    std::optional<double> feltAtMost;  // of touchpoints
    std::optional<double> feltAtLeast; // of touchpoints
    bool onlyMomentsOfTruth = false;
    bool onlyCommented = false; // with an open comment

    bool operator==(const MapFilter&) const = default;
    bool isEmpty() const { return *this == MapFilter(); }
    bool lets(const model::MapIndex& map, const model::Card& card) const;
};

// Without what has been removed from the project since: it would let nothing through.
MapFilter existing(MapFilter filter, const model::Project& project);

struct MapView
{
    MapFilter filter;
    QSet<Id<model::Lane>> hiddenLanes;
    QSet<Id<model::Lane>> foldedLanes;
    QSet<Id<model::Phase>> foldedPhases;

    bool operator==(const MapView&) const = default;
};

// What is hidden and folded on the map now.
MapView viewOf(const model::Project& project, Id<model::JourneyMap> map);

std::vector<const model::SavedView*> savedViews(const model::Project& project, Id<model::JourneyMap> map);

// The text of SavedView::filter. On disk; keys that are not known are passed over, so that later ones do no harm.
QString toText(const MapView& view);
// Errors: badInput
base::Result<MapView> viewFromText(const QString& text);

// The cards of the map that the filter lets through, in the order of the map.
std::vector<Id<model::Card>> filtered(const model::MapIndex& map, const MapFilter& filter);

// The project as the view shows it, for an export: cards that the filter holds back are not there.
model::Project viewed(model::Project project, Id<model::JourneyMap> map, const MapView& view);

} // namespace trayecto::insight
