// Mermaid journeys as maps of a project, and the way back.
#include "import/mermaid.h"

#include "edit/apply.h"
#include "export/jsonfile.h"
#include "export/mermaid.h"
#include "export/mermaidwriter.h"
#include "import/randomjourney.h"
#include "import/template.h"
#include "model/query.h"
#include "model/validation.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace trayecto::importing {

using namespace model;
using base::Language;

// The project after one import; `warnings`, where asked for, are the import's.
Project imported(const QByteArray& text, const Project& before = {}, MermaidForm form = MermaidForm::diagram,
                 std::vector<Warning>* warnings = nullptr)
{
    const auto made = importMermaid(before, text, form, Language::en, QStringLiteral("From a file"));
    EXPECT_TRUE(made.ok()) << text.toStdString();
    Project project = before;
    if (made) {
        const auto applied = edit::applyTo(project, made->edit);
        EXPECT_TRUE(applied.ok()) << applied.error().detail.toStdString() << text.toStdString();
        if (warnings)
            *warnings = made->warnings;
    }
    const auto kept = checkProject(project);
    EXPECT_TRUE(kept.ok()) << kept.error().where.toStdString() << text.toStdString();
    return project;
}

QByteArray exported(const Project& project, exporting::LossReport& losses)
{
    return exporting::mermaidOf(project, maps(project).front()->id, losses);
}

QByteArray exported(const Project& project)
{
    exporting::LossReport losses;
    return exported(project, losses);
}

// All that a project holds but its ids.
std::string withoutIds(const Project& project)
{
    QString json = QString::fromUtf8(exporting::jsonOf(project));
    static const QRegularExpression kId(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"));
    QHash<QString, int> seen;
    QString plain;
    qsizetype from = 0;
    for (auto match = kId.globalMatch(json); match.hasNext();) {
        const QRegularExpressionMatch id = match.next();
        if (!seen.contains(id.captured()))
            seen.insert(id.captured(), int(seen.size()));
        plain += QStringView(json).sliced(from, id.capturedStart() - from);
        plain += u'#' + QString::number(seen.value(id.captured()));
        from = id.capturedEnd();
    }
    plain += QStringView(json).sliced(from);
    return plain.toStdString();
}

// "Map [Persona] / Phase / Step = Touchpoint: Person felt, ..." and so on, a line for each touchpoint.
std::string story(const Project& project)
{
    QStringList lines;
    for (const JourneyMap* map : maps(project)) {
        const MapIndex index(project, map->id);
        lines.append(map->title + (index.persona() ? u" [" + index.persona()->name + u']' : QString()));
        for (const auto& span : index.phases()) {
            lines.append(u"# " + span.phase->title);
            for (int step = span.firstStep; step < span.firstStep + span.stepCount; ++step) {
                QString line = u"- " + index.steps()[size_t(step)]->title;
                for (const Card* card : index.touchpoints())
                    if (card->step == index.steps()[size_t(step)]->id) {
                        line += u" = " + card->title;
                        for (const Feeling* feeling : index.feelings(card->id)) {
                            const Persona* person = project.find(feeling->persona);
                            line += u" | " + (person ? person->name : QStringLiteral("*")) + u' ' +
                                    (feeling->felt ? QString::number(*feeling->felt) : QStringLiteral("-"));
                        }
                    }
                lines.append(line);
            }
        }
    }
    return lines.join(u'\n').toStdString();
}

TEST(MermaidImport, MakesAMapOfAJourney)
{
    std::vector<Warning> warnings;
    const Project project = imported("journey\n"
                                     "  title Open an account\n"
                                     "  accDescr: A first visit\n"
                                     "  Walk in: 4\n"
                                     "  section At the desk\n"
                                     "    Ask: 2: Teller, Ana\n"
                                     "    Sign: 9: Ana, Ana\n"
                                     "    Wait: soon: Ana\n"
                                     "  section Later\n",
                                     {}, MermaidForm::diagram, &warnings);
    EXPECT_EQ(story(project), "Open an account [Ana]\n"
                              "# \n- Walk in = Walk in | * 1\n"
                              "# At the desk\n"
                              "- Ask = Ask | Teller -1 | Ana -1\n"
                              "- Sign = Sign | Ana 2\n"
                              "- Wait = Wait | Ana -\n"
                              "# Later\n- ");
    EXPECT_EQ(maps(project)[0]->scenario, u"A first visit");
    EXPECT_EQ(info(project)->title, u"Open an account");
    const auto people = personas(project);
    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0]->name, u"Ana");
    EXPECT_EQ(people[0]->kind, PersonaKind::persona);
    EXPECT_EQ(people[1]->kind, PersonaKind::stakeholder);
    ASSERT_EQ(warnings.size(), 2u);
    EXPECT_EQ(warnings[0].code, WarningCode::scoreOutOfRange);
    EXPECT_EQ(warnings[1].line, 8);
}

