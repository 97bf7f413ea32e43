// What leaves a project through the command line.
#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace trayecto::tests;

namespace {

class Export : public ::testing::Test
{
  protected:
    void SetUp() override
    {
        file = folder.path(QStringLiteral("a.trayecto"));
        ASSERT_EQ(run({QStringLiteral("new"), file, QStringLiteral("--template"), QStringLiteral("sample"),
                       QStringLiteral("--lang"), QStringLiteral("en")})
                      .code,
                  0);
    }

    Ran exported(const QString& name, const QStringList& options = {}) const
    {
        return run(QStringList{QStringLiteral("export"), file, QStringLiteral("-o"), folder.path(name)} + options);
    }

    Folder folder;
    QString file;
};

TEST_F(Export, WritesEachKindOfFile)
{
    struct Kind
    {
        const char* suffix;
        const char* start;
    };
    for (const Kind& kind : {Kind{"pdf", "%PDF-"}, Kind{"svg", "<?xml"}, Kind{"png", "\x89PNG"}, Kind{"json", "{\n"},
                             Kind{"mmd", "journey"}, Kind{"PDF", "%PDF-"}}) {
        const QString name = QStringLiteral("a.") + QLatin1String(kind.suffix);
        const Ran ran = exported(name);
        EXPECT_EQ(ran.code, 0) << kind.suffix << ran.err.toStdString();
        EXPECT_TRUE(folder.read(name).startsWith(kind.start)) << kind.suffix;
    }
    EXPECT_EQ(folder.files().size(), 7);
}

TEST_F(Export, ObeysItsOptions)
{
    EXPECT_EQ(
        exported(QStringLiteral("a.pdf"),
                 {QStringLiteral("--page"), QStringLiteral("A4"), QStringLiteral("--portrait"),
                  QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--lang"), QStringLiteral("es")})
            .code,
        0);
    EXPECT_EQ(exported(QStringLiteral("small.png"), {QStringLiteral("--dpi"), QStringLiteral("48")}).code, 0);
    EXPECT_EQ(exported(QStringLiteral("large.png"), {QStringLiteral("--dpi"), QStringLiteral("96")}).code, 0);
    EXPECT_LT(folder.read(QStringLiteral("small.png")).size(), folder.read(QStringLiteral("large.png")).size());
    EXPECT_EQ(exported(QStringLiteral("text.svg")).code, 0);
    EXPECT_EQ(exported(QStringLiteral("curves.svg"), {QStringLiteral("--text-as-curves")}).code, 0);
    EXPECT_TRUE(folder.read(QStringLiteral("text.svg")).contains("<text"));
    EXPECT_FALSE(folder.read(QStringLiteral("curves.svg")).contains("<text"));
}

TEST_F(Export, ChoosesAMapByNumberOrTitle)
{
    ASSERT_EQ(run({QStringLiteral("edit"), file}, "{\"do\":\"duplicate\",\"map\":1,\"title\":\"Tomorrow\"}\n").code, 0);
    const QString map = QStringLiteral("--map");
    const auto text = [&](const QStringList& options) {
        EXPECT_EQ(exported(QStringLiteral("a.mmd"), options).code, 0);
        return folder.read(QStringLiteral("a.mmd"));
    };
    EXPECT_TRUE(text({map, QStringLiteral("2")}).contains("title Tomorrow"));
    EXPECT_TRUE(text({map, QStringLiteral("Tomorrow")}).contains("title Tomorrow"));
    EXPECT_TRUE(text({map, QStringLiteral("1")}).contains("title Buying home insurance"));
    // Without a choice it is the first, and that is said.
    EXPECT_TRUE(text({}).contains("title Buying home insurance"));
    EXPECT_TRUE(exported(QStringLiteral("a.mmd")).err.contains("--map"));
    for (const char* wrong : {"3", "0", "Yesterday"}) {
        const Ran ran = exported(QStringLiteral("b.mmd"), {map, QLatin1String(wrong)});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.errorLines().size(), 1);
        EXPECT_TRUE(ran.err.contains(wrong)) << ran.err.toStdString();
    }
    EXPECT_FALSE(folder.files().contains(QStringLiteral("b.mmd")));
}

TEST_F(Export, ShowsAMapAsASavedViewDoes)
{
    ASSERT_EQ(exported(QStringLiteral("a.json")).code, 0);
    QJsonObject json = QJsonDocument::fromJson(folder.read(QStringLiteral("a.json"))).object();
    json[u"saved_views"] =
        QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("00000000-0000-7000-8000-00aa00000001")},
                               {QStringLiteral("map"), json[u"maps"][0][u"id"]},
                               {QStringLiteral("rank"), QStringLiteral("V")},
                               {QStringLiteral("name"), QStringLiteral("Worst")},
                               {QStringLiteral("filter"), QStringLiteral("{\"felt_at_most\":-2}")}}};
    folder.write(QStringLiteral("b.json"), QJsonDocument(json).toJson());
    file = folder.path(QStringLiteral("b.trayecto"));
    ASSERT_EQ(run({QStringLiteral("import"), folder.path(QStringLiteral("b.json")), QStringLiteral("-o"), file}).code, 0);
    ASSERT_EQ(exported(QStringLiteral("b.mmd"), {QStringLiteral("--view"), QStringLiteral("Worst")}).code, 0);
    const QByteArray text = folder.read(QStringLiteral("b.mmd"));
    EXPECT_TRUE(text.contains("Online quote form"));
    EXPECT_FALSE(text.contains("Claim hotline"));
    const Ran ran = exported(QStringLiteral("c.mmd"), {QStringLiteral("--view"), QStringLiteral("Best")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains("Best")) << ran.err.toStdString();
}

TEST_F(Export, TellsWhatMermaidCannotCarry)
{
    const Ran ran = exported(QStringLiteral("a.mmd"));
    EXPECT_EQ(ran.code, 0);
    EXPECT_GT(ran.errorLines().size(), 2) << ran.err.toStdString();
    const Ran again = run({QStringLiteral("import"), folder.path(QStringLiteral("a.mmd")), QStringLiteral("-o"),
                           folder.path(QStringLiteral("b.trayecto"))});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.err, "");
}

TEST_F(Export, SaysWhereItCannotWriteAndLeavesNothing)
{
    const QStringList before = folder.files();
    for (const char* suffix : {"pdf", "svg", "png", "mmd", "json"}) {
        const QString target = QStringLiteral("no/such/folder/a.") + QLatin1String(suffix);
        const Ran ran = exported(target);
        EXPECT_EQ(ran.code, 1) << suffix;
        EXPECT_TRUE(ran.err.contains(target.toUtf8())) << ran.err.toStdString();
    }
    EXPECT_EQ(folder.files(), before);
}

} // namespace
