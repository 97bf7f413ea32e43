#include "support/sample.h"

#include "edit/apply.h"
#include "import/template.h"

namespace trayecto::tests {

model::Project sampleProject(base::Language language)
{
    const base::Result<edit::Edit> made = importing::fromTemplate(QStringLiteral("sample"), language);
    if (!made)
        qFatal("the sample: %s", qUtf8Printable(made.error().detail));
    model::Project project;
    if (const base::Result<void> applied = edit::applyTo(project, *made); !applied)
        qFatal("the sample: %s", qUtf8Printable(applied.error().detail));
    return project;
}

} // namespace trayecto::tests
