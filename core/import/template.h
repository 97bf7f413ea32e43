// The maps a project can begin with. Each is a file of resources/templates: a project in our JSON whose texts may be
// {"en": ..., "es": ...}, and which says its own name under "template". A file more is a template more.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::importing {

struct Template
{
    QString key; // as on the command line; the file's name
    QString name;
    QString description;
};

// In the order of their keys.
std::vector<Template> templates(base::Language language);

// One edit that makes the project out of an empty one, with ids that no other project has.
// Errors: notFound, detail = the key.
base::Result<edit::Edit> fromTemplate(const QString& key, base::Language language);

} // namespace trayecto::importing