TEST(MermaidImport, GivesAMapTheLanesThatAJourneyFills)
{
    const Project project = imported("journey\nA: 5");
    const auto mine = lanes(project, maps(project)[0]->id);
    ASSERT_EQ(mine.size(), 2u);
    EXPECT_EQ(mine[0]->kind, LaneKind::touchpoints);
    EXPECT_EQ(mine[0]->title, QStringLiteral("Touchpoints"));
    EXPECT_EQ(mine[1]->kind, LaneKind::feeling);
}

TEST(MermaidImport, TakesEveryJourneyOfAMarkdownFileInOneEdit)
{
    const QByteArray text = "# Ours\n```mermaid\njourney\ntitle One\nA: 5: Ana, Bo\n```\n"
                            "```mermaid\njourney\nB: 1: Bo\nC: 1: Bo\n```\n";
    const Project project = imported(text, {}, MermaidForm::markdown);
    EXPECT_EQ(story(project), "One [Ana]\n# \n- A = A | Ana 2 | Bo 2\n"
                              "From a file [Bo]\n# \n- B = B | Bo -2\n- C = C | Bo -2");
    EXPECT_EQ(project.rows<Persona>().size(), 2u);
}

TEST(MermaidImport, JoinsAProjectBehindWhatItHolds)
{
    const Project first = imported("journey\ntitle One\nA: 5: Ana");
    const Project both = imported("journey\ntitle Two\nB: 3: Bo, Ana", first);
    EXPECT_EQ(story(both), "One [Ana]\n# \n- A = A | Ana 2\n"
                           "Two [Bo]\n# \n- B = B | Bo 0 | Ana 0");
    EXPECT_EQ(both.rows<Persona>().size(), 2u);
    EXPECT_EQ(info(both)->title, u"One");
}

TEST(MermaidImport, ChangesNothingWhereThereIsNoJourney)
{
    EXPECT_EQ(importMermaid({}, "graph TD\n", MermaidForm::diagram, Language::en).error().code,
              base::ErrorCode::badInput);
}

TEST(MermaidImport, SaysWhereATitleIsTooLong)
{
    std::vector<Warning> warnings;
    const QByteArray text = "journey\nsection S\n" + QByteArray(400, 'a') + ": 5";
    const Project project = imported(text, {}, MermaidForm::diagram, &warnings);
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_EQ(warnings[0].code, WarningCode::titleCut);
    EXPECT_EQ(warnings[0].line, 3);
    EXPECT_EQ(project.rows<Step>().begin()->title.size(), base::kTitleLimit);
    EXPECT_EQ(project.rows<Card>().begin()->description, QString(400, u'a')) << "the rest is lost";
}

TEST(MermaidImport, SaysWhereTheNameOfAMapOrAPersonIsTooLong)
{
    std::vector<Warning> warnings;
    const QByteArray person(310, 'p');
    imported("journey\ntitle " + QByteArray(350, 't') + "\nsection S\nA: 5: " + person + "\nB: 4: " + person, {},
             MermaidForm::diagram, &warnings);
    ASSERT_EQ(warnings.size(), 2u);
    EXPECT_EQ(warnings[0].text, QString(300, u't'));
    EXPECT_EQ(warnings[1].text, QString(300, u'p'));
    EXPECT_EQ(warnings[1].line, 4);
}

