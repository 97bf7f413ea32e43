// The text of Mermaid's `journey` diagrams: from a .mmd file or from the blocks of a Markdown file, to plain structs.
// What Mermaid accepts gives what Mermaid reads. Where it refuses a line or reads NaN, the line is read as a person
// means it, and a warning says so. Source: mermaid 12.3.0; docs/syntax/userJourney.md.
#pragma once

#include "base/result.h"
#include "import/warning.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace trayecto::importing {

// All texts are decoded, clean and trimmed; one that the diagram breaks with <br> holds line feeds.

struct MermaidTask
{
    QString name;
    std::optional<double> score; // 1 to 5, but kept as written where it is not
    QStringList people;          // in order, none empty, one twice if it is written twice
    int line = 0;                // 1-based, of the whole file

    bool operator==(const MermaidTask&) const = default;
};

// The whole score from 1 to 5 that Mermaid's readers see; 3 for none.
int mermaidScore(const std::optional<double>& score);

struct MermaidSection
{
    QString name; // empty for tasks before the first section
    std::vector<MermaidTask> tasks;
    int line = 0;

    bool operator==(const MermaidSection&) const = default;
};

struct MermaidJourney
{
    QString title; // of the statement, else of the front matter
    QString accTitle;
    QString accDescr;
    std::vector<MermaidSection> sections; // in order; a name that comes twice is listed twice
    int line = 0;

    bool operator==(const MermaidJourney&) const = default;
};

struct MermaidText
{
    std::vector<MermaidJourney> journeys; // at least one
    std::vector<Warning> warnings;        // in order of lines
};

inline constexpr qsizetype kMermaidBytes = 16 * 1024 * 1024;
inline constexpr size_t kMermaidRows = 200000; // journeys, sections, tasks and people together

enum class MermaidForm { diagram, markdown };

// A diagram that holds no journey itself is looked through as Markdown.
// Errors: tooLarge; badInput where there is no journey at all. Time: linear in the bytes.
base::Result<MermaidText> readMermaid(const QByteArray& bytes, MermaidForm form);

} // namespace trayecto::importing
