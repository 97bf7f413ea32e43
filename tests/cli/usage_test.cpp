// How the program explains itself, and what it says to wrong usage.
#include "cli/program.h"

#include <gtest/gtest.h>

using namespace trayecto::tests;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST(Usage, EveryCommandHasHelpInBothLanguages)
{
    for (const char* command :
         {"--help", "new --help", "import --help", "export --help", "info --help", "edit --help", "check --help"}) {
        const Ran english = run(words(command));
        EXPECT_EQ(english.code, 0) << command;
        EXPECT_TRUE(english.out.startsWith("Usage: trayecto ")) << command;
        EXPECT_EQ(english.err, "") << command;
        const Ran spanish = runInSpanish(words(command));
        EXPECT_EQ(spanish.code, 0) << command;
        EXPECT_TRUE(spanish.out.startsWith("Uso: trayecto ")) << command;
        EXPECT_EQ(spanish.err, "") << command;
    }
}

TEST(Usage, SaysItsVersion)
{
    const Ran ran = run({QStringLiteral("--version")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.startsWith("trayecto 0."));
}

TEST(Usage, WrongUsageIsOneSentenceAndExitCode2)
{
    const Folder folder;
    for (const char* line : {"",
                             "dance",
                             "--dance",
                             "new",
                             "new a b",
                             "new a --template",
                             "new a --template best",
                             "new a --lang fr",
                             "new a --color red",
                             "new --help=yes",
                             "import a.json",
                             "import -o b",
                             "import a.txt -o b",
                             "export a",
                             "export a -o b.docx",
                             "export a -o b.pdf --page A9",
                             "export a -o b.pdf --theme pink",
                             "export a -o b.png --dpi many",
                             "export a -o b.png --dpi 0",
                             "info",
                             "info a b --json",
                             "edit",
                             "check",
                             "check a b"}) {
        const Ran ran = run(words(line));
        EXPECT_EQ(ran.code, 2) << line;
        EXPECT_EQ(ran.out, "") << line;
        EXPECT_EQ(ran.errorLines().size(), 1) << line << "\n" << ran.err.toStdString();
        EXPECT_TRUE(ran.err.startsWith("trayecto")) << line << "\n" << ran.err.toStdString();
    }
    EXPECT_EQ(runInSpanish(words("new")).err, "trayecto new: Falta FILE. Ayuda: trayecto new --help\n");
}

TEST(Usage, TheLanguageAskedForIsAlsoSpoken)
{
    const Ran ran = run(words("new /nowhere/at/all.trayecto --lang es"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains("No se puede escribir en ese lugar")) << ran.err.toStdString();
}

TEST(Usage, NeedsNeitherADisplayNorALocale)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    const Ran ran = shell(QStringLiteral("env -i QT_QPA_PLATFORM=xcb DISPLAY=:99 LC_ALL=C $TRAYECTO new ") + file);
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
}

TEST(Usage, AReaderThatGoesAwayIsAnErrorAndNoCrash)
{
    const Folder folder;
    const QString file = folder.path(QStringLiteral("a.trayecto"));
    ASSERT_EQ(run({QStringLiteral("new"), file}).code, 0);
    EXPECT_EQ(shell(QStringLiteral("$TRAYECTO info --json %1 > /dev/full").arg(file)).code, 1);
    EXPECT_EQ(shell(QStringLiteral("$TRAYECTO info --json %1 >&-").arg(file)).code, 1);
    EXPECT_EQ(shell(QStringLiteral("$TRAYECTO --help | true")).code, 0);
    const QString edits = QStringLiteral("{\"do\":\"addPhase\",\"title\":\"A\"}");
    EXPECT_EQ(shell(QStringLiteral("echo '%1' | $TRAYECTO edit %2 > /dev/full").arg(edits, file)).code, 1);
}

} // namespace
