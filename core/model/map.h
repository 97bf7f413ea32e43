// The project and the frame of its maps: phases and steps are columns, lanes are rows.
#pragma once

#include "base/id.h"
#include "base/rank.h"
#include "model/enums.h"
#include "model/value.h"

#include <QString>
#include <optional>

namespace trayecto::model {

using base::Id;
using base::Rank;
struct Persona;
struct Card;

// Units: pt at the natural size of the sheet. Also in resources/sql.
inline constexpr double kLeastStepWidth = 60;
inline constexpr double kMostStepWidth = 1200;
inline constexpr double kLeastLaneHeight = 20;
inline constexpr double kMostLaneHeight = 1200;

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
    Id<Persona> persona;      // null: nobody yet
    Id<JourneyMap> comesFrom; // the as-is map that this one is the future of; null: none
    Id<Card> zoomsInto;       // the touchpoint that this map shows from near; null: none
    CurveShape curve = CurveShape::smooth;
    bool showsFelt = true; // which curves are drawn
    bool showsWanted = true;
    bool showsExpected = true;

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
    bool folded = false; // drawn as one narrow column

    bool operator==(const Phase&) const = default;
};

// One column. Every phase has at least one.
struct Step
{
    Id<Step> id;
    Id<Phase> phase;
    Rank rank;
    QString title;
    std::optional<double> width; // pt; none: what the map gives

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
    std::optional<double> height; // pt, the least; none: what its cards need
    bool folded = false;          // only its name is seen

    bool operator==(const Lane&) const = default;
};

} // namespace trayecto::model
