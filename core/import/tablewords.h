// What people call the rows of a journey map, in Spanish and English.
#pragma once

#include "model/enums.h"

#include <QString>
#include <variant>

namespace trayecto::importing {

enum class HeadingRow { phases, steps };

// monostate: the words mean nothing that is known.
using RowName = std::variant<std::monostate, HeadingRow, model::LaneKind>;

// "Puntos de dolor", "Pain points:", "EMOCIONES (1-5)" ...
RowName rowNamed(const QString& name);

// Small letters without accents, signs and spaces around: what is compared.
QString plainName(const QString& name);

} // namespace trayecto::importing
