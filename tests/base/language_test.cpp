#include "base/error.h"
#include "base/language.h"

#include <QCoreApplication>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

using namespace trayecto::base;

namespace {

constexpr const char* kNotFound = "There is no such file.";

TEST(Language, GivesATextInEitherLanguage)
{
    EXPECT_EQ(text(Language::en, "Error", kNotFound), QStringLiteral("There is no such file."));
    EXPECT_EQ(text(Language::es, "Error", kNotFound), QStringLiteral("No existe ese archivo."));
}

TEST(Language, FallsBackToTheEnglishSource)
{
    EXPECT_EQ(text(Language::es, "Error", "No translator has seen this."),
              QStringLiteral("No translator has seen this."));
}

TEST(Language, WritesTheNumberAsItsReadersDo)
{
    EXPECT_EQ(text(Language::en, "Test", "%n of %n", 12345), QStringLiteral("12,345 of 12,345"));
    EXPECT_EQ(text(Language::es, "Test", "%n", 12345), QStringLiteral("12.345"));
    EXPECT_EQ(localeOf(Language::es).toString(4.5), QStringLiteral("4,5"));
}

TEST(Language, SpeaksFromManyThreadsAtOnce)
{
    std::vector<int> wrong(8, 0);
    std::vector<std::thread> threads;
    for (int& mistakes : wrong)
        threads.emplace_back([&mistakes] {
            for (int round = 0; round < 2000; ++round)
                if (text(Language::es, "Error", kNotFound) != u"No existe ese archivo.")
                    ++mistakes;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, std::vector<int>(8, 0));
}

TEST(Language, ParsesItsOwnCodesOnly)
{
    EXPECT_EQ(parseLanguage(u"es"), Language::es);
    EXPECT_EQ(parseLanguage(codeOf(Language::en)), Language::en);
    EXPECT_EQ(parseLanguage(u"fr"), std::nullopt);
    EXPECT_EQ(parseLanguage(u""), std::nullopt);
}

TEST(Language, OfTheProcessIsWhatSentencesSpeak)
{
    installLanguage(Language::es);
    EXPECT_EQ(sentence({ErrorCode::nothingToUndo, {}, {}}), QStringLiteral("No hay nada que deshacer."));
    // Qt's own texts, from the package qt6-translations-l10n.
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancelar"));
    installLanguage(Language::en);
    EXPECT_EQ(sentence({ErrorCode::nothingToUndo, {}, {}}), QStringLiteral("There is nothing to undo."));
}

} // namespace
