// What every edit command works with: its keys, the rows they name, and the one edit it makes.
#pragma once

#include "base/language.h"
#include "edit/document.h"
#include "import/commandplaces.h"

namespace trayecto::importing {

class CommandContext
{
  public:
    // Pre: the project outlives it and is not changed meanwhile.
    CommandContext(const model::Project& before, const QJsonObject& json);
    CommandContext(const CommandContext&) = delete;
    CommandContext& operator=(const CommandContext&) = delete;

    const model::Project& project; // before the command
    CommandArguments arguments;
    CommandPlaces places;

    bool has(const QString& key) const { return arguments.has(key); }
    base::Language language() const; // of the content

    // One operation of the command, made on staged(), which holds those before it. Operations of the command are one
    // edit. None is made after a failure: what was named may not have been found.
    template <class Make> void stage(Make&& make) { add(std::forward<Make>(make), true); }
    // The same for an operation that only prepares or completes the one the edit is named after.
    template <class Make> void assist(Make&& make) { add(std::forward<Make>(make), false); }
    const model::Project& staged();
    // Without changes where nothing was staged. Errors: the first failure.
    base::Result<edit::Edit> finish();

    // "at": the place among its own, from 1; the end where it is absent.
    int place();
    // "phase" and "step" as where to put something: the phase's first step where it names no step.
    model::Id<model::Step> step();
    // Null for null.
    model::Id<model::Persona> person(const QString& key);
    // "channel"; a name that no channel has makes one.
    model::Id<model::Channel> channel();
    // "lane", or the first for such cards; a map without one gets it, where such lanes usually stand.
    model::Id<model::Lane> laneFor(model::CardKind kind);

  private:
    template <class Make> void add(Make&& make, bool isMain)
    {
        if (!arguments.hasFailed())
            add(base::Result<edit::Edit>(make()), isMain);
    }
    void add(base::Result<edit::Edit> edit, bool isMain);

    model::Project m_staged;
    edit::Edit m_edit;
    std::optional<edit::Edit> m_latest; // not in m_staged yet: most commands have one operation and never look there
};

} // namespace trayecto::importing
