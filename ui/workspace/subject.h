// What a person can point at: what is selected, what the inspector is about, what has the keyboard's focus.
#pragma once

#include "model/project.h"

#include <variant>

namespace trayecto::ui {

template <class Row> using Id = base::Id<Row>;

struct Cell
{
    Id<model::Step> step;
    Id<model::Lane> lane;

    bool operator==(const Cell&) const = default;
};

using Subject =
    std::variant<std::monostate, Id<model::ProjectInfo>, Id<model::JourneyMap>, Id<model::Persona>, Id<model::Channel>,
                 Id<model::Phase>, Id<model::Step>, Id<model::Lane>, Cell, Id<model::Card>>;

inline size_t qHash(const Subject& subject, size_t seed = 0) noexcept
{
    return std::visit(
        [&]<class What>(const What& what) -> size_t {
            if constexpr (std::is_same_v<What, std::monostate>)
                return seed;
            else if constexpr (std::is_same_v<What, Cell>)
                return qHashMulti(seed, what.step, what.lane);
            else
                return qHashMulti(seed, subject.index(), what);
        },
        subject);
}

// nullptr: it is of another kind.
template <class What> const What* as(const Subject& subject)
{
    return std::get_if<What>(&subject);
}

} // namespace trayecto::ui
