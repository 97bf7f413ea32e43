// The project and the frame of its maps: phases and steps are columns, lanes are rows.
#pragma once

#include "base/id.h"
#include "base/rank.h"
#include "model/enums.h"
#include "model/value.h"

#include <QString>

namespace trayecto::model {

using base::Id;
using base::Rank;
struct Persona;

// The project as a whole. A project has exactly one.
struct ProjectInfo
{
    Id<ProjectInfo> id;
    QString title;
    QString language = QStringLiteral("en"); // of the content: "en" or "es"

    bool operator==(const ProjectInfo&) const = default;
};

// One journey of one persona in one scenario.
struct JourneyMap
{
    Id<JourneyMap> id;
    Rank rank;
    QString title;
    MapState state = MapState::asIs;
    QString scenario;
    QString goal;
    QString expectation;
    QString businessGoal;
    QString scopeFrom;
    QString scopeTo;
    QString totalTime; // as people say it: "6 weeks"
    QString owner;
    Id<Persona> persona; // null: nobody yet

    bool operator==(const JourneyMap&) const = default;
};

struct Phase
{
    Id<Phase> id;
    Id<JourneyMap> map;
    Rank rank;
    QString title;
    Color color;
    Moment moment = Moment::during;

    bool operator==(const Phase&) const = default;
};

// One column. Every phase has at least one.
struct Step
{
    Id<Step> id;
    Id<Phase> phase;
    Rank rank;
    QString title;

    bool operator==(const Step&) const = default;
};

// One row of the map.
struct Lane
{
    Id<Lane> id;
    Id<JourneyMap> map;
    Rank rank;
    LaneKind kind = LaneKind::doing;
    QString title;
    QString hint; // the small line below the title
    bool visible = true;
    BlueprintLine lineBelow = BlueprintLine::none;

    bool operator==(const Lane&) const = default;
};

} // namespace trayecto::model
