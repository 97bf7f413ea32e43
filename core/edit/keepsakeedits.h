// Operations on named versions, saved views and the project's own words.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

using base::Id;

// What the project was when the log ended at `seq`.
Edit addVersion(const model::Project& project, const QString& name, qint64 seq, const QString& author);
base::Result<Edit> removeVersion(const model::Project& project, Id<model::Version> version);

// Behind the map's other views. Errors: notFound
base::Result<Edit> addSavedView(const model::Project& project, Id<model::JourneyMap> map, const QString& name,
                                const QString& filter);
base::Result<Edit> removeSavedView(const model::Project& project, Id<model::SavedView> view);

// An edit without changes where it is there already. Errors: badInput where the word is none
base::Result<Edit> addWord(const model::Project& project, const QString& word);
base::Result<Edit> removeWord(const model::Project& project, Id<model::Word> word);

} // namespace trayecto::edit
