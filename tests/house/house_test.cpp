#include "house/checks.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace trayecto::house;

namespace {

const QString kRoot = QStringLiteral(TRAYECTO_ROOT);

void expectNone(const QStringList& breaches)
{
    for (const QString& breach : breaches)
        ADD_FAILURE() << qPrintable(breach);
}

// A small house of its own, to show that each check can fail.
class BadHouse
{
  public:
    void add(const QString& path, const QString& text) const
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QString root() const { return m_folder.path(); }

  private:
    QTemporaryDir m_folder;
};

TEST(House, DependenciesPointDown)
{
    int seen = 0;
    expectNone(wrongIncludes(kRoot, &seen));
    EXPECT_GT(seen, 20);
}

TEST(House, ADependencyThatPointsUpIsSeen)
{
    const BadHouse house;
    house.add(QStringLiteral("core/model/good.h"),
              QStringLiteral("#include \"base/id.h\"\n#include \"model/map.h\"\n"));
    house.add(QStringLiteral("core/export/good.cpp"),
              QStringLiteral("#include \"paint/theme.h\"\n#include \"good.h\"\n"));
    house.add(QStringLiteral("app/good.cpp"), QStringLiteral("#include \"window/main.h\"\n#include \"base/id.h\"\n"));
    house.add(QStringLiteral("ui/canvas/good.cpp"),
              QStringLiteral("#include \"panels/a.h\"\n#include \"layout/a.h\"\n"));
    house.add(QStringLiteral("core/pch.h"), QStringLiteral("#include \"export/pdf.h\"\n#include \"edit/edit.h\"\n"));
    house.add(QStringLiteral("ui/pch.h"), QStringLiteral("#include \"canvas/view.h\"\n#include \"edit/edit.h\"\n"));
    EXPECT_EQ(wrongIncludes(house.root()), QStringList());

    house.add(QStringLiteral("core/pch.h"), QStringLiteral("#include \"canvas/view.h\"\n"));
    house.add(QStringLiteral("ui/pch.h"), QStringLiteral("#include \"app/commands.h\"\n"));
    house.add(QStringLiteral("core/model/up.cpp"),
              QStringLiteral("#include \"base/id.h\"\n#include \"edit/edit.h\"\n"));
    house.add(QStringLiteral("core/store/across.cpp"), QStringLiteral("  # include \"import/mermaid.h\"\n"));
    house.add(QStringLiteral("core/paint/window.cpp"), QStringLiteral("#include \"canvas/view.h\"\n"));
    house.add(QStringLiteral("core/base/stranger.h"), QStringLiteral("#include \"cellar/wine.h\"\n"));
    house.add(QStringLiteral("ui/canvas/storey.cpp"), QStringLiteral("#include \"core/base/id.h\"\n"));
    house.add(QStringLiteral("core/layout/widget.cpp"), QStringLiteral("#include <QWidget>\n"));
    house.add(QStringLiteral("core/CMakeLists.txt"), QStringLiteral("target_link_libraries(core Qt6::Widgets)\n"));
    house.add(QStringLiteral("ui/panels/up.cpp"), QStringLiteral("#include \"app/commands.h\"\n"));
    house.add(QStringLiteral("ui/panels/sql.cpp"), QStringLiteral("#include <QSqlQuery>\n"));
    EXPECT_EQ(wrongIncludes(house.root()),
              QStringList({QStringLiteral("core/CMakeLists.txt:1: core has no widgets, charts or printers"),
                           QStringLiteral("core/base/stranger.h:1: \"cellar/wine.h\" is in no room of the house"),
                           QStringLiteral("core/layout/widget.cpp:1: core has no widgets, charts or printers"),
                           QStringLiteral("core/model/up.cpp:2: model must not know \"edit/edit.h\""),
                           QStringLiteral("core/paint/window.cpp:1: paint must not know \"canvas/view.h\""),
                           QStringLiteral("core/pch.h:1: core must not know \"canvas/view.h\""),
                           QStringLiteral("core/store/across.cpp:1: store must not know \"import/mermaid.h\""),
                           QStringLiteral("ui/canvas/storey.cpp:1: \"core/base/id.h\" is in no room of the house"),
                           QStringLiteral("ui/panels/sql.cpp:1: ui does not speak to the database"),
                           QStringLiteral("ui/panels/up.cpp:1: ui/panels/up.cpp must not know \"app/commands.h\""),
                           QStringLiteral("ui/pch.h:1: ui/pch.h must not know \"app/commands.h\"")}));
}

TEST(House, NoFileIsLongWithoutAReason)
{
    expectNone(longFiles(kRoot));
}

TEST(House, ALongFileIsSeen)
{
    const BadHouse house;
    const QString line = QStringLiteral("int x;\n");
    house.add(QStringLiteral("core/base/fits.cpp"), line.repeated(400));
    house.add(QStringLiteral("core/base/long.cpp"), line.repeated(401));
    house.add(QStringLiteral("core/base/table.cpp"), line.repeated(900));
    house.add(QStringLiteral("tests/house/long-files.txt"),
              QStringLiteral("# path: reason\ncore/base/table.cpp: a table\ncore/base/gone.cpp: once long\n"));
    EXPECT_EQ(
        longFiles(house.root()),
        QStringList({QStringLiteral("core/base/long.cpp:401: longer than 400 lines"),
                     QStringLiteral("tests/house/long-files.txt: core/base/gone.cpp is not long, or has no reason")}));
}

TEST(House, EveryTextIsTranslated)
{
    expectNone(unfinishedTexts(kRoot));
}

TEST(House, AMissingTranslationIsSeen)
{
    const BadHouse house;
    house.add(QStringLiteral("core/base/a.cpp"),
              QStringLiteral("const char* a = QT_TRANSLATE_NOOP(\"A\", \"Saved\");\n"
                             "const char* b = QT_TRANSLATE_NOOP(\"A\", \"Open\");\n"
                             "const char* c = QT_TRANSLATE_NOOP(\"A\", \"New\");\n"
                             "const char* n = QT_TRANSLATE_N_NOOP(\"A\", \"%n step(s)\");\n"
                             "const char* m = QT_TRANSLATE_N_NOOP(\"A\", \"%n card(s)\");\n"));
    const QString file = QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"%1\">"
                                        "<context><name>A</name>%2</context></TS>");
    const QString message = QStringLiteral("<message><source>%1</source><translation%2>%3</translation></message>");
    house.add(QStringLiteral("translations/trayecto_es.ts"),
              file.arg(QStringLiteral("es_ES"),
                       message.arg(QStringLiteral("Saved"), QString(), QStringLiteral("Guardado")) +
                           message.arg(QStringLiteral("Open"), QStringLiteral(" type=\"unfinished\""), QString()) +
                           message.arg(QStringLiteral("Gone"), QString(), QStringLiteral("Ido"))));
    // A plural with one of its two forms is not finished.
    house.add(QStringLiteral("translations/trayecto_en.ts"),
              file.arg(QStringLiteral("en_US"),
                       QStringLiteral("<message numerus=\"yes\"><source>%n card(s)</source><translation>"
                                      "<numerusform>%n card</numerusform><numerusform></numerusform>"
                                      "</translation></message>")));
    EXPECT_EQ(unfinishedTexts(house.root()),
              QStringList({QStringLiteral("translations/trayecto_en.ts: not translated: A: %n card(s)"),
                           QStringLiteral("translations/trayecto_en.ts: not translated: A: %n step(s)"),
                           QStringLiteral("translations/trayecto_es.ts: no longer in the sources: A: Gone"),
                           QStringLiteral("translations/trayecto_es.ts: not translated: A: %n card(s)"),
                           QStringLiteral("translations/trayecto_es.ts: not translated: A: %n step(s)"),
                           QStringLiteral("translations/trayecto_es.ts: not translated: A: New"),
                           QStringLiteral("translations/trayecto_es.ts: not translated: A: Open")}));
}

TEST(House, NoFileNamesOneMachine)
{
    expectNone(machinePaths(kRoot));
}

TEST(House, AMachinePathIsSeen)
{
    const BadHouse house;
    house.add(QStringLiteral("core/base/good.cpp"),
              QStringLiteral("// see core/work/a.h, https://example.org/home and build/tmp/x\n"));
    house.add(QStringLiteral("tests/data/stranger.mmd"),
              QStringLiteral("Open /%1/me: 3\n").arg(QStringLiteral("home")));
    EXPECT_EQ(machinePaths(house.root()), QStringList());

    int line = 0;
    for (const QString& folder :
         {QStringLiteral("work"), QStringLiteral("home"), QStringLiteral("root"), QStringLiteral("tmp")})
        house.add(QStringLiteral("app/bad%1.cpp").arg(++line), QStringLiteral("auto a = \"/%1/a\";\n").arg(folder));
    EXPECT_EQ(machinePaths(house.root()).size(), 4);
    EXPECT_TRUE(machinePaths(house.root()).first().startsWith(QStringLiteral("app/bad1.cpp:1: ")));
}

} // namespace
