// What stands in the cells of a map, and what it makes the persona feel.
#pragma once

#include "model/map.h"
#include "model/people.h"

namespace trayecto::model {

struct Card
{
    Id<Card> id;
    CardKind kind = CardKind::note; // follows the lane's kind
    Id<Step> step;
    Id<Lane> lane;
    Rank rank; // among the cards of the cell
    QString title;
    QString description;
    Id<Channel> channel;
    Id<Persona> person;
    int span = 1; // steps it reaches over, to the right
    bool momentOfTruth = false;
    PainKind painKind = PainKind::unspecified; // pain points only
    int severity = 0;                          // pain points: 1 to 3; all others: 0
    Id<Card> about;                            // the touchpoint a pain point, an opportunity ... belongs to
    Id<Image> image;
    std::optional<Color> color; // none: what its kind has
    QString link;               // a web address or a file, as it was typed; empty: none

    bool operator==(const Card&) const = default;
};

// What a touchpoint makes a person feel. At most one for a touchpoint and a person.
// Units: -2 (very bad) to +2 (very good); no value means nobody has said yet.
struct Feeling
{
    Id<Feeling> id;
    Id<Card> touchpoint;
    Id<Persona> persona; // null: the map's persona, whoever that is
    Rank rank;           // among the feelings of the touchpoint
    std::optional<double> felt;
    std::optional<double> wanted;
    std::optional<double> expected;
    QString emotion; // named: "frustrated"

    bool operator==(const Feeling&) const = default;
};

// A named emotion of the project's list, arranged from bad to good.
struct Emotion
{
    Id<Emotion> id;
    Rank rank;
    QString name;
    double value = 0; // what a touchpoint feels like where one picks it

    bool operator==(const Emotion&) const = default;
};

inline constexpr double kWorstFeeling = -2;
inline constexpr double kBestFeeling = 2;

} // namespace trayecto::model
