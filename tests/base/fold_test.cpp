// What search takes for the same.
#include "base/fold.h"

#include <gtest/gtest.h>

namespace trayecto::base {
namespace {

TEST(Fold, CaseAndAccentsDoNotCount)
{
    const QString folded = foldForSearch(QStringLiteral("linea"));
    for (const char* text : {"Línea", "LINEA", "línea", "LÍNEA", "lI\u0301nea", "ｌｉｎｅａ"})
        EXPECT_EQ(foldForSearch(QString::fromUtf8(text)), folded) << text;
    EXPECT_EQ(foldForSearch(QStringLiteral("Straße Øst Œuvre ﬁn Łódź")), u"strasse ost oeuvre fin lodz");
    EXPECT_EQ(foldForSearch(QStringLiteral("İstanbul ıIi")), u"istanbul iii");
    EXPECT_EQ(foldForSearch(QStringLiteral("ñandú Ñ")), u"nandu n");
}

TEST(Fold, WhatIsAnotherLetterStaysOne)
{
    EXPECT_NE(foldForSearch(QStringLiteral("が")), foldForSearch(QStringLiteral("か")));
    EXPECT_NE(foldForSearch(QStringLiteral("कि")), foldForSearch(QStringLiteral("की")));
    EXPECT_EQ(foldForSearch(QStringLiteral("كِتَاب")), foldForSearch(QStringLiteral("كتاب")));
    EXPECT_EQ(foldForSearch(QStringLiteral("渋谷")), u"渋谷");
    EXPECT_EQ(foldForSearch(QString()), QString());
}

TEST(Fold, WordsInAnyOrder)
{
    const QStringList words = searchWords(QStringLiteral("  Cotización   LÍNEA "));
    EXPECT_EQ(words, (QStringList{QStringLiteral("cotizacion"), QStringLiteral("linea")}));
    EXPECT_TRUE(containsAll(foldForSearch(QStringLiteral("En línea: la cotización")), words));
    EXPECT_FALSE(containsAll(foldForSearch(QStringLiteral("En línea")), words));
    EXPECT_TRUE(searchWords(QStringLiteral(" \t ")).isEmpty());
}

TEST(Fold, SpansAreOfTheTextItself)
{
    using Spans = std::vector<TextSpan>;
    const auto found = [](const char* query, const QString& text) {
        return spansOf(searchWords(QString::fromUtf8(query)), text);
    };
    EXPECT_EQ(found("linea", QStringLiteral("En Línea")), (Spans{{3, 5}}));
    EXPECT_EQ(found("linea", QString::fromUtf8("En Li\u0301nea ya")), (Spans{{3, 6}})) << "with an accent of its own";
    EXPECT_EQ(found("asse", QStringLiteral("Straße")), (Spans{{3, 3}})) << "half of a letter lights all of it";
    EXPECT_EQ(found("b a", QStringLiteral("a b")), (Spans{{0, 1}, {2, 1}}));
    EXPECT_EQ(found("onli line", QStringLiteral("Online")), (Spans{{0, 6}})) << "what overlaps is one";
    EXPECT_EQ(found("x", QString::fromUtf8("😀x")), (Spans{{2, 1}}));
    EXPECT_TRUE(found("nowhere", QStringLiteral("here")).empty());
}

} // namespace
} // namespace trayecto::base
