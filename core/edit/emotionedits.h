// Operations on the named emotions of a project.
//
// A project without a list of its own has the program's, in the language of its content; the first change makes it the
// project's. A feeling holds its emotion's name.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

using base::Id;

// The list as people see it, from bad to good. Rows that are not of the project have a null id.
std::vector<model::Emotion> emotionsOf(const model::Project& project);
// The emotion of that name, whatever its case; nullopt: not on the list.
std::optional<model::Emotion> emotionNamed(const model::Project& project, const QString& name);

// Errors: badInput where a name is empty or on the list already; notFound
base::Result<Edit> addEmotion(const model::Project& project, const QString& name, double value);
// Feelings of that name get the new one.
base::Result<Edit> renameEmotion(const model::Project& project, const QString& name, const QString& to);
base::Result<Edit> setEmotionValue(const model::Project& project, const QString& name, double value);
// Feelings of that name keep it.
base::Result<Edit> removeEmotion(const model::Project& project, const QString& name);

} // namespace trayecto::edit
