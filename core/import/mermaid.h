// Mermaid journeys as maps of a project.
//
// A section becomes a phase, a task a step with one touchpoint of its name. A score from 1 to 5 becomes what the
// touchpoint makes people feel, -2 to +2; scores beyond that the nearest. Each person of a task feels it; where a task
// names nobody, it is the feeling of the map's persona. The person with the most tasks is the map's persona, the others
// are stakeholders; names that the project knows are the same people. accDescr becomes the scenario.
#pragma once

#include "base/language.h"
#include "edit/edit.h"
#include "import/mermaidtext.h"

namespace trayecto::importing {

struct MermaidImport
{
    edit::Edit edit; // one for all maps; on an empty project it makes the project too
    std::vector<Warning> warnings;
};

// `language`: of lane titles, and of a project that begins with this. `untitled`: the title of a journey without one,
// such as the file's name; where it is empty, a word of the program.
// Errors: as readMermaid().
base::Result<MermaidImport> importMermaid(const model::Project& project, const QByteArray& bytes, MermaidForm form,
                                          base::Language language, const QString& untitled = {});

} // namespace trayecto::importing
