// Our own JSON: complete, lossless, the same bytes for the same project, and one clear sentence for everything else.
#include "export/jsonfile.h"
#include "import/jsonfile.h"
#include "import/template.h"

#include "edit/apply.h"
#include "import/randomproject.h"
#include "model/query.h"
#include "model/validation.h"

#include <gtest/gtest.h>

using namespace trayecto;
using base::ErrorCode;
using exporting::jsonOf;
using importing::importJson;

namespace {

model::Project imported(const QByteArray& json)
{
    model::Project project;
    const auto edit = importJson(json);
    EXPECT_TRUE(edit) << (edit ? "" : qPrintable(base::sentence(edit.error())));
    if (edit) {
        const auto applied = edit::applyTo(project, *edit);
        EXPECT_TRUE(applied) << qPrintable(base::sentence(applied.error()));
    }
    return project;
}

model::Project sample()
{
    model::Project project;
    const auto edit = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
    EXPECT_TRUE(edit && edit::applyTo(project, *edit));
    return project;
}

struct Refusal
{
    ErrorCode code;
    QString where;
};

Refusal refusalOf(const QByteArray& json)
{
    const auto edit = importJson(json);
    EXPECT_FALSE(edit);
    return edit ? Refusal{ErrorCode::internal, {}} : Refusal{edit.error().code, edit.error().where};
}

TEST(Json, ComesBackAsTheSameBytes)
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const model::Project project = tests::RandomProject(seed).make();
        const auto kept = model::checkProject(project);
        ASSERT_TRUE(kept) << seed << " " << qPrintable(kept.error().where + kept.error().detail);
        const QByteArray json = jsonOf(project);
        const model::Project again = imported(json);
        EXPECT_TRUE(again == project) << "seed " << seed;
        EXPECT_EQ(again.blobs, project.blobs) << "seed " << seed;
        ASSERT_EQ(jsonOf(again), json) << "seed " << seed;
    }
}

TEST(Json, DoesNotDependOnTheOrderInMemory)
{
    const model::Project project = sample();
    model::Project shuffled;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        std::vector<Row> rows(project.rows<Row>().begin(), project.rows<Row>().end());
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            shuffled.rows<Row>().put(*row);
    });
    EXPECT_EQ(jsonOf(shuffled), jsonOf(project));
}

TEST(Json, ReadsInTheOrderOfTheJourney)
{
    const QString json = QString::fromUtf8(jsonOf(sample()));
    qsizetype last = 0;
    for (const char* title : {"\"cards\"", "Signs a lease", "Flat lease signed", "Do I really need", "Partner with",
                              "Asks two friends", "Asks friends in", "Search results", "Comparison site\"",
                              "Claim hotline", "Claims desk", "\"feelings\"", "frustrated", "relieved"}) {
        const qsizetype at = json.indexOf(QLatin1String(title), last);
        EXPECT_GT(at, last) << title;
        last = at;
    }
    EXPECT_TRUE(json.startsWith(QLatin1String("{\n  \"format\": \"trayecto\",\n  \"version\": 2,\n  \"project\": {")));
    EXPECT_TRUE(json.endsWith(QLatin1String("}\n")));
}

TEST(Json, WritesNumbersAsShortAsTheyAreExact)
{
    model::Project project = sample();
    model::Feeling feeling = *project.rows<model::Feeling>().begin();
    feeling.felt = 0.1;
    feeling.wanted = -0.0;
    feeling.expected = 1.0 / 3;
    project.rows<model::Feeling>().put(feeling);
    const QByteArray json = jsonOf(project);
    EXPECT_TRUE(json.contains("\"felt\": 0.1, \"wanted\": 0, \"expected\": 0.3333333333333333,"));
    EXPECT_EQ(jsonOf(imported(json)), json);
}

