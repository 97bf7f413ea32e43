// Where a row belongs: on which map, and where there.
#pragma once

#include "model/project.h"

namespace trayecto::insight {

using base::Id;

// Null: of none. A card has a step and a lane and therefore a phase and a map; a persona has nothing.
struct Place
{
    Id<model::JourneyMap> map;
    Id<model::Phase> phase;
    Id<model::Step> step;
    Id<model::Lane> lane;
    Id<model::Card> card; // the row itself, or what it is about

    bool operator==(const Place&) const = default;
};

namespace detail {

template <class Row> Id<Row>* partOf(Place& place)
{
    if constexpr (std::is_same_v<Row, model::JourneyMap>)
        return &place.map;
    else if constexpr (std::is_same_v<Row, model::Phase>)
        return &place.phase;
    else if constexpr (std::is_same_v<Row, model::Step>)
        return &place.step;
    else if constexpr (std::is_same_v<Row, model::Lane>)
        return &place.lane;
    else if constexpr (std::is_same_v<Row, model::Card>)
        return &place.card;
    else
        return nullptr;
}

// What is known already stays.
template <class Row> void learn(const model::Project& project, const Row& row, Place& place)
{
    if (Id<Row>* part = partOf<Row>(place); part && part->isNull())
        *part = row.id;
    if constexpr (std::is_same_v<Row, model::JourneyMap>)
        return; // it lies in nothing, also where it shows a touchpoint of another map from near
    const auto follow = [&]<class Other>(const Id<Other>& id) {
        // A pain point lies in its own cell, not in that of the touchpoint it is about.
        if constexpr (!std::is_same_v<Other, Row>)
            if (const Id<Other>* part = partOf<Other>(place); part && part->isNull())
                if (const Other* other = project.find(id))
                    learn(project, *other, place);
    };
    model::forEachField<Row>([&](const auto& field, int) {
        if constexpr (model::isReference<typename std::decay_t<decltype(field)>::Type>)
            follow(row.*field.member);
    });
}

} // namespace detail

// By what the row refers to: whatever kinds of rows there will be, one that names a card lies where the card does.
template <class Row> Place placeOf(const model::Project& project, const Row& row)
{
    Place place;
    detail::learn(project, row, place);
    return place;
}

// visit(row) for the row of a kind and an id; nothing where there is none.
template <class Visit>
void visitRow(const model::Project& project, model::RowKind kind, const base::Uuid& id, Visit&& visit)
{
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if (model::Schema<Row>::kind != kind)
            return;
        if (const Row* row = project.find(Id<Row>(id)))
            visit(*row);
    });
}

} // namespace trayecto::insight
