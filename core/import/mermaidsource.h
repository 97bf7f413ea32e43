// What Mermaid does to a text before its parser sees it, in the same order.
// Source: mermaid 12.3.0, preprocess.ts, diagram-api/comments.ts, regexes.ts (directiveRegex), Diagram.ts.
#pragma once

#include "import/linedtext.h"
#include "import/warning.h"

namespace trayecto::importing {

struct MermaidSource
{
    LinedText text; // front matter, directives and comment lines cut out, entities protected; ends with \n
    QString title;  // of the front matter, clean and trimmed; empty: none
    std::vector<Warning> warnings;
};

// `firstLine`: the number of the text's first line in its file.
MermaidSource mermaidSource(const QString& text, int firstLine);

} // namespace trayecto::importing
