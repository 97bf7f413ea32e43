#include "layout/textlayout.h"

#include <gtest/gtest.h>

using namespace trayecto::layout;

namespace {

QString joined(const TextBlock& block)
{
    QStringList lines;
    for (const TextLine& line : block.lines())
        lines.append(block.lineText(line));
    return lines.join(u'|');
}

// The ink of a shaped line may lean out of its advance a little, as an f does.
void expectInsideItsBox(const TextBlock& block)
{
    for (const TextLine& line : block.lines()) {
        EXPECT_GE(line.x, -0.11) << qPrintable(block.text());
        EXPECT_LE(line.x + line.width, block.boxWidth() + 0.11) << qPrintable(block.text());
        EXPECT_LE(line.baseline, block.height());
    }
    ASSERT_EQ(block.shaped().lineCount(), int(block.lines().size()));
    for (int i = 0; i < block.shaped().lineCount(); ++i) {
        const double width = block.shaped().lineAt(i).naturalTextWidth() / kUnitsPerPt;
        EXPECT_NEAR(width, block.lines()[size_t(i)].width, 0.02 * width + 0.1) << qPrintable(block.text());
    }
}

class TextBreaking : public testing::Test
{
  protected:
    TextPtr block(const QString& text, double width, Align align = Align::start)
    {
        TextPtr made = breaker.block(text, TextStyle::cardText, width, align);
        expectInsideItsBox(*made);
        return made;
    }
    TextBreaker breaker;
};

TEST_F(TextBreaking, WrapsBetweenWords)
{
    const TextPtr two = block(QStringLiteral("Signs a lease that requires insurance"), px(151));
    EXPECT_EQ(joined(*two), QStringLiteral("Signs a lease that requires|insurance"));
    EXPECT_DOUBLE_EQ(two->height(), 2 * typeSpec(TextStyle::cardText).lineHeightPt);
}

TEST_F(TextBreaking, HyphensAndSlashesAreBreaksInsideAWord)
{
    EXPECT_EQ(joined(*block(QStringLiteral("Kundenbetreuungs-Gespräch"), 80)),
              QStringLiteral("Kundenbetreuungs-|Gespräch"));
}

TEST_F(TextBreaking, AWordTooLongForItsBoxBreaksInside)
{
    const QString word(300, u'w');
    const TextPtr made = block(word, 100);
    EXPECT_GT(made->lines().size(), 10u);
    EXPECT_EQ(joined(*made).remove(u'|'), word);
}

TEST_F(TextBreaking, ArrowsOfTwoSignsStayInTheirLines)
{
    for (const QString& text : {QStringLiteral("Home -> Pay a fee"), QStringLiteral("Step 1 -> 2"),
                                QStringLiteral("a --> b <- c => d <= e"), QStringLiteral("->->->->->->->->")})
        for (int width = 8; width < 120; width += 3) {
            const TextPtr made = block(text, width);
            EXPECT_EQ(joined(*made).remove(u'|').remove(u' '), QString(text).remove(u' '));
        }
}

TEST_F(TextBreaking, ScriptsWithoutSpacesWrap)
{
    for (const QString& text : {QStringLiteral("比较三个网站上的保险报价并且打电话询问顾问"),
                                QStringLiteral("ฉันต้องการประกันบ้านก่อนวันย้ายเข้าอยู่ใหม่ของฉัน"),
                                QStringLiteral("引っ越しの日までに住宅保険に入りたいと思っています")}) {
        const TextPtr made = block(text, 70);
        EXPECT_GT(made->lines().size(), 1u) << qPrintable(text);
        EXPECT_EQ(joined(*made).remove(u'|'), text);
    }
}

TEST_F(TextBreaking, ARightToLeftParagraphStandsAtTheRight)
{
    for (const QString& text :
         {QStringLiteral("يقارن ثلاثة عروض قبل أن يتصل"), QStringLiteral("משווה שלוש הצעות מחיר"),
          QStringLiteral("سه پیشنهاد را مقایسه می‌کند Trayecto و دیگر")}) {
        const TextPtr made = block(text, 70);
        EXPECT_GT(made->lines().size(), 1u);
        for (const TextLine& line : made->lines())
            EXPECT_NEAR(line.x + line.width, made->boxWidth(), 0.11) << qPrintable(text);
    }
}

TEST_F(TextBreaking, AlignsInItsBox)
{
    const QString text = QStringLiteral("Pays");
    EXPECT_DOUBLE_EQ(block(text, 100)->lines()[0].x, 0);
    const TextLine centered = block(text, 100, Align::center)->lines()[0];
    EXPECT_NEAR(centered.x, (100 - centered.width) / 2, 1e-9);
    const TextLine right = block(text, 100, Align::end)->lines()[0];
    EXPECT_NEAR(right.x + right.width, 100, 1e-9);
}

TEST_F(TextBreaking, ALineFeedBeginsALine)
{
    EXPECT_EQ(block(QStringLiteral("First\nsecond"), 200)->lines().size(), 2u);
}

TEST_F(TextBreaking, WithoutAWidthThereIsOneLineAsWideAsItsText)
{
    const TextPtr made = breaker.block(QStringLiteral("page 1 of 3"), TextStyle::legend);
    ASSERT_EQ(made->lines().size(), 1u);
    EXPECT_DOUBLE_EQ(made->boxWidth(), made->width());
    const TextPtr arabic = breaker.block(QStringLiteral("يقارن ثلاثة عروض"), TextStyle::legend);
    EXPECT_NEAR(arabic->lines()[0].x, 0, 0.01) << "there is no right side to stand at";
}

TEST_F(TextBreaking, AnEmptyTextTakesNoRoom)
{
    const TextPtr made = breaker.block(QString(), TextStyle::cardText, 100);
    EXPECT_TRUE(made->isEmpty());
    EXPECT_EQ(made->height(), 0);
}

TEST_F(TextBreaking, TheSameTextIsBrokenOnce)
{
    const QString text = QStringLiteral("Calls an advisor");
    EXPECT_EQ(breaker.block(text, TextStyle::step, 60), breaker.block(text, TextStyle::step, 60));
    EXPECT_NE(breaker.block(text, TextStyle::step, 60), breaker.block(text, TextStyle::step, 61));
}

// Whether an emoji has an outline depends on the machine's fonts; a box or a hole in the text it never is.
TEST_F(TextBreaking, ASignThatNoFontCanDrawIsLeftOut)
{
    const QString emoji = QString::fromUtf8("\U0001F510");
    const TextPtr made = block(QStringLiteral("Sign %1 in %1").arg(emoji), 300);
    EXPECT_TRUE(made->text() == QStringLiteral("Sign in") ||
                made->text() == QStringLiteral("Sign %1 in %1").arg(emoji));
    for (const QGlyphRun& run : made->shaped().glyphRuns())
        EXPECT_FALSE(run.glyphIndexes().contains(0));
    EXPECT_EQ(block(QStringLiteral("25 °C ✓ © 2026"), 300)->text(), QStringLiteral("25 °C ✓ © 2026"));
}

// Fallback fonts have ligatures whose letters a PDF reader cannot find again.
TEST_F(TextBreaking, NoFontJoinsLettersIntoALigature)
{
    const QString text = QStringLiteral("oficina eficaz ") + QChar(0x4E2D); // the last one leaves the plain way
    const TextPtr made = breaker.block(text, TextStyle::cardText, 300);
    qsizetype glyphs = 0;
    for (const QGlyphRun& run : made->shaped().glyphRuns())
        glyphs += run.glyphIndexes().size();
    EXPECT_EQ(glyphs, text.size());
}

} // namespace