TEST(Json, AbsentFieldsTakeTheirDefaults)
{
    const model::Project project = imported(R"({"format": "trayecto", "version": 1,
        "project": {"id": "00000000-0000-7000-8000-000000000001"},
        "maps": [{"id": "00000000-0000-7000-8000-000000000002", "rank": "V", "title": "A"}]})");
    ASSERT_EQ(model::maps(project).size(), 1u);
    EXPECT_EQ(model::info(project)->language, u"en");
    EXPECT_EQ(model::maps(project)[0]->state, model::MapState::asIs);
    EXPECT_TRUE(model::maps(project)[0]->persona.isNull());
}

// Each mistake in an otherwise good file: what is replaced, by what, and what is said of it.
struct Mistake
{
    const char* replace;
    const char* by;
    ErrorCode code;
    const char* where;
};

TEST(Json, NamesThePlaceOfEachMistake)
{
    const QByteArray good = R"({"format": "trayecto", "version": 1,
  "project": {"id": "00000000-0000-7000-8000-000000000001", "title": "P"},
  "images": [{"id": "00000000-0000-7000-8000-000000000002", "media_type": "image/gif", "sha256":
    "610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8"}],
  "maps": [{"id": "00000000-0000-7000-8000-000000000003", "rank": "V", "title": "A"}],
  "phases": [{"id": "00000000-0000-7000-8000-000000000004", "map": "00000000-0000-7000-8000-000000000003",
    "rank": "V"}],
  "steps": [{"id": "00000000-0000-7000-8000-000000000005", "phase": "00000000-0000-7000-8000-000000000004",
    "rank": "V"}],
  "lanes": [{"id": "00000000-0000-7000-8000-000000000006", "map": "00000000-0000-7000-8000-000000000003",
    "rank": "V", "kind": "touchpoints"}],
  "cards": [{"id": "00000000-0000-7000-8000-000000000007", "step": "00000000-0000-7000-8000-000000000005",
    "lane": "00000000-0000-7000-8000-000000000006", "rank": "V", "kind": "touchpoint", "severity": 0}],
  "feelings": [{"id": "00000000-0000-7000-8000-000000000008", "touchpoint": "00000000-0000-7000-8000-000000000007",
    "rank": "V", "felt": 1}],
  "blobs": {"610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8": "R0lGODlh"}})";
    EXPECT_TRUE(importJson(good));

    const ErrorCode bad = ErrorCode::badInput;
    const ErrorCode rule = ErrorCode::ruleBroken;
    for (const Mistake& mistake : {
             Mistake{"\"trayecto\"", "\"figma\"", bad, "format"},
             Mistake{"\"version\": 1", "\"version\": 3", ErrorCode::fileTooNew, "version"},
             Mistake{"\"version\": 1", "\"version\": \"1\"", bad, "version"},
             Mistake{"\"version\": 1", "\"version\": 0", bad, "version"},
             Mistake{"\"images\"", "\"pictures\"", bad, "pictures"},
             Mistake{"\"title\": \"P\"", "\"name\": \"P\"", bad, "project.name"},
             Mistake{"\"title\": \"P\"", "\"title\": 3", bad, "project.title"},
             Mistake{"\"title\": \"P\"", "\"language\": \"fr\"", rule, "project.language"},
             Mistake{"\"title\": \"A\"", "\"title\": \"\"", rule, "maps[0].title"},
             Mistake{"\"title\": \"A\"", "\"title\": \"a\\nb\"", rule, "maps[0].title"},
             Mistake{"\"title\": \"A\"", "\"title\": \"\\ud800\"", rule, "maps[0].title"},
             Mistake{"\"title\": \"A\"", "\"title\": \"A\", \"state\": \"dreamt\"", bad, "maps[0].state"},
             Mistake{"-000000000004\", \"map\"", "-000000000003\", \"map\"", bad, "phases[0].id"},
             Mistake{"-7000-8000-000000000005\", \"phase\"", "-4000-8000-000000000005\", \"phase\"", bad,
                     "steps[0].id"},
             Mistake{"\"phase\": \"00000000-0000-7000-8000-000000000004\"", "\"phase\": null", rule, "steps[0].phase"},
             Mistake{"\"kind\": \"touchpoints\"", "\"kind\": \"doing\"", rule, "cards[0].kind"},
             Mistake{"\"severity\": 0", "\"severity\": 2", rule, "cards[0].severity"},
             Mistake{"\"severity\": 0", "\"severity\": 0.5", bad, "cards[0].severity"},
             Mistake{"\"severity\": 0", "\"severity\": 1e99", bad, "cards[0].severity"},
             Mistake{"\"severity\": 0", "\"sverity\": 0", bad, "cards[0].sverity"},
             Mistake{"\"felt\": 1", "\"felt\": 2.001", rule, "feelings[0].felt"},
             Mistake{"\"felt\": 1", "\"felt\": \"good\"", bad, "feelings[0].felt"},
             Mistake{"\"steps\": [{", "\"steps\": [7, {", bad, "steps[0]"},
             Mistake{"\"rank\": \"V\", \"felt\"", "\"rank\": \"V0\", \"felt\"", bad, "feelings[0].rank"},
             Mistake{"R0lGODlh", "R0lGODl", bad,
                     "blobs.610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8"},
             Mistake{"R0lGODlh", "A0lGODlh", bad,
                     "blobs.610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8"},
             Mistake{"image/gif", "image/svg+xml", rule, "images[0].media_type"},
             Mistake{"image/gif", "image/png", bad, "images[0]"},
             Mistake{"\"felt\": 1}", "\"felt\": 1]", bad, "line 15, column 28"},
         }) {
        QByteArray json = good;
        const qsizetype at = json.indexOf(mistake.replace);
        ASSERT_GE(at, 0) << mistake.replace;
        json.replace(at, qsizetype(strlen(mistake.replace)), mistake.by);
        const Refusal refusal = refusalOf(json);
        EXPECT_EQ(refusal.code, mistake.code) << mistake.by;
        EXPECT_EQ(refusal.where, QLatin1String(mistake.where)) << mistake.by;
    }
}

