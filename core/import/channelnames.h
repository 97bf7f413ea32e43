// What a channel is, told by its name: "Tienda online", "Call centre".
#pragma once

#include "model/people.h"

namespace trayecto::importing {

// Kind and icon as English and Spanish names suggest them; a digital one with the plain sign where they do not.
// Id and rank are left to whoever adds it.
model::Channel channelNamed(const QString& name);

} // namespace trayecto::importing
