// A journey as Mermaid text that Mermaid and importing::readMermaid() read as what was written, whatever the names
// hold. Source: mermaid 12.3.0, whose numeric entities are taken in every position; FACTS.md section 1.
#pragma once

#include "export/loss.h"
#include "import/mermaidtext.h"

namespace trayecto::exporting {

// UTF-8 with \n. A score that Mermaid has no place for is written as the nearest from 1 to 5, none as 3, and named in
// a comment behind it that our import reads: `Wait: 3: Ana # score none`.
QByteArray mermaidText(const importing::MermaidJourney& journey, LossReport& losses);

} // namespace trayecto::exporting
