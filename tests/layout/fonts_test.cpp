#include "layout/fonts.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QRawFont>
#include <QSvgGenerator>
#include <QTextLayout>
#include <gtest/gtest.h>

using namespace trayecto::layout;

namespace {

const QString kLine = QStringLiteral("Recibe el presupuesto y compara tres ofertas, AVATAR Today 12,5 %");

double widthPt(const QString& text, const QFont& font, const QPaintDevice* device = nullptr)
{
    QTextLayout layout = device ? QTextLayout(text, font, device) : QTextLayout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.naturalTextWidth() / kUnitsPerPt;
}

TEST(Fonts, AdvanceTheSameOnEveryDevice)
{
    const QImage screen(10, 10, QImage::Format_RGB32);
    QImage print(10, 10, QImage::Format_RGB32);
    print.setDotsPerMeterX(11811);
    print.setDotsPerMeterY(11811);
    QBuffer pdfBytes;
    pdfBytes.open(QIODevice::WriteOnly);
    const QPdfWriter pdf(&pdfBytes);
    const QSvgGenerator svg;
    for (const double sizePt : {9.5, 10.3, 10.8, 12.0, 26.0}) {
        const double reference = widthPt(kLine, font(sizePt));
        EXPECT_EQ(widthPt(kLine, font(sizePt), &screen), reference) << sizePt;
        EXPECT_EQ(widthPt(kLine, font(sizePt), &print), reference) << sizePt;
        EXPECT_EQ(widthPt(kLine, font(sizePt), &pdf), reference) << sizePt;
        EXPECT_EQ(widthPt(kLine, font(sizePt), &svg), reference) << sizePt;
    }
}

TEST(Fonts, AreExactInTenthsOfAPoint)
{
    const double perPt = widthPt(kLine, font(100)) / 100;
    for (const double sizePt : {9.5, 10.3, 10.8, 12.0, 26.0})
        EXPECT_NEAR(widthPt(kLine, font(sizePt)) / sizePt, perPt, perPt * 0.0003) << sizePt;
}

TEST(Fonts, AreTheEmbeddedFacesOfInter)
{
    const auto styleOf = [](int weight, bool italic) {
        const QRawFont raw = QRawFont::fromFont(font(12, weight, italic));
        EXPECT_EQ(raw.familyName(), QStringLiteral("Inter"));
        return raw.styleName();
    };
    EXPECT_EQ(styleOf(400, false), QStringLiteral("Regular"));
    EXPECT_EQ(styleOf(400, true), QStringLiteral("Italic"));
    EXPECT_EQ(styleOf(500, false), QStringLiteral("Medium"));
    EXPECT_EQ(styleOf(600, false), QStringLiteral("Semi Bold"));
    EXPECT_EQ(styleOf(700, false), QStringLiteral("Bold"));
    // Not embedded, so not asked for even where the system has them.
    EXPECT_EQ(styleOf(300, false), QStringLiteral("Regular"));
    EXPECT_EQ(styleOf(900, false), QStringLiteral("Bold"));
    EXPECT_EQ(styleOf(700, true), QStringLiteral("Italic"));
}

TEST(Fonts, HaveAGlyphForEveryScriptOfTheMaps)
{
    for (const QString& text :
         {QStringLiteral("¿Qué decisión? ñ"), QStringLiteral("比较三个报价"), QStringLiteral("يقارن العروض")}) {
        QTextLayout layout(text, font(12));
        layout.beginLayout();
        layout.createLine().setLineWidth(1e6);
        layout.endLayout();
        for (const QGlyphRun& run : layout.glyphRuns())
            EXPECT_FALSE(run.glyphIndexes().contains(0)) << qPrintable(text);
    }
}

} // namespace
