// What several operations do to parts of a map, inside one edit. Not for use outside core/edit.
#pragma once

#include "base/result.h"
#include "edit/editbuilder.h"

#include <QSet>

namespace trayecto::edit {

base::Error notFound(model::RowKind kind);
// Pre: a phase or a step
base::Error noNext(model::RowKind kind);

// Removes cards with their feelings, tags and comments; what was about them stays and is about nothing.
void removeCards(EditBuilder& builder, const QSet<base::Id<model::Card>>& cards);
void removeSteps(EditBuilder& builder, const QSet<base::Id<model::Step>>& steps);
// Phases with their steps and cards.
void removePhases(EditBuilder& builder, const QSet<base::Id<model::Phase>>& phases);

// Where copies go: old id -> new id. A card is copied where its step or its lane (or both) is in here.
struct CopyPlan
{
    QHash<base::Id<model::Step>, base::Id<model::Step>> steps;
    QHash<base::Id<model::Lane>, base::Id<model::Lane>> lanes;
    QHash<base::Id<model::Card>, base::Id<model::Card>> cards; // filled by copyCards
};

// Copies the feelings and tags of cards for their copies. Comments belong to the card they were made on.
// A card may have several. What has become no touchpoint takes no feelings.
void copyMarks(EditBuilder& builder, const QMultiHash<base::Id<model::Card>, base::Id<model::Card>>& copies);
// Copies of all cards of the plan's steps and lanes with their feelings and tags. What is about a copied touchpoint
// is about its copy.
void copyCards(EditBuilder& builder, CopyPlan& plan);
// A copy of a phase's steps (not their cards) in another phase; goes into the plan.
void copySteps(EditBuilder& builder, base::Id<model::Phase> from, base::Id<model::Phase> to, CopyPlan& plan);

// Fits cards to the kind of the lane they come to lie in: what only the old kind has goes away.
// Pre: the cards exist.
void settleKinds(EditBuilder& builder, const QSet<base::Id<model::Card>>& cards, model::LaneKind lane);

} // namespace trayecto::edit
