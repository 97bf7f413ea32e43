// What a Mermaid journey means. The expectations of the first half were observed with mermaid 12.3.0.
#include "import/flat.h"

#include <ctime>
#include <gtest/gtest.h>

namespace trayecto::importing {

using Code = WarningCode;
using Warnings = std::vector<std::pair<WarningCode, int>>;

struct Reading
{
    const char* text;
    const char* meaning;
};

void expectReadings(const std::vector<Reading>& readings)
{
    for (const Reading& reading : readings) {
        SCOPED_TRACE(reading.text);
        EXPECT_EQ(flat(reading.text), reading.meaning);
        EXPECT_EQ(warningsOf(reading.text), Warnings{});
    }
}

struct Mending
{
    const char* text;
    const char* meaning;
    Warnings warnings;
};

void expectMendings(const std::vector<Mending>& mendings)
{
    for (const Mending& mending : mendings) {
        SCOPED_TRACE(mending.text);
        EXPECT_EQ(flat(mending.text), mending.meaning);
        EXPECT_EQ(warningsOf(mending.text), mending.warnings);
    }
}

TEST(MermaidText, ReadsAJourney)
{
    EXPECT_EQ(flat("journey\n"
                   "    title A day at the bank\n"
                   "    section Go there\n"
                   "      Find the branch: 3: Ana\n"
                   "      Wait: 1: Ana, Teller , Guard\n"
                   "    section Go home\n"
                   "      Tell a friend: 5\n"),
              "A day at the bank\n"
              "[Go there]\n- Find the branch (3) Ana\n- Wait (1) Ana, Teller, Guard\n"
              "[Go home]\n- Tell a friend (5)\n");
}

TEST(MermaidText, ReadsWhatMermaidAccepts)
{
    expectReadings({
        // Frame: no section, the same section twice, tasks before the first section, statements on one line.
        {"journey", ""},
        {"journey\nA: 3", "[]\n- A (3)\n"},
        {"journey\nA: 3\nsection S\nB: 4\nsection S\nC: 5", "[]\n- A (3)\n[S]\n- B (4)\n[S]\n- C (5)\n"},
        {"journey title T", "T\n"},
        {"journey\ntitle One\ntitle Two", "Two\n"},
        // Keywords in any case, and words that only begin like one.
        {"journey\nTITLE T\nSection S\naccTITLE: x", "T\naccTitle x\n[S]\n"},
        {"journey\ntitles: 3\nsections: 4\njourneys: 5", "[]\n- titles (3)\n- sections (4)\n- journeys (5)\n"},
        {"journey\ntitle of book: 3: M", "of book: 3: M\n"},
        {"journey\naccTitle: 3: M", "accTitle 3: M\n"},
        // Scores are what JavaScript's Number() makes of them.
        {"journey\nA:  5  : x\nB: 3.5\nC: 1e0\nD: 0x3\nE: 0b10\nF: 0o4\nG: +2\nH: .5e1\nI: 5.",
         "[]\n- A (5) x\n- B (3.5)\n- C (1)\n- D (3)\n- E (2)\n- F (4)\n- G (2)\n- H (5)\n- I (5)\n"},
        // People: trimmed, empty ones dropped, twice is twice.
        {"journey\nA: 5: b, ,a,,b\nB: 5:\nC: 5: ,", "[]\n- A (5) b, a, b\n- B (5)\n- C (5)\n"},
        {"journey\nA %% b: 5: c %% d", "[]\n- A %% b (5) c %% d\n"},
        // Comments: one % is enough; # ends a line; %% behind one character at the start of a line, too.
        {"%% a\n\n%%b\njourney\n% c: 3\n  %% d\nx%% e: 3\nA: 5: Me # f\n#g\n%%\nB: 4", "[]\n- A (5) Me\n- B (4)\n"},
        {"%%{init: {'theme': 'dark',\n 'x': 1}}%%\njourney%%{wrap}%%\nA: 5", "[]\n- A (5)\n"},
        {"journey\nA%%{wrap}%%B: 5", "[]\n- AB (5)\n"},
        {"journey\ntitle T;%% a\nsection S:%% b\nA: 5: Me;%% c\nB: 4#%% d", "T\n[S]\n- A (5) Me\n- B (4)\n"},
        // Space of every kind, line ends of every kind, a byte order mark.
        {"\xEF\xBB\xBFjourney\r\n\ttitle T\r\rsection S\r\n\xC2\xA0  A\t1 : 5 :\xE3\x80\x80Me\r\n",
         "T\n[S]\n- A\t1 (5) Me\n"},
        // Descriptions.
        {"journey\naccTitle : Short\naccDescr: Long: with ; and # inside\nA: 5",
         "accTitle Short\naccDescr Long: with ; and # inside\n[]\n- A (5)\n"},
        {"journey\naccDescr {\n   A user journey\n\n     for shopping }\nA: 5",
         "accDescr A user journey\nfor shopping\n[]\n- A (5)\n"},
        {"journey\naccDescr {}\nA: 5", "[]\n- A (5)\n"},
        {"journey\naccTitle:\n  next line\nA: 5", "accTitle next line\n[]\n- A (5)\n"},
        // Other scripts.
        {"journey\ntitle 用户旅程\nsection 出勤前\nお茶を入れる: 5: 私, 家族",
         "用户旅程\n[出勤前]\n- お茶を入れる (5) 私, 家族\n"},
        {"journey\nشراء: 4: أنا، هي", "[]\n- شراء (4) أنا، هي\n"},
    });
}

TEST(MermaidText, ReadsFrontMatter)
{
    expectReadings({
        {"---\ntitle: From above\n---\njourney\nA: 5", "From above\n[]\n- A (5)\n"},
        {"---\ntitle: From above\n---\njourney\ntitle Own", "Own\n"},
        {"---\nconfig:\n  title: not this\n  theme: dark\n---\n\n journey\nA: 5", "[]\n- A (5)\n"},
        {"  ---\n  title: Indented\n  ---\n  journey", "Indented\n"},
        {"---\n\n---\njourney\nA: 5", "[]\n- A (5)\n"},
        {"---\ntitle: \"Quoted: \\\"yes\\\" \\u00e9\" # note\n---\njourney", "Quoted: \"yes\" é\n"},
        {"---\ntitle: 'It''s'\n---\njourney", "It's\n"},
        {"---\ntitle: Plain # note\n---\njourney", "Plain\n"},
        {"---\ntitle: Over\n  two lines\nx: 1\n---\njourney", "Over two lines\n"},
        {"---\ntitle: >-\n  Folded\n  text\n---\njourney", "Folded text\n"},
        {"---\ntitle: null\n---\njourney", ""},
        {"\n\n---\ntitle: T\n---\njourney", "T\n"},
    });
    expectMendings({
        {"---\ntitle: T\n  ---\njourney", "T\n", {{Code::frontMatterIndent, 1}}},
        {"\n---\ntitle: T\njourney\nA: 5", "T\n[]\n- A (5)\n", {{Code::frontMatterOpen, 2}}},
    });
}

TEST(MermaidText, DecodesEntitiesAndLineBreaks)
{
    expectReadings({
        {"journey\nsection A#58;B#59;C#35;\nx#44;y: 5: a#44;b, #quot;c#quot;", "[A:B;C#]\n- x,y (5) a,b, \"c\"\n"},
        {"journey\n#116;itle X: 5: #ntilde;#128512;#9829;#150;", "[]\n- title X (5) ñ😀♥–\n"},
        {"journey\nA<br>B<br/>C</br >D<BR />E<brx>: 5", "[]\n- A\nB\nC\nD\nE<brx> (5)\n"},
        {"journey\nA#nobody;: 5: &copy", "[]\n- A#nobody; (5) &copy\n"},
        {"journey\n#32;a#32;: 5", "[]\n- a (5)\n"},
        {"journey\n#55357;#0;#99999999;#1;: 5", "[]\n- \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD (5)\n"},
    });
}

TEST(MermaidText, ReadsOnlyWhatMermaidReadsAndSaysWhatThatDrops)
{
    expectMendings({
        {"journey\nGo: 5: Child#1, Dad", "[]\n- Go (5) Child\n", {{Code::commentCut, 2}}},
        // Its rule for the `style` lines of flowcharts takes the last semicolon away, here too.
        {"journey\nstyle:5:a#35;b", "[]\n- style (5) a\n", {{Code::commentCut, 2}}},
        {"journey\nGo: 5: Me: and: more", "[]\n- Go (5) Me\n", {{Code::textDropped, 2}}},
        {"journey\ntitle\n%% left out\nTaken", "Taken\n", {{Code::lineSwallowed, 2}}},
        {"journey\ntitle\nNext line\nA: 5", "Next line\n[]\n- A (5)\n", {{Code::lineSwallowed, 2}}},
        {"journey\nsection\nNext line\nA: 5", "[Next line]\n- A (5)\n", {{Code::lineSwallowed, 2}}},
        {"journey\nA: -1\nB: 10: Me\nC: Infinity",
         "[]\n- A (-1)\n- B (10) Me\n- C (inf)\n",
         {{Code::scoreOutOfRange, 2}, {Code::scoreOutOfRange, 3}, {Code::scoreOutOfRange, 4}}},
    });
}

TEST(MermaidText, RecoversTheScoreThatMermaidReadsAsNaN)
{
    expectMendings({
        {"journey\nMsg: \"hola\": 4: PWA", "[]\n- Msg: \"hola\" (4) PWA\n", {{Code::scoreRecovered, 2}}},
        {"journey\nAt 10:30 call: 4: Me", "[]\n- At 10:30 call (4) Me\n", {{Code::scoreRecovered, 2}}},
        {"journey\nhttps://example.org/a: 2", "[]\n- https://example.org/a (2)\n", {{Code::scoreRecovered, 2}}},
        {"journey\nstd::move: 2: Dev", "[]\n- std::move (2) Dev\n", {{Code::scoreRecovered, 2}}},
        {"journey\nCargar el sitio: 2, Usuario", "[]\n- Cargar el sitio (2) Usuario\n", {{Code::scoreRecovered, 2}}},
        {"journey\n输入账号：5: 用户", "[]\n- 输入账号 (5) 用户\n", {{Code::scoreRecovered, 2}}},
        {"journey\n输入账号：5", "[]\n- 输入账号 (5)\n", {{Code::scoreRecovered, 2}}},
        {"journey\n输入：账号：５：用户", "[]\n- 输入：账号 (5) 用户\n", {{Code::scoreRecovered, 2}}},
        // Not recovered: there is none.
        {"journey\nA: 80%: Me", "[]\n- A (-) Me\n", {{Code::scoreNotANumber, 2}}},
        {"journey\n  size: 2rem", "[]\n- size (-)\n", {{Code::scoreNotANumber, 2}}},
        {"journey\nA: : Me\nB:  ", "[]\n- A (-) Me\n- B (-)\n", {{Code::scoreMissing, 2}, {Code::scoreMissing, 3}}},
    });
}

TEST(MermaidText, MendsWhatMermaidRefuses)
{
    expectMendings({
        {"JOURNEY\nA: 5", "[]\n- A (5)\n", {{Code::keywordCase, 1}}},
        {"journey\nsection Phase 1: Look\nA: 5", "[Phase 1: Look]\n- A (5)\n", {{Code::sectionColon, 2}}},
        {"journey\nsection Phase 1: 5\nA: 5", "[Phase 1: 5]\n- A (5)\n", {{Code::sectionColon, 2}}},
        {"journey\nSection review: 3: M", "[]\n- Section review (3) M\n", {{Code::keywordAsName, 2}}},
        {"journey\njourney start: 3: M", "[]\n- journey start (3) M\n", {{Code::keywordAsName, 2}}},
        {"journey\nJust a line\nA: 5", "[]\n- Just a line (-)\n- A (5)\n", {{Code::scoreMissing, 2}}},
        {"journey\nA:\nB: 5", "[]\n- A (-)\n- B (5)\n", {{Code::scoreMissing, 2}}},
        {"journey\nA; B: 5: Me", "[]\n- A; B (5) Me\n", {{Code::scoreRecovered, 2}}},
        {"journey; title T", "T\n", {{Code::strayCharacter, 1}}},
        {"journey\nA: 5: Me;\nB: 4", "[]\n- A (5) Me\n- B (4)\n", {{Code::strayCharacter, 2}}},
        {"journey\nA: 5: Me; You\nB: 4", "[]\n- A (5) Me, You\n- B (4)\n", {{Code::strayCharacter, 2}}},
        {"journey\nA: 5: Me; B: 4: You", "[]\n- A (5) Me\n- B (4) You\n", {{Code::strayCharacter, 2}}},
        {"journey\nsection A; B\ntitle C; D", "C; D\n[A; B]\n", {{Code::strayCharacter, 2}, {Code::strayCharacter, 3}}},
        {"journey\nChild#1 goes: 5: Me", "[]\n- Child#1 goes (5) Me\n", {{Code::hashInName, 2}}},
        {"journey\nA # note\nB: 5", "[]\n- A (-)\n- B (5)\n", {{Code::scoreMissing, 2}}},
        {"journey\ntitle: T\nsection: S\nA: 5",
         "T\n[S]\n- A (5)\n",
         {{Code::keywordColon, 2}, {Code::keywordColon, 3}}},
        {"journey\nsection\nA: 5", "[]\n- A (5)\n", {{Code::keywordEmpty, 2}}},
        {"journey\nsection \nA: 5", "[]\n- A (5)\n", {{Code::keywordEmpty, 2}}},
        {"journey\ntitle \nA: 5", "[]\n- A (5)\n", {{Code::keywordEmpty, 2}}},
        {"journey\n: 5: Me", "[]\n-  (5) Me\n", {{Code::scoreRecovered, 2}, {Code::nameMissing, 2}}},
        {"journey\nA: 5\njourney\nB: 4", "[]\n- A (5)\n- B (4)\n", {{Code::keywordRepeated, 3}}},
        {"journey\nA: 5\n:::\n", "[]\n- A (5)\n", {{Code::strayText, 3}}},
        {"journey\nA: 5\naccDescr { open\nB: 4", "accDescr open\nB: 4\n[]\n- A (5)\n", {{Code::descriptionOpen, 3}}},
    });
}

TEST(MermaidText, RefusesOnlyWhatIsNoJourney)
{
    for (const char* text : {"", " \n", "graph TD\nA-->B", "journeys\nA: 5", "# journey\n", "---\ntitle: T\n---\n",
                             "accDescr { journey }", "```mermaid\ngantt\n```\n"})
        EXPECT_EQ(flat(text), "REFUSED") << text;
    const auto read = readMermaid(QByteArray("pie\n"), MermaidForm::diagram);
    EXPECT_EQ(read.error().code, base::ErrorCode::badInput);
}

TEST(MermaidText, KnowsTheLinesOfTheFile)
{
    const char* text =
        "---\ntitle: T\n---\n\n%% note\n%%{init:\n {}}%%\njourney\n\n%% note\nsection S\n\nA: 1\n%% x\nB: 2\n";
    const auto read = readMermaid(QByteArray(text), MermaidForm::diagram);
    ASSERT_TRUE(read.ok());
    const MermaidJourney& journey = read->journeys.front();
    EXPECT_EQ(journey.line, 8);
    EXPECT_EQ(journey.sections[0].line, 11);
    EXPECT_EQ(journey.sections[0].tasks[0].line, 13);
    EXPECT_EQ(journey.sections[0].tasks[1].line, 15);
}

TEST(MermaidText, FindsEveryJourneyOfAMarkdownFile)
{
    const char* text = "---\ntitle: Handbook\n---\n"                                                      // 1
                       "# Journeys\n\n"                                                                   // 4
                       "```mermaid\njourney\ntitle One\nA: 5\n```\n"                                      // 6
                       "```mermaid\ngantt\n```\n"                                                         // 11
                       "1. In a list\n\n   ~~~~ mermaid\n   journey\n   B: 4\n   ```\n   ~~~\n   ~~~~~\n" // 14
                       "````markdown\n```mermaid\njourney\nC: 3\n```\n````\n"                             // 22
                       "::: mermaid\n  ---\n  title: Two\n  ---\n  journey\n  D: 2\n:::\n"                // 28
                       "> ```Mermaid\n> journey\n>   E: 1\n\n"                                            // 35
                       "``` {.mermaid}\n%% c\n\njourney\nF\n";                                            // 39
    EXPECT_EQ(flat(text, MermaidForm::markdown), "One\n[]\n- A (5)\n"
                                                 "[]\n- B (4)\n- ``` (-)\n- ~~~ (-)\n"
                                                 "Two\n[]\n- D (2)\n"
                                                 "[]\n- E (1)\n"
                                                 "[]\n- F (-)\n");
    EXPECT_EQ(warningsOf(text, MermaidForm::markdown),
              (Warnings{{Code::scoreMissing, 19}, {Code::scoreMissing, 20}, {Code::scoreMissing, 43}}));
    EXPECT_EQ(flat("no block\n", MermaidForm::markdown), "REFUSED");
    EXPECT_EQ(flat("journey\nA: 5\n", MermaidForm::markdown), "REFUSED"); // prose
    EXPECT_EQ(flat("Notes\n```mermaid\njourney\nA: 5\n```\n", MermaidForm::diagram), "[]\n- A (5)\n");
}

TEST(MermaidText, ReadsOtherEncodings)
{
    EXPECT_EQ(flat("journey\nNi\xF1o \x93x\x94: 5"), "[]\n- Niño “x” (5)\n");
    EXPECT_EQ(warningsOf("journey\nNi\xF1o: 5"), (Warnings{{Code::notUtf8, 0}}));
    const QByteArray utf16("\xFF\xFEj\0o\0u\0r\0n\0e\0y\0 \0\xF1\0:\0005\0", 24);
    const auto read = readMermaid(utf16, MermaidForm::diagram);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(flat(read->journeys.front()), "[]\n- ñ (5)\n");
}

TEST(MermaidText, SaysAWarningInBothLanguages)
{
    const Warning warning{Code::scoreRecovered, 12, QStringLiteral("Msg: %2"), QStringLiteral("4")};
    EXPECT_EQ(sentence(warning, base::Language::en).toStdString(),
              "Line 12: Mermaid cannot read the score of “Msg: %2”; it was read as 4.");
    EXPECT_EQ(sentence(warning, base::Language::es).toStdString(),
              "Línea 12: Mermaid no puede leer la puntuación de «Msg: %2»; se ha leído 4.");
    for (int code = 0; code <= int(Code::warningsCut); ++code) {
        const Warning each{WarningCode(code), 1, {}, {}};
        EXPECT_NE(sentence(each, base::Language::es), sentence(each, base::Language::en)) << code;
    }
}

// Each of these once made some parser of this kind slow: nested markers, long runs, things never closed.
TEST(MermaidText, TakesLinearTimeOnHostileText)
{
    const std::vector<QByteArray> parts{"<a b=",    "<a>",      "%%{",        "%%{a:b ",  "%%{ ",         "---\n",
                                        "\n \n",    "accDescr", "accTitle\n", "title\n",  "section ",     ":",
                                        "a:",       "a:1,",     ",",          "#",        "#a",           "#a;",
                                        ";",        "<br ",     "style:#",    "a: 1: b;", "```mermaid\n", "> ",
                                        ">",        "~~~\n",    "{",          "}",        "\xEF\xBC\x9A", "a\n",
                                        "journey ", "%",        "x%%",        "'",        "\"",           "title: \"",
                                        " ---\n"};
    for (const QByteArray& part : parts)
        for (const QByteArray& start : {QByteArray("journey\n"), QByteArray("---\n")}) {
            // Of the processor, not of the clock: what else runs on the machine does not count.
            const auto cost = [&](int bytes) {
                const QByteArray text = start + part.repeated(bytes / int(part.size()));
                const std::clock_t begin = std::clock();
                std::ignore = readMermaid(text, MermaidForm::diagram);
                return double(std::clock() - begin) / CLOCKS_PER_SEC;
            };
            const double small = cost(20'000);
            // Eight times the text: 8 where time is linear, 64 where it is quadratic.
            EXPECT_LT(cost(160'000), 30 * small + 0.2) << part.constData() << " after " << start.constData();
        }
}

TEST(MermaidText, HasLimits)
{
    const QByteArray huge(kMermaidBytes + 1, ' ');
    EXPECT_EQ(readMermaid(huge, MermaidForm::diagram).error().code, base::ErrorCode::tooLarge);
    const QByteArray many = "journey\n" + QByteArray("a:1\n").repeated(int(kMermaidRows) + 1);
    EXPECT_EQ(readMermaid(many, MermaidForm::diagram).error().code, base::ErrorCode::tooLarge);

    const QByteArray bad = "journey\n" + QByteArray("a\n").repeated(5000);
    const auto read = readMermaid(bad, MermaidForm::diagram);
    ASSERT_TRUE(read.ok());
    ASSERT_EQ(read->warnings.size(), WarningList::kListed + 1);
    EXPECT_EQ(read->warnings.back().code, Code::warningsCut);
}

} // namespace trayecto::importing
