// Pictures from outside: looked at before they enter a project.
#pragma once

#include "base/result.h"
#include "edit/editbuilder.h"

namespace trayecto::edit {

inline constexpr qsizetype kPictureLimit = 16 * 1024 * 1024; // bytes

// The row of a picture and its bytes in an edit under way; the same bytes twice are one picture.
// Errors: badInput (no PNG, JPEG, WebP or GIF that can be decoded), tooLarge (that, or model::kPictureSideLimit).
base::Result<base::Id<model::Image>> addPicture(EditBuilder& builder, const QByteArray& bytes);

} // namespace trayecto::edit
