// Operations on cards, and on what touchpoints make people feel.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

using base::Id;

// The values of a feeling; what has no value here has none afterwards.
struct FeelingValues
{
    std::optional<double> felt;
    std::optional<double> wanted;
    std::optional<double> expected;
    QString emotion;
};

// Nothing where there is no feeling.
FeelingValues valuesOf(const model::Feeling* feeling);

// A card in the cell of card.step and card.lane. Id, kind (after the lane) and rank are given here; a pain point
// without severity gets 2, the middle one. A touchpoint may come with what it makes the map's persona feel.
base::Result<Edit> addCard(const model::Project& project, model::Card card, int at = kAtEnd,
                           const std::optional<FeelingValues>& feeling = {});
// Where a card goes: into a cell of the same map, behind `at` of the cards that stay there.
struct CardMove
{
    Id<model::Card> card;
    Id<model::Step> step;
    Id<model::Lane> lane;
    int at = kAtEnd;
};
// All at once; those that go to one place keep the order they have here. The kind follows the lane; what only the old
// kind has goes away. Errors: notFound
base::Result<Edit> moveCards(const model::Project& project, const std::vector<CardMove>& moves);
inline base::Result<Edit> moveCard(const model::Project& project, Id<model::Card> card, Id<model::Step> step,
                                   Id<model::Lane> lane, int at = kAtEnd)
{
    return moveCards(project, {{card, step, lane, at}});
}
// The same with copies, which come with their feelings; they are what the edit adds, in the order of `places`. All
// cards that stand in a place count for its `at`. What is about a touchpoint that is copied too is about the copy.
base::Result<Edit> copyCardsTo(const model::Project& project, const std::vector<CardMove>& places);
// One card becomes two below each other: the title is cut in two texts.
base::Result<Edit> splitCard(const model::Project& project, Id<model::Card> card, const QString& first,
                             const QString& second);
// `from` joins `into`: titles side by side, descriptions below each other; between touchpoints what was about `from` is
// about `into`, and feelings come along where `into` has none of the person. What only `from`'s kind has goes.
base::Result<Edit> mergeCards(const model::Project& project, Id<model::Card> into, Id<model::Card> from);
// Copies with their feelings, in order below the last of the cards in each cell.
base::Result<Edit> duplicateCards(const model::Project& project, const std::vector<Id<model::Card>>& cards);
base::Result<Edit> removeCards(const model::Project& project, const std::vector<Id<model::Card>>& cards);

// Sets all values of the feeling of a person (null: the map's persona) at a touchpoint.
// A gesture, such as a drag of a face, is one step of undo.
base::Result<Edit> setFeeling(const model::Project& project, Id<model::Card> touchpoint, Id<model::Persona> persona,
                              const FeelingValues& values, const QString& gesture = {});
base::Result<Edit> clearFeeling(const model::Project& project, Id<model::Card> touchpoint, Id<model::Persona> persona);

} // namespace trayecto::edit
