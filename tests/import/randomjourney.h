// Journeys whose names are made to break a writer: keywords, marks, entities, line breaks, other scripts, nothing.
#pragma once

#include "import/mermaidtext.h"

#include <random>

namespace trayecto::importing {

class RandomJourney
{
  public:
    explicit RandomJourney(quint32 seed) : m_random(seed) {}

    // Clean and trimmed, as readMermaid() gives them; without lines.
    MermaidJourney make()
    {
        MermaidJourney journey;
        if (below(2))
            journey.title = name();
        if (below(3) == 0)
            journey.accTitle = name();
        if (below(3) == 0)
            journey.accDescr = name();
        for (int count = below(4); count > 0; --count) {
            MermaidSection section{name(), {}, 0};
            for (int tasks = below(4); tasks > 0; --tasks)
                section.tasks.push_back({name(), score(), people(), 0});
            journey.sections.push_back(section);
        }
        return journey;
    }

  private:
    int below(int count) { return int(m_random() % quint32(count)); }

    QString name()
    {
        static const std::vector<const char*> kPieces{"title",
                                                      "section",
                                                      "journey",
                                                      "accTitle",
                                                      "accDescr",
                                                      "Title ",
                                                      "SECTION ",
                                                      ":",
                                                      ": 5",
                                                      ": 5: Me",
                                                      "#",
                                                      "#35;",
                                                      "#quot;",
                                                      "#x;",
                                                      ";",
                                                      "%",
                                                      "%%",
                                                      "%{",
                                                      "%%{",
                                                      "%%{init: a}%%",
                                                      "{",
                                                      "}",
                                                      "\n",
                                                      "\n\n",
                                                      "\n  ",
                                                      "\t",
                                                      " ",
                                                      "  ",
                                                      ",",
                                                      "<br>",
                                                      "<br/>",
                                                      "</br >",
                                                      "<a b=\"c\">",
                                                      "\"",
                                                      "'",
                                                      "---",
                                                      "```",
                                                      ">",
                                                      "a",
                                                      "B",
                                                      "5",
                                                      "ñ",
                                                      "日本",
                                                      "：",
                                                      "😀",
                                                      "،",
                                                      "\xC2\xA0",
                                                      "é",
                                                      "style",
                                                      "style x:y#35;z;",
                                                      "classDef",
                                                      "&amp;",
                                                      "ﬂ°°35¶ß",
                                                      "\\n",
                                                      "journey\n",
                                                      ":::",
                                                      "# score none",
                                                      "null",
                                                      "0",
                                                      "-1"};
        QString text;
        for (int pieces = below(5); pieces > 0; --pieces)
            text += QString::fromUtf8(kPieces[size_t(below(int(kPieces.size())))]);
        return text.trimmed();
    }

    std::optional<double> score()
    {
        static constexpr double kScores[]{1, 2, 3, 4, 5, 3.5, 1.04, -1, 6, 1e300, 0.1};
        const int at = below(15);
        return at < 11 ? std::optional(kScores[at]) : std::nullopt;
    }

    QStringList people()
    {
        QStringList names;
        for (int count = below(4); count > 0; --count)
            if (const QString person = name(); !person.isEmpty())
                names.append(person);
        return names;
    }

    std::mt19937 m_random;
};

inline MermaidJourney withoutLines(MermaidJourney journey)
{
    journey.line = 0;
    for (MermaidSection& section : journey.sections) {
        section.line = 0;
        for (MermaidTask& task : section.tasks)
            task.line = 0;
    }
    return journey;
}

} // namespace trayecto::importing
