// The YAML block between `---` lines at the start of a diagram. Trayecto reads its title and skips the rest.
// Source: mermaid 12.3.0, diagram-api/regexes.ts (matchFrontMatter) and frontmatter.ts.
#pragma once

#include <QString>
#include <optional>

namespace trayecto::importing {

struct FrontMatter
{
    qsizetype end = 0;          // where the diagram begins
    QString title;              // empty: none
    bool isIndentedEnd = false; // Mermaid would not take the closing line
    bool isOpen = false;        // no closing line: the diagram begins at the line `journey`
};

// nullopt: the text does not begin with front matter. Line ends are \n.
std::optional<FrontMatter> frontMatter(QStringView text);

} // namespace trayecto::importing
