#include "base/text.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace trayecto::base;

namespace {

const QString kReplacement(QChar::ReplacementCharacter);

TEST(CleanText, LeavesGoodTextAlone)
{
    const QString text = QStringLiteral("¿Compra?\n\tSí: 比较 يقارن 😀 e\u0301");
    EXPECT_EQ(cleanText(text), text);
    EXPECT_TRUE(isCleanText(text, kTextLimit));
    EXPECT_EQ(cleanText({}), QString());
}

TEST(CleanText, ReplacesLoneSurrogates)
{
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    EXPECT_EQ(cleanText(QString(high)), kReplacement);
    EXPECT_EQ(cleanText(QString(low)), kReplacement);
    EXPECT_EQ(cleanText(QString(QLatin1Char('a')) + high + QLatin1Char('b')), QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(cleanText(QString(high) + high + low + low), kReplacement + QStringLiteral("😀") + kReplacement);
    EXPECT_FALSE(isCleanText(QString(high), kTextLimit));
}

TEST(CleanText, DropsWhatCannotBeSeenOrStored)
{
    EXPECT_EQ(cleanText(QStringLiteral("a") + QChar(0) + QStringLiteral("b\u0007\u001B\u007F\u0085c")),
              QStringLiteral("abc"));
    EXPECT_EQ(cleanText(QStringLiteral("a\uFFFFb\uFDD0")), QStringLiteral("ab"));
}

TEST(CleanText, KnowsEveryLineEnd)
{
    EXPECT_EQ(cleanText(QStringLiteral("a\r\nb\rc\n\r\nd\r")), QStringLiteral("a\nb\nc\n\nd\n"));
    // Word's soft break, form feed, Unicode's line and paragraph separators.
    EXPECT_EQ(cleanText(QStringLiteral("a\u000Bb\u000Cc\u2028d\u2029e")), QStringLiteral("a\nb\nc\nd\ne"));
}

TEST(CleanText, IsCutBetweenGraphemes)
{
    EXPECT_EQ(cleanText(QStringLiteral("abcdef"), 4), QStringLiteral("abcd"));
    EXPECT_EQ(cleanText(QStringLiteral("abc😀"), 4), QStringLiteral("abc"));
    EXPECT_EQ(cleanText(QStringLiteral("abce\u0301"), 4), QStringLiteral("abc"));
    EXPECT_EQ(cleanText(QStringLiteral("ab😀"), 4), QStringLiteral("ab😀"));
    // A family of four is one grapheme of eleven units.
    const QString family = QStringLiteral("👨‍👩‍👧‍👦");
    EXPECT_EQ(cleanText(QStringLiteral("ab") + family, 8), QStringLiteral("ab"));
    EXPECT_EQ(cleanText(QStringLiteral("ab") + family, 13), QStringLiteral("ab") + family);
    // One grapheme longer than the limit is cut inside, but not inside a surrogate pair.
    EXPECT_EQ(cleanText(QStringLiteral("a") + QString(50, QChar(0x0301)), 10).size(), 10);
    EXPECT_EQ(cleanText(family, 4), QString(family).left(3));
    EXPECT_TRUE(isCleanText(cleanText(family, 4), 4));
}

TEST(CleanText, IsItsOwnResult)
{
    const QString texts[] = {QStringLiteral("a\r\nb\u2028"), QString(QChar(0xDC00)) + QChar(0xD800),
                             QString(400, QLatin1Char('x')) + kReplacement, QStringLiteral(" \t título \n")};
    for (const QString& text : texts) {
        const QString clean = cleanText(text, 300);
        EXPECT_TRUE(isCleanText(clean, 300));
        EXPECT_EQ(cleanText(clean, 300), clean);
        const QString title = cleanTitle(text);
        EXPECT_EQ(cleanTitle(title), title);
    }
}

TEST(CleanTitle, IsOneLine)
{
    EXPECT_EQ(cleanTitle(QStringLiteral("  Pide\r\npresupuesto\tya \n")), QStringLiteral("Pide presupuesto ya"));
    EXPECT_EQ(cleanTitle(QStringLiteral("a\u2028b")), QStringLiteral("a b"));
    EXPECT_EQ(cleanTitle(QStringLiteral(" \n ")), QString());
    EXPECT_EQ(cleanTitle(QString(1000, QLatin1Char('x'))).size(), kTitleLimit);
}

// Pasting a book must not freeze the window: sixteen times the text may not cost much more than sixteen times the time.
TEST(CleanText, IsLinearInTheText)
{
    const auto bestMs = [](qsizetype units) {
        QString text(units, QLatin1Char('x'));
        for (qsizetype at = 0; at < units; at += 7)
            text[at] = at % 2 ? QChar(0xD800) : QLatin1Char('\r');
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            EXPECT_FALSE(cleanText(text, int(units)).isEmpty());
            EXPECT_EQ(cleanText(text).size(), kTextLimit);
            best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        }
        return best;
    };
    const double small = bestMs(100'000);
    EXPECT_LT(bestMs(1'600'000), 16 * 5 * small);
}

} // namespace
