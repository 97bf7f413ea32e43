// What each edit command does; docs/command-line.md says it for people.
#pragma once

#include "edit/cardedits.h"
#include "import/commandcontext.h"

namespace trayecto::importing {

// commandadd.cpp
void addMap(CommandContext& command);
void addPhase(CommandContext& command);
void addStep(CommandContext& command);
void addLane(CommandContext& command);
void addPersona(CommandContext& command);
void addChannel(CommandContext& command);
void addCard(CommandContext& command); // of the kind of its "lane"
void addCardOf(CommandContext& command, model::CardKind kind);

// commandchange.cpp
void setFields(CommandContext& command);
void rename(CommandContext& command);
void move(CommandContext& command);
void duplicate(CommandContext& command);
void remove(CommandContext& command);

// commandfeel.cpp
void setFeeling(CommandContext& command);
void clearFeeling(CommandContext& command);
bool namesFeeling(const CommandContext& command);
// What the command does not name stays as it is in `values`.
edit::FeelingValues feelingValues(CommandContext& command, edit::FeelingValues values);

} // namespace trayecto::importing
