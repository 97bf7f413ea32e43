// Whatever a file holds: reading it ends, what was read can be written, and reads back as the same.
#include "edit/apply.h"
#include "export/mermaidwriter.h"
#include "import/flat.h"
#include "import/mermaid.h"
#include "import/randomjourney.h"
#include "model/validation.h"

#include <gtest/gtest.h>

#include <cmath>

namespace trayecto::importing {

const std::vector<QByteArray>& seeds()
{
    static const std::vector<QByteArray> kSeeds{
        "---\ntitle: \"A \\u00e9\"\nconfig:\n  theme: dark\n---\njourney\n  title T\n  section S: 1\n    A: 5: Me, "
        "You\n",
        "%%{init: {'theme': 'dark'}}%%\njourney\naccTitle: a\naccDescr {\n b\n  c }\n%% d\nA; B: 2, Me # score none\n",
        "text\n```mermaid\njourney\nMsg: \"x\": 4: Me\n```\n> ~~~mermaid\n> journey\n> \xE8\xBE\x93\xEF\xBC\x9A"
        "5\n> ~~~\n::: mermaid\njourney\n:::\n",
        "\xEF\xBB\xBFjourney\r\nsection a<br/>b#35;#quot;\r\n#83;ection c: 3.5: d#44;e # score 3.4\r\ntitle\r\n<a "
        "b=\"c\">\r\n",
        "journey\n: 5\nsection\nA: -1: x,,x\ntitle: b\nSection c: 3: d\nstyle x:y#z;\n%{ \n}%% c\n",
        "\xFF\xFEj\0o\0u\0r\0n\0e\0y\0\n\0A\0:\0"
        "5\0",
    };
    return kSeeds;
}

class Mutator
{
  public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray next()
    {
        QByteArray text = any(seeds());
        for (int changes = 1 + below(6); changes > 0; --changes)
            change(text);
        return text;
    }

    int below(qsizetype count) { return count > 0 ? int(m_random() % quint32(count)) : 0; }

  private:
    const QByteArray& any(const std::vector<QByteArray>& items)
    {
        return items[size_t(below(qsizetype(items.size())))];
    }

    void change(QByteArray& text)
    {
        static const std::vector<QByteArray> kPieces{"journey",
                                                     "title ",
                                                     "section ",
                                                     "accDescr {",
                                                     "accTitle:",
                                                     "\n",
                                                     "\r",
                                                     ":",
                                                     ";",
                                                     "#",
                                                     "#35;",
                                                     "%%",
                                                     "%%{",
                                                     "}%%",
                                                     "{",
                                                     "}",
                                                     ",",
                                                     " ",
                                                     "---\n",
                                                     "```mermaid\n",
                                                     "```\n",
                                                     ":::",
                                                     "<br/>",
                                                     "\"",
                                                     "'",
                                                     "\\",
                                                     "5",
                                                     "1e999",
                                                     "-",
                                                     "0x",
                                                     "\xEF\xBC\x9A",
                                                     "\xC3",
                                                     "\xED\xA0\x80",
                                                     "\xEF\xB7\x90",
                                                     QByteArray(1, '\0'),
                                                     "# score none",
                                                     "style:#;",
                                                     "> "};
        const int at = below(text.size() + 1);
        const int length = below(std::min<qsizetype>(12, text.size() - at) + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, any(kPieces));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(below(text.size() + 1), text.mid(at, length));
            break;
        case 3:
            if (at < text.size())
                text[at] = char(below(256));
            break;
        case 4:
            text.insert(at, any(seeds()));
            break;
        default:
            text.replace(at, length, any(kPieces));
        }
    }

    std::mt19937 m_random;
};

// As it comes back: no place of Mermaid holds an infinite score.
MermaidJourney finite(MermaidJourney journey)
{
    for (MermaidSection& section : journey.sections)
        for (MermaidTask& task : section.tasks)
            if (task.score && std::isinf(*task.score))
                task.score = mermaidScore(task.score);
    return journey;
}

TEST(MermaidFuzz, WhateverIsReadIsWrittenAndReadAgain)
{
    Mutator mutator(414);
    const bool isLong = qEnvironmentVariableIntValue("TRAYECTO_LONG") > 0;
    const int rounds = isLong ? 500000 : 20000;
    int readable = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray text = mutator.next();
        const MermaidForm form = round % 2 ? MermaidForm::markdown : MermaidForm::diagram;
        const auto read = readMermaid(text, form);
        if (!read)
            continue;
        ++readable;
        for (const MermaidJourney& journey : read->journeys) {
            exporting::LossReport losses;
            const QByteArray written = exporting::mermaidText(journey, losses);
            const auto again = readMermaid(written, MermaidForm::diagram);
            ASSERT_TRUE(again.ok()) << text.toPercentEncoding().toStdString();
            ASSERT_EQ(withoutLines(again->journeys[0]), withoutLines(finite(journey)))
                << text.toPercentEncoding().toStdString() << "\n"
                << written.toStdString();
        }
        if (round % 10 == 0) {
            const auto made = importMermaid({}, text, form, base::Language::es);
            ASSERT_TRUE(made.ok());
            model::Project project;
            ASSERT_TRUE(edit::applyTo(project, made->edit).ok()) << text.toPercentEncoding().toStdString();
            ASSERT_TRUE(model::checkProject(project).ok()) << text.toPercentEncoding().toStdString();
        }
    }
    EXPECT_GT(readable, rounds / 4); // or it tests nothing
}

} // namespace trayecto::importing