TEST(Json, RefusesWhatIsNotAProject)
{
    EXPECT_EQ(refusalOf("").code, ErrorCode::badInput);
    EXPECT_EQ(refusalOf("[]").code, ErrorCode::badInput);
    EXPECT_EQ(refusalOf("{}").where, u"format");
    EXPECT_EQ(refusalOf(R"({"format": "trayecto", "version": 1})").where, u"project");
    EXPECT_EQ(refusalOf(QByteArray(100'000, '[')).code, ErrorCode::badInput); // deep, and no stack overflow
    EXPECT_EQ(refusalOf("{\n\"a\": \"\xff\"}").where, u"line 2, column 7");
    EXPECT_EQ(refusalOf(QByteArray(importing::kJsonLimitBytes + 1, ' ')).code, ErrorCode::tooLarge);
}

TEST(Json, RefusesPhasesWithoutStepsAndBytesWithoutAnImage)
{
    QByteArray json = R"({"format": "trayecto", "version": 1, "project": {"id": "00000000-0000-7000-8000-000000000001"},
  "maps": [{"id": "00000000-0000-7000-8000-000000000003", "rank": "V", "title": "A"}],
  "phases": [{"id": "00000000-0000-7000-8000-000000000004", "map": "00000000-0000-7000-8000-000000000003",
    "rank": "V", "title": "Alone"}]})";
    EXPECT_EQ(refusalOf(json).where, u"Alone");
    EXPECT_EQ(
        refusalOf(R"({"format": "trayecto", "version": 1, "project": {"id": "00000000-0000-7000-8000-000000000001"},
        "blobs": {"610f5ae4d76e332636a17bd357fd6ce99029316a99d320280d4d77a746bf29e8": "R0lGODlh"}})")
            .code,
        ErrorCode::badInput);
}

} // namespace
