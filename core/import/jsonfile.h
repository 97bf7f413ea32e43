// A whole project from its JSON. On disk: docs/json.md says what the file holds.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

#include <QJsonObject>

namespace trayecto::importing {

inline constexpr int kJsonVersion = 2; // of the format; a file of a later one is refused
inline constexpr qsizetype kJsonLimitBytes = 256 << 20;

// The object that a JSON text is.
// Errors: tooLarge; badInput, where = line and column.
base::Result<QJsonObject> parsedJson(const QByteArray& json);

// Errors: where = the place, counted from 0 as jq does: "cards[17].severity". fileTooNew: a later version;
// badInput: a wrong type, an unknown key, an id used twice, bytes that are not those of their hash;
// ruleBroken: the rows do not keep the rules of a project.
base::Result<model::Project> projectFromJson(const QJsonObject& json);

// One edit that makes the project out of an empty one; ids are kept. Errors: as above.
base::Result<edit::Edit> importJson(const QByteArray& json);

} // namespace trayecto::importing