// Exported and imported again, nothing has changed; and the text has not, either.
void expectRoundTrip(const QByteArray& text)
{
    const Project once = imported(text);
    const QByteArray written = exported(once);
    const Project twice = imported(written);
    ASSERT_EQ(withoutIds(once), withoutIds(twice)) << text.toStdString() << "\n" << written.toStdString();
    ASSERT_EQ(exported(twice), written);
}

TEST(MermaidImport, ComesBackUnchangedFromAnExport)
{
    for (const char* text :
         {"journey", "journey\nA: 5", "journey\nA", "journey\nA\nsection S", "journey\nsection\nA: 5: Me\nB: 2",
          "journey\naccTitle: Short\naccDescr {\na\nb\n}\nA: 3.5: x, y\nB: x: y",
          "journey\n: 5: Me\nsection S\nsection S", "journey\ntitle T\naccTitle: Other\naccDescr: And more",
          "journey\nsection title: a\nSection b: 3: Me"})
        expectRoundTrip(text);
    RandomJourney random(7);
    const int rounds = qEnvironmentVariableIntValue("TRAYECTO_LONG") > 0 ? 20000 : 300;
    for (int round = 0; round < rounds; ++round) {
        exporting::LossReport losses;
        expectRoundTrip(exporting::mermaidText(random.make(), losses));
    }
}

TEST(MermaidExport, SaysWhatMermaidCannotCarry)
{
    Project project;
    const auto sample = fromTemplate(QStringLiteral("sample"), Language::en);
    ASSERT_TRUE(sample.ok());
    ASSERT_TRUE(edit::applyTo(project, *sample).ok());
    exporting::LossReport losses;
    const QByteArray text = exported(project, losses);
    const auto read = readMermaid(text, MermaidForm::diagram);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read->warnings.empty()) << sentence(read->warnings.front(), Language::en).toStdString();

    const JourneyMap& map = *maps(project).front();
    const MapIndex index(project, map.id);
    size_t tasks = 0;
    for (const MermaidSection& section : read->journeys[0].sections)
        for (const MermaidTask& task : section.tasks) {
            ++tasks;
            EXPECT_EQ(task.people, QStringList{index.persona()->name}); // nobody else feels anything
        }
    EXPECT_EQ(tasks, index.touchpoints().size());
    EXPECT_EQ(read->journeys[0].sections.size(), index.phases().size());

    using exporting::LossCode;
    for (const LossCode code : {LossCode::channels, LossCode::wantedFeelings, LossCode::momentsOfTruth,
                                LossCode::laneCards, LossCode::mapDetails})
        EXPECT_NE(losses.find(code), nullptr) << int(code);
    size_t lanesWithCards = 0;
    for (const exporting::Loss& loss : losses.all())
        lanesWithCards += loss.code == LossCode::laneCards;
    EXPECT_GT(lanesWithCards, 1u);
}

TEST(MermaidExport, KeepsTouchpointsThatShareAStepAndStepsWithout)
{
    Project project = imported("journey\nsection S\nA: 5: Me\nB: 1: Me");
    // Both touchpoints now lie in the first step, and the second step has none.
    const auto all = steps(project, project.rows<Phase>().begin()->id);
    for (Card card : std::vector<Card>(project.rows<Card>().begin(), project.rows<Card>().end())) {
        card.rank = card.step == all[0]->id ? base::Rank{"B"} : base::Rank{"C"};
        card.step = all[0]->id;
        project.rows<Card>().put(card);
    }
    exporting::LossReport losses;
    EXPECT_EQ(exported(project, losses).toStdString(), "journey\n"
                                                       "    title From a file\n"
                                                       "    section S\n"
                                                       "      A: 5: Me\n"
                                                       "      B: 1: Me\n"
                                                       "      B: 3 # score none\n");
    using exporting::LossCode;
    EXPECT_EQ(losses.find(LossCode::sharedSteps)->count, 2);
    EXPECT_EQ(losses.find(LossCode::stepsWithout)->titles, QStringList{QStringLiteral("B")});
    EXPECT_EQ(losses.find(LossCode::stepTitles)->titles, QStringList{QStringLiteral("A")});
}

} // namespace trayecto::importing
