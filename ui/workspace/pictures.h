// Pictures on cards.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "workspace/subject.h"

namespace trayecto::ui {

struct NamedPicture
{
    QString name;
    QByteArray bytes; // of a file
};

// Cards with the pictures at the end of the cell. They are decoded to be checked, which takes its time.
// Errors: notFound, those of edit::addPicture
base::Result<edit::Edit> cardsWithPictures(const model::Project& project, const Cell& cell,
                                           const std::vector<NamedPicture>& pictures);
// The picture of a card, in place of the one it has.
base::Result<edit::Edit> withPicture(const model::Project& project, const Id<model::Card>& card,
                                     const QByteArray& bytes);

} // namespace trayecto::ui
