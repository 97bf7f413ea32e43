// What is written as Mermaid text comes back as what it was.
#include "export/mermaidwriter.h"
#include "import/flat.h"
#include "import/randomjourney.h"

#include <gtest/gtest.h>

namespace trayecto::exporting {

using importing::flat;
using importing::MermaidJourney;

QString written(const MermaidJourney& journey)
{
    LossReport losses;
    return QString::fromUtf8(mermaidText(journey, losses));
}

QString name(const char* text)
{
    return QString::fromUtf8(text);
}

TEST(MermaidWriter, WritesPlainNamesPlainly)
{
    MermaidJourney journey;
    journey.title = name("Un día: 100 % bien");
    journey.accDescr = name("One line");
    journey.sections = {{name("Ir"), {{name("Esperar (otra vez)"), 1, {name("Ana"), name("José")}, 0}}, 0},
                        {name("Volver"), {{name("Sentarse"), 4, {}, 0}}, 0}};
    EXPECT_EQ(written(journey).toStdString(), "journey\n"
                                              "    title Un día: 100 % bien\n"
                                              "    accDescr: One line\n"
                                              "    section Ir\n"
                                              "      Esperar (otra vez): 1: Ana, José\n"
                                              "    section Volver\n"
                                              "      Sentarse: 4\n");
}

TEST(MermaidWriter, EscapesWhatMermaidWouldMisread)
{
    MermaidJourney journey;
    journey.accDescr = name("a\n\n  b}");
    journey.sections = {
        {{}, {{name("Section review; #1"), 2, {name("Me, myself")}, 0}, {name("a\nb%%c"), 3, {}, 0}}, 0},
        {{}, {{{}, 5, {}, 0}}, 0}};
    EXPECT_EQ(written(journey).toStdString(), "journey\n"
                                              "    accDescr {\n"
                                              "        a#10;\n"
                                              "        #32; b#125;\n"
                                              "    }\n"
                                              "      #83;ection review#59; #35;1: 2: Me#44; myself\n"
                                              "      a<br/>b#37;#37;c: 3\n"
                                              "    section #32;\n"
                                              "      #32;: 5\n");
}

TEST(MermaidWriter, ReportsAndKeepsScoresThatMermaidHasNoPlaceFor)
{
    MermaidJourney journey;
    journey.sections = {
        {{},
         {{name("A"), {}, {}, 0}, {name("B"), 3.4, {name("Me")}, 0}, {name("C"), 7, {}, 0}, {name("D"), 1, {}, 0}},
         0}};
    LossReport losses;
    const QByteArray text = mermaidText(journey, losses);
    EXPECT_EQ(text.toStdString(), "journey\n"
                                  "      A: 3 # score none\n"
                                  "      B: 3: Me # score 3.4\n"
                                  "      C: 5 # score 7\n"
                                  "      D: 1\n");
    EXPECT_EQ(flat(text.constData()), flat(journey));
    ASSERT_EQ(losses.all().size(), 2u);
    EXPECT_EQ(sentence(losses.all()[0], base::Language::en).toStdString(),
              "Touchpoints that nobody has felt yet, written as 3: 1 (“A”)");
    EXPECT_EQ(sentence(losses.all()[1], base::Language::es).toStdString(),
              "Emociones redondeadas a una puntuación de 1 a 5: 2 («B», «C»)");
    // The comment of somebody else's file changes nothing.
    EXPECT_EQ(flat("journey\nA: 5 # score none\nB: 4 # score 2\nC: 2 # score it\n"), "[]\n- A (5)\n- B (4)\n- C (2)\n");
}

TEST(MermaidWriter, IsReadBackAsWritten)
{
    importing::RandomJourney random(20261121);
    for (int round = 0; round < 20000; ++round) {
        const MermaidJourney journey = random.make();
        LossReport losses;
        const QByteArray text = mermaidText(journey, losses);
        const auto read = importing::readMermaid(text, importing::MermaidForm::diagram);
        ASSERT_TRUE(read.ok()) << text.toStdString();
        ASSERT_EQ(read->journeys.size(), 1u);
        ASSERT_EQ(flat(importing::withoutLines(read->journeys[0])), flat(journey)) << text.toStdString();
        ASSERT_EQ(importing::withoutLines(read->journeys[0]), journey) << text.toStdString();
        for (const auto& warning : read->warnings)
            ASSERT_TRUE(warning.code == importing::WarningCode::nameMissing) << text.toStdString();
    }
}

} // namespace trayecto::exporting
