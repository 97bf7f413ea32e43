// Mutated JSON never crashes, never hangs and never becomes half a project. TRAYECTO_LONG=1 runs more of it.
#include "export/jsonfile.h"
#include "import/jsonfile.h"

#include "edit/apply.h"
#include "import/randomproject.h"
#include "model/validation.h"

#include <gtest/gtest.h>

using namespace trayecto;

namespace {

// Pieces that mean something to the format, so that mutations get past the syntax.
const QList<QByteArray>& pieces()
{
    static const QList<QByteArray> all{
        "{",         "}",   "[",       "]",       ",",    ":",      "\"",       "null",  "true",           "-1",
        "1e309",     "0.5", "\\u0000", "\\ud83d", "\xff", "\"id\"", "\"rank\"", "\"V\"", "\"touchpoint\"", "\"cards\"",
        "\"blobs\"", "[]",  "{}",      "3"};
    return all;
}

void mutate(QByteArray& json, std::mt19937& random)
{
    const auto below = [&](qsizetype count) { return qsizetype(random() % quint32(std::max<qsizetype>(count, 1))); };
    const qsizetype at = below(json.size());
    const qsizetype length = 1 + below(24);
    switch (random() % 6) {
    case 0:
        json[at] = char(random());
        break;
    case 1:
        json.remove(at, length);
        break;
    case 2:
        json.insert(at, pieces()[below(pieces().size())]);
        break;
    case 3:
        json.replace(at, length, pieces()[below(pieces().size())]);
        break;
    case 4: // one id for another
        json.replace(at, 36, json.mid(below(json.size()), 36));
        break;
    default: { // a whole line again: a row twice
        const qsizetype start = json.lastIndexOf('\n', at) + 1;
        const qsizetype end = json.indexOf('\n', at);
        if (end > start)
            json.insert(start, json.mid(start, end - start + 1));
    }
    }
}

TEST(JsonFuzz, NeverMakesHalfAProject)
{
    const int rounds = qEnvironmentVariableIsSet("TRAYECTO_LONG") ? 1'000'000 : 20'000;
    std::mt19937 random(20260101);
    QList<QByteArray> seeds;
    for (quint32 seed = 1; seed <= 40; ++seed)
        seeds.append(exporting::jsonOf(tests::RandomProject(seed).make()));

    int accepted = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray json = seeds[qsizetype(random() % quint32(seeds.size()))];
        for (quint32 times = 1 + random() % 3; times > 0; --times)
            mutate(json, random);
        const auto edit = importing::importJson(json);
        if (!edit) {
            ASSERT_FALSE(base::sentence(edit.error()).isEmpty());
            continue;
        }
        ++accepted;
        model::Project project;
        const auto applied = edit::applyTo(project, *edit);
        ASSERT_TRUE(applied) << "accepted, then refused: " << json.toStdString();
        const QByteArray canonical = exporting::jsonOf(project);
        const auto again = importing::importJson(canonical);
        ASSERT_TRUE(again) << canonical.toStdString();
    }
    EXPECT_GT(accepted, rounds / 100); // the mutations are gentle enough to reach the rules
}

} // namespace
