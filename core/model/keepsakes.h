// What a project keeps for its people: named points in time, ways to look at a map, words of their own.
#pragma once

#include "model/map.h"

namespace trayecto::model {

// A named point in the edit log.
struct Version
{
    Id<Version> id;
    QString name;
    qint64 seq = 1;    // of the last edit it holds
    qint64 timeMs = 0; // when it was named, since 1970 UTC
    QString author;

    bool operator==(const Version&) const = default;
};

// A way to look at a map: what is hidden, folded, filtered.
struct SavedView
{
    Id<SavedView> id;
    Id<JourneyMap> map;
    Rank rank;
    QString name;
    QString filter; // JSON

    bool operator==(const SavedView&) const = default;
};

// A word that the spelling knows in this project.
struct Word
{
    Id<Word> id;
    QString text;

    bool operator==(const Word&) const = default;
};

} // namespace trayecto::model
