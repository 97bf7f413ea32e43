// Projects made, read, checked and imported by the program.
#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace trayecto::tests;

namespace {

const QString kNew = QStringLiteral("new");
const QString kInfo = QStringLiteral("info");
const QString kJson = QStringLiteral("--json");
const QString kImport = QStringLiteral("import");
const QString kExport = QStringLiteral("export");
const QString kTo = QStringLiteral("-o");

QJsonObject info(const QString& file)
{
    const Ran ran = run({kInfo, file, kJson});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.err, "");
    return QJsonDocument::fromJson(ran.out).object();
}

QJsonObject firstMap(const QString& file)
{
    return info(file).value(u"maps").toArray()[0].toObject();
}

TEST(New, MakesEachTemplateInBothLanguages)
{
    struct Case
    {
        const char* key;
        const char* language;
        const char* phase;
    };
    for (const Case& one :
         {Case{"blank", "en", "Before"}, Case{"blank", "es", "Antes"}, Case{"sample", "en", "Trigger"},
          Case{"sample", "es", "Desencadenante"}, Case{"seven-phases", "en", "Outside the market"},
          Case{"seven-phases", "es", "Fuera del mercado"}}) {
        const Folder folder;
        const QString file = folder.path(QStringLiteral("a.trayecto"));
        const Ran ran = run({kNew, file, QStringLiteral("--template"), QLatin1String(one.key), QStringLiteral("--lang"),
                             QLatin1String(one.language)});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_EQ(folder.files(), QStringList{QStringLiteral("a.trayecto")});
        EXPECT_EQ(firstMap(file).value(u"phases")[0][u"title"].toString(), QString::fromUtf8(one.phase));
    }
}

TEST(New, FollowsTheDesktopsLanguage)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    EXPECT_EQ(runInSpanish({kNew, file}).code, 0);
    EXPECT_EQ(firstMap(file).value(u"phases")[0][u"title"].toString(), u"Antes");
}

TEST(New, LeavesAFileThatIsThere)
{
    const Folder folder;
    const QString file = folder.write(QStringLiteral("precious.txt"), "mine");
    const Ran ran = run({kNew, file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.errorLines().size(), 1);
    EXPECT_TRUE(ran.err.contains("precious.txt"));
    EXPECT_EQ(folder.read(QStringLiteral("precious.txt")), "mine");
    EXPECT_EQ(folder.files().size(), 1);
}

TEST(Info, HasExactlyTheShapeThatScriptsRelyOn)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    ASSERT_EQ(run({kNew, file, QStringLiteral("--template"), QStringLiteral("sample")}).code, 0);
    const QJsonObject all = info(file);
    EXPECT_EQ(all.keys(), QStringList{QStringLiteral("maps")});
    const QJsonObject map = firstMap(file);
    EXPECT_EQ(map.keys().join(QLatin1Char(' ')), u"cards painPoints phases state title touchpoints");
    EXPECT_EQ(map.value(u"phases")[0].toObject().keys().join(QLatin1Char(' ')), u"steps title");
    EXPECT_EQ(map.value(u"touchpoints")[0].toObject().keys().join(QLatin1Char(' ')),
              u"channel felt people phase step title wanted");
    EXPECT_EQ(map.value(u"painPoints")[0].toObject().keys().join(QLatin1Char(' ')), u"severity title touchpoint");
    EXPECT_EQ(map.value(u"touchpoints")[4][u"felt"].toDouble(), -2);
    // For people there is a line for each map.
    EXPECT_TRUE(run({kInfo, file}).out.startsWith("Buying home insurance: "));
}

TEST(Files, ThatAreNoProjectsAreNamedAndLeftAlone)
{
    const Folder folder;
    const QString sqlite = folder.path(QStringLiteral("good.trayecto"));
    ASSERT_EQ(run({kNew, sqlite}).code, 0);
    const QByteArray good = folder.read(QStringLiteral("good.trayecto"));
    folder.write(QStringLiteral("empty.trayecto"), "");
    folder.write(QStringLiteral("text.trayecto"), "Dear diary");
    folder.write(QStringLiteral("cut.trayecto"), good.first(good.size() / 2));
    folder.write(QStringLiteral("odd.trayecto"), good.first(good.size() - 100));
    QByteArray garbled = good;
    for (qsizetype at = 5000; at < garbled.size(); at += 97)
        garbled[at] = char(garbled[at] ^ 0x55);
    folder.write(QStringLiteral("garbled.trayecto"), garbled);
    const QStringList before = folder.files();

    for (const char* name : {"empty", "text", "cut", "odd", "garbled", "missing"})
        for (const char* command : {"info", "edit", "check"}) {
            const QString file = QLatin1String(name) + QStringLiteral(".trayecto");
            const QByteArray bytes = folder.read(file);
            const Ran ran = run({QLatin1String(command), folder.path(file)});
            EXPECT_EQ(ran.code, 1) << command << " " << name;
            EXPECT_EQ(ran.out, "") << command << " " << name;
            EXPECT_TRUE(ran.err.contains(file.toUtf8())) << ran.err.toStdString();
            EXPECT_EQ(folder.read(file), bytes) << command << " " << name;
            EXPECT_EQ(folder.files(), before) << command << " " << name;
        }
}

TEST(Check, SaysNothingOfAWholeFile)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    ASSERT_EQ(run({kNew, file, QStringLiteral("--template"), QStringLiteral("sample")}).code, 0);
    const Ran ran = run({QStringLiteral("check"), file});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out, "");
}

