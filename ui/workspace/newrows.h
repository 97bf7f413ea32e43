// What a person adds to a project with one click.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::ui {

template <class Row> struct NewRow
{
    edit::Edit edit;
    base::Id<Row> id;
};

// With the lanes of a new project, a phase and a step.
// `map` has what is known of it; without a title it is a new map.
base::Result<NewRow<model::JourneyMap>> newMap(const model::Project& project, base::Language language,
                                               model::JourneyMap map = {});
NewRow<model::Persona> newPersona(const model::Project& project);
NewRow<model::Channel> newChannel(const model::Project& project);

} // namespace trayecto::ui
