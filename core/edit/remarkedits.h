// Operations on what people stick on cards: tags and comments.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

using base::Id;

// Id, rank and, where the row has none (black), a colour are given here.
Edit addTag(const model::Project& project, model::Tag tag, int at = kAtEnd);
base::Result<Edit> moveTag(const model::Project& project, Id<model::Tag> tag, int at);
// The cards lose it.
base::Result<Edit> removeTag(const model::Project& project, Id<model::Tag> tag);
// Puts a tag on all of the cards, or takes it off. Errors: notFound
base::Result<Edit> setTag(const model::Project& project, const std::vector<Id<model::Card>>& cards, Id<model::Tag> tag,
                          bool isOn);
// The same with a tag by its name, whatever its case; one that is not there is made.
base::Result<Edit> tagByName(const model::Project& project, const std::vector<Id<model::Card>>& cards,
                             const QString& name);

// Now. Errors: notFound; badInput where the text is empty.
base::Result<Edit> addComment(const model::Project& project, Id<model::Card> card, const QString& author,
                              const QString& text);
base::Result<Edit> removeComment(const model::Project& project, Id<model::Comment> comment);

} // namespace trayecto::edit