TEST(Check, TellsWhatWasChangedBehindTheLog)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    ASSERT_EQ(run({kNew, file, QStringLiteral("--template"), QStringLiteral("sample"), QStringLiteral("--lang"),
                   QStringLiteral("en")})
                  .code,
              0);
    // One letter of a title, wherever the file holds it in plain text; the log holds it too.
    QByteArray bytes = folder.read(QStringLiteral("a.trayecto"));
    const qsizetype at = bytes.indexOf("Welcome e-mail");
    ASSERT_GE(at, 0);
    bytes[at] = 'V';
    folder.write(QStringLiteral("a.trayecto"), bytes);
    const Ran ran = run({QStringLiteral("check"), file});
    EXPECT_EQ(ran.code, 1);
    EXPECT_GE(ran.errorLines().size(), 1);
    EXPECT_TRUE(ran.err.contains("a.trayecto: ")) << ran.err.toStdString();
}

TEST(Json, GoesOutAndInWithoutChangingAByte)
{
    const Folder folder;
    ASSERT_EQ(run({kNew, folder.path(QStringLiteral("a.trayecto")), QStringLiteral("--template"),
                   QStringLiteral("sample"), QStringLiteral("--lang"), QStringLiteral("es")})
                  .code,
              0);
    const auto exported = [&](const QString& from, const QString& to) {
        const Ran ran = run({kExport, folder.path(from), kTo, folder.path(to)});
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return folder.read(to);
    };
    const QByteArray first = exported(QStringLiteral("a.trayecto"), QStringLiteral("a.json"));
    const Ran ran =
        run({kImport, folder.path(QStringLiteral("a.json")), kTo, folder.path(QStringLiteral("b.trayecto"))});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(exported(QStringLiteral("b.trayecto"), QStringLiteral("b.json")), first);
    EXPECT_EQ(info(folder.path(QStringLiteral("a.trayecto"))), info(folder.path(QStringLiteral("b.trayecto"))));
    // An export replaces what was there, whole.
    EXPECT_EQ(exported(QStringLiteral("a.trayecto"), QStringLiteral("b.json")), first);
    EXPECT_EQ(folder.files().size(), 4);
}

TEST(Json, ThatIsWrongIsNamedWithItsPlaceAndNothingIsMade)
{
    const Folder folder;
    const QString input =
        folder.write(QStringLiteral("bad.json"), "{\n  \"format\": \"trayecto\",\n  \"version\": 1x\n}");
    const QString output = folder.path(QStringLiteral("out.trayecto"));
    const Ran ran = run({kImport, input, kTo, output});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.errorLines().size(), 1);
    EXPECT_TRUE(ran.err.contains("bad.json: line 3, column 1")) << ran.err.toStdString();
    EXPECT_TRUE(runInSpanish({kImport, input, kTo, output}).err.contains("línea 3, columna 1"));

    folder.write(QStringLiteral("bad.json"), R"({"format": "trayecto", "version": 99})");
    EXPECT_TRUE(run({kImport, input, kTo, output}).err.contains("newer Trayecto"));
    EXPECT_EQ(run({kImport, folder.path(QStringLiteral("none.json")), kTo, output}).code, 1);
    EXPECT_EQ(folder.files(), QStringList{QStringLiteral("bad.json")});
}

TEST(Mermaid, JourneysOfAFileBecomeMapsWithWarningsOneALine)
{
    const Folder folder;
    const QString input =
        folder.write(QStringLiteral("two.md"), "# Ours\n\n```mermaid\njourney\n title Buy\n section Shop\n"
                                               "  Look around: 4: Ana, Luis\n  Pay: at 10: 2: Ana\n```\n\n"
                                               "```mermaid\njourney\n section Use\n  Call: 1: Luis\n```\n");
    const QString output = folder.path(QStringLiteral("two.trayecto"));
    const Ran ran = run({kImport, input, kTo, output, QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    ASSERT_EQ(ran.errorLines().size(), 1) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains("8")) << ran.err.toStdString(); // the line
    const QJsonArray maps = info(output).value(u"maps").toArray();
    ASSERT_EQ(maps.size(), 2);
    EXPECT_EQ(maps[0][u"title"].toString(), u"Buy");
    EXPECT_EQ(maps[0][u"touchpoints"][0][u"felt"].toDouble(), 1);
    EXPECT_EQ(maps[0][u"touchpoints"][0][u"people"].toArray(),
              (QJsonArray{QStringLiteral("Ana"), QStringLiteral("Luis")}));
    EXPECT_EQ(maps[1][u"touchpoints"][0][u"felt"].toDouble(), -2);

    // Nobody is named where the journey names nobody, although the map has a persona.
    const QString nobody = folder.write(QStringLiteral("nobody.mmd"), "journey\nsection Buy\nLook: 4: Ana\nPay: 2\n");
    const QString made = folder.path(QStringLiteral("nobody.trayecto"));
    EXPECT_EQ(run({kImport, nobody, kTo, made}).code, 0);
    const QJsonValue pay = info(made).value(u"maps")[0][u"touchpoints"][1];
    EXPECT_EQ(pay[u"felt"].toDouble(), -1);
    EXPECT_TRUE(pay[u"people"].toArray().isEmpty());

    const QString existing = folder.write(QStringLiteral("mine.trayecto"), "mine");
    const Ran refused = run({kImport, input, kTo, existing});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(folder.read(QStringLiteral("mine.trayecto")), "mine");

    const QString text = folder.write(QStringLiteral("none.mmd"), "graph TD\n A-->B\n");
    EXPECT_EQ(run({kImport, text, kTo, folder.path(QStringLiteral("x.trayecto"))}).code, 1);
}

} // namespace
