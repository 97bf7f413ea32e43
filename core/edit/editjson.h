// The changes of an edit as JSON, as the edit log keeps them and later a team shares them.
//
// On disk: a compact JSON array, one object for each row, each understood by itself:
//   inserted  {"table":"card","new":{row}}
//   removed   {"table":"card","old":{row}}
//   updated   {"table":"card","old":{row},"set":{"title":"new value", ...}}
// A row is an object with "id" and every field of the schema. What was written before there was a field lacks it: it
// then has the field's default.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

#include <QByteArray>
#include <span>

namespace trayecto::edit {

QByteArray changesToJson(std::span<const RowChange> changes);

// Errors: badInput, naming entry and field, where the JSON is not of that form.
base::Result<std::vector<RowChange>> changesFromJson(const QByteArray& json);

} // namespace trayecto::edit
