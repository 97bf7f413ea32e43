// What a window says about a document's file.
#pragma once

#include "base/error.h"

#include <QMetaType>
#include <optional>

namespace trayecto::store {

enum class StoreCondition : quint8 {
    saved,
    saving,
    notSaved, // the disk refuses; the edits wait and are tried again
    moved,    // renamed, deleted or replaced by another program; the edits wait
    readOnly, // opened for reading, or the file or its folder cannot be written
    viewOnly, // somebody else edits it
};

struct StoreState
{
    StoreCondition condition = StoreCondition::saved;
    // Why, for the last four; for viewOnly its detail names the holder.
    std::optional<base::Error> reason;
};

} // namespace trayecto::store

Q_DECLARE_METATYPE(trayecto::store::StoreState)
