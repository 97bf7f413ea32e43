// Mermaid's entities: `#35;` and `#quot;` stand for a character anywhere in a diagram.
// Source: mermaid 12.3.0, utils.ts (encodeEntities, decodeEntities) and common.ts (lineBreakRegex).
#pragma once

#include "import/linedtext.h"

#include <QString>

namespace trayecto::importing {

// Takes the '#' and ';' of each entity out of the parser's sight, as encodeEntities() does before Mermaid parses.
void protectEntities(LinedText& text);

// What a person reads where `text` stands: entities decoded, `<br>` in all its spellings a line feed, the text clean
// (base::cleanText) and without space at either end. An entity nobody knows stays as it was written.
QString plainText(QStringView text);

} // namespace trayecto::importing
