// Operations on personas and channels.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "edit/placing.h"

namespace trayecto::edit {

using base::Id;

// Ids and ranks are given here.
Edit addPersona(const model::Project& project, model::Persona persona, int at = kAtEnd);
base::Result<Edit> movePersona(const model::Project& project, Id<model::Persona> persona, int at);
base::Result<Edit> duplicatePersona(const model::Project& project, Id<model::Persona> persona);
// Maps, cards and feelings of `from` become those of `into`; where both felt something, `into`'s feeling stays.
base::Result<Edit> mergePersonas(const model::Project& project, Id<model::Persona> into, Id<model::Persona> from);
// Its feelings go with it; maps and cards are then nobody's.
base::Result<Edit> removePersona(const model::Project& project, Id<model::Persona> persona);
// A null image takes the photo away.
base::Result<Edit> setPhoto(const model::Project& project, Id<model::Persona> persona, const QByteArray& bytes);

Edit addChannel(const model::Project& project, model::Channel channel, int at = kAtEnd);
base::Result<Edit> moveChannel(const model::Project& project, Id<model::Channel> channel, int at);
base::Result<Edit> duplicateChannel(const model::Project& project, Id<model::Channel> channel);
base::Result<Edit> mergeChannels(const model::Project& project, Id<model::Channel> into, Id<model::Channel> from);
// Cards of the channel then have none.
base::Result<Edit> removeChannel(const model::Project& project, Id<model::Channel> channel);

} // namespace trayecto::edit
