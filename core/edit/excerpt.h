// Cards taken out of a map, to be put into another place or another project: what a clipboard carries.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

using base::Id;

// Cards and the touchpoints that they are about.
using AboutOutside = QHash<Id<model::Card>, Id<model::Card>>;
// Of the cards those that are about none of them.
AboutOutside aboutOutside(const model::Project& project, const std::vector<Id<model::Card>>& cards);

// A project of its own that keeps all rules: the cards with what they need (lanes, channels, people, feelings,
// pictures) and all columns from their first to their last, so that they keep their distances.
// Pre: the cards are of one map.
model::Project excerptOf(const model::Project& project, const std::vector<Id<model::Card>>& cards);

// An excerpt's cards with new ids, its first column at `step`, behind the cards that are there. Columns beyond the last
// become steps of the last phase. A lane of the excerpt goes to one of its kind: `lane` itself, else the nearest that
// is shown, else a new one at the end. Channels, people and pictures that the project has already are used, the others
// come along.
// `about`: the touchpoints that cards were about which are not in the excerpt; those of the map are found again.
// Errors: notFound (step or lane, or an excerpt without cards)
base::Result<Edit> pasteCards(const model::Project& project, const model::Project& excerpt, Id<model::Step> step,
                              Id<model::Lane> lane, const AboutOutside& about = {});

} // namespace trayecto::edit
