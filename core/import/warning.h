// What an importer understood, but the person who wrote the text should know about.
#pragma once

#include "base/language.h"

#include <QString>
#include <vector>

namespace trayecto::importing {

enum class WarningCode {
    notUtf8,           // read as Windows-1252
    frontMatterIndent, // the line that ends the front matter is indented
    frontMatterOpen,   // no line ends the front matter
    keywordCase,       // `JOURNEY`; text: as written
    keywordColon,      // `title: X`; text: the keyword
    keywordEmpty,      // a keyword with nothing behind it; text: the keyword
    keywordRepeated,   // a second `journey`; ignored
    lineSwallowed,     // `title` alone takes the next line; text: the keyword, detail: that line
    sectionColon,      // text: the section's name
    keywordAsName,     // a task whose name begins like a keyword; text: the name
    hashInName,        // `#` begins a comment, but was meant as text; text: the name
    commentCut,        // `#` behind a letter cut the line; text: what was cut off
    strayCharacter,    // `;` where Mermaid takes none
    strayText,         // nothing of the line could be used; text: the line
    nameMissing,       // a task without a name
    scoreMissing,      // text: the task's name
    scoreNotANumber,   // text: the task's name, detail: what stands there
    scoreRecovered,    // Mermaid itself reads none; text: the task's name, detail: the score
    scoreOutOfRange,   // kept as written; text: the task's name, detail: the score
    textDropped,       // Mermaid ignores it too; text: the task's name, detail: what was dropped
    titleCut,          // longer than titles may be; text: what is left of it
    descriptionOpen,   // `accDescr {` without `}`
    warningsCut,       // there are more than are listed
};

struct Warning
{
    WarningCode code = WarningCode::strayText;
    int line = 0; // 1-based, of the whole file; 0: no place
    QString text;
    QString detail;

    bool operator==(const Warning&) const = default;
};

// One sentence, with the line it is about.
QString sentence(const Warning& warning, base::Language language);

// Keeps the first `kListed` warnings; one more says that there are others.
class WarningList
{
  public:
    static constexpr size_t kListed = 1000;

    void add(Warning warning);
    const std::vector<Warning>& all() const { return m_all; }

  private:
    std::vector<Warning> m_all;
};

} // namespace trayecto::importing
