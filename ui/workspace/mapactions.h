// The operations of core/edit as a person asks for them on a map: what is meant by a place or a selection.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "model/mapindex.h"
#include "workspace/subject.h"

namespace trayecto::ui {

// "Touchpoint", "Pain point" ... in the language of the program.
QString nameOf(model::CardKind kind);
// "New touchpoint" ...
QString freshNameOf(model::CardKind kind);
// A sign of paint/icons.h.
QString iconOf(model::CardKind kind);

// A card of the kind with the title "New touchpoint" ... in the cell, or where the cell's lane holds another kind, in
// the nearest lane that holds it; a map without such a lane gets one at its end.
base::Result<edit::Edit> addCardOfKind(const model::MapIndex& map, model::CardKind kind, const Cell& cell, int at,
                                       Id<model::Card> about = {});
base::Result<edit::Edit> addCardOfChannel(const model::MapIndex& map, const Id<model::Channel>& channel,
                                          const Cell& cell, int at);
// Cards, or copies of them, given to a touchpoint: to its step, in the lane they lie in.
base::Result<edit::Edit> movedAbout(const model::Project& project, const std::vector<Id<model::Card>>& cards,
                                    const Id<model::Card>& touchpoint);
base::Result<edit::Edit> copiesAbout(const model::Project& project, const std::vector<Id<model::Card>>& cards,
                                     const Id<model::Card>& touchpoint);
base::Result<edit::Edit> toggleMomentOfTruth(const model::Project& project, const Id<model::Card>& touchpoint);
base::Result<edit::Edit> setChannel(const model::Project& project, const Id<model::Card>& card,
                                    const Id<model::Channel>& channel);
base::Result<edit::Edit> rename(const model::Project& project, const Subject& subject, const QString& title);
// Cards where some are selected, else what is current.
base::Result<edit::Edit> removeSubject(const model::Project& project, const Subject& subject,
                                       const std::vector<Id<model::Card>>& cards);
base::Result<edit::Edit> duplicateSubject(const model::Project& project, const Subject& subject,
                                          const std::vector<Id<model::Card>>& cards);

// Directly behind another lane, hidden ones not counted; null: before all that are shown.
base::Result<edit::Edit> moveLaneBehind(const model::Project& project, const Id<model::Lane>& lane,
                                        const Id<model::Lane>& other);

QString titleOf(const model::Project& project, const Subject& subject);
// The rows of a kind that an edit brings, in its order.
template <class Row> std::vector<Id<Row>> addedRows(const edit::Edit& edit)
{
    std::vector<Id<Row>> added;
    for (const edit::RowChange& change : edit.changes)
        if (const auto* row = std::get_if<edit::Change<Row>>(&change); row && !row->before)
            added.push_back(row->id());
    return added;
}
// The first card that an edit brings; null: none.
Id<model::Card> addedCard(const edit::Edit& edit);

} // namespace trayecto::ui
