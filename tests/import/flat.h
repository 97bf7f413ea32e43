// A journey as lines that a test can be read by:  title, [section], - task (score) person, person
#pragma once

#include "import/mermaidtext.h"

#include <QString>
#include <string>

namespace trayecto::importing {

inline std::string flat(const MermaidJourney& journey)
{
    QString text;
    if (!journey.title.isEmpty())
        text += journey.title + u'\n';
    if (!journey.accTitle.isEmpty())
        text += QStringLiteral("accTitle ") + journey.accTitle + u'\n';
    if (!journey.accDescr.isEmpty())
        text += QStringLiteral("accDescr ") + journey.accDescr + u'\n';
    for (const MermaidSection& section : journey.sections) {
        text += QStringLiteral("[%1]\n").arg(section.name);
        for (const MermaidTask& task : section.tasks) {
            const QString score = task.score ? QString::number(*task.score) : QStringLiteral("-");
            text += QStringLiteral("- %1 (%2) %3").arg(task.name, score, task.people.join(QStringLiteral(", ")));
            text = text.trimmed() + u'\n';
        }
    }
    return text.toStdString();
}

// "REFUSED" where there is no journey.
inline std::string flat(const char* text, MermaidForm form = MermaidForm::diagram)
{
    const auto read = readMermaid(QByteArray(text), form);
    if (!read)
        return "REFUSED";
    std::string all;
    for (const MermaidJourney& journey : read->journeys)
        all += flat(journey);
    return all;
}

// Each with its line.
inline std::vector<std::pair<WarningCode, int>> warningsOf(const char* text, MermaidForm form = MermaidForm::diagram)
{
    const auto read = readMermaid(QByteArray(text), form);
    std::vector<std::pair<WarningCode, int>> found;
    if (read)
        for (const Warning& warning : read->warnings)
            found.emplace_back(warning.code, warning.line);
    return found;
}

} // namespace trayecto::importing
