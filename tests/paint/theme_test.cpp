#include "paint/theme.h"

#include "paint/contrast.h"

#include <gtest/gtest.h>

using namespace trayecto::paint;

namespace {

std::string named(const QColor& color)
{
    return color.name().toStdString();
}

class EveryTheme : public testing::TestWithParam<const Theme*>
{
};

TEST_P(EveryTheme, TextCanBeReadOnAllItsGrounds)
{
    const Theme& t = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {t.text, t.paper},
        {t.text, t.reach},
        {t.textSecondary, t.reach},
        {t.text, t.laneShade},
        {t.text, t.card},
        {t.text, t.panel},
        {t.textSecondary, t.paper},
        {t.textSecondary, t.laneShade},
        {t.textSecondary, t.card},
        {t.textSecondary, t.panel},
        {t.painText, t.pain},
        {t.painSign, t.card},
        {t.painSign, t.paper},
        {t.painSign, t.laneShade},
        {t.badge.text, t.badge.ground},
        {t.opportunityText, t.opportunity},
    };
    for (const auto& [text, ground] : pairs)
        EXPECT_GE(contrast(text, ground), t.textContrast) << named(text) << " on " << named(ground);
    for (const QColor& ground : {t.paper, t.laneShade, t.card, blended(t.curveGap, t.laneShade)})
        for (double value = -2; value <= 2; value += 0.25)
            EXPECT_GE(contrast(t.feelingText(value, ground), ground), t.textContrast) << value;
}

TEST_P(EveryTheme, APhaseOfAnyColourHasAReadableTitle)
{
    const Theme& t = *GetParam();
    for (int hue = 0; hue < 360; hue += 15) {
        for (int saturation = 0; saturation <= 255; saturation += 51) {
            for (int value = 0; value <= 255; value += 51) {
                const Fill fill = t.phase(QColor::fromHsv(hue, saturation, value));
                EXPECT_GE(contrast(fill.text, fill.ground), t.textContrast) << named(fill.ground);
                const QColor sign = t.phaseSign(QColor::fromHsv(hue, saturation, value), t.card);
                EXPECT_GE(contrast(sign, t.card), t.signContrast) << named(sign);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, EveryTheme, testing::Values(&lightTheme(), &darkTheme(), &contrastTheme()));

TEST(Theme, OfHighContrastHasSevenToOneAndBordersToBeSeen)
{
    const Theme& t = contrastTheme();
    EXPECT_GE(t.textContrast, 7);
    EXPECT_GT(t.selection, lightTheme().selection) << "a wider frame: selected by more than a colour";
    for (const QColor& ground : {t.paper, t.laneShade, t.panel})
        for (const QColor& border : {t.outline, t.cardBorder, t.rule, t.phaseDivider, t.stepDivider, t.badge.ground})
            EXPECT_GE(contrast(border, ground), kSignContrast) << named(border) << " on " << named(ground);
    for (const QColor& face : t.feeling)
        EXPECT_GE(contrast(t.faceFeatures, face), kHighTextContrast) << named(face);
}

TEST(Theme, KeepsAPhaseColourThatCarriesWhite)
{
    const Fill blue = lightTheme().phase(QColor(0x2B, 0x59, 0xC3));
    EXPECT_EQ(blue.ground, QColor(0x2B, 0x59, 0xC3));
    EXPECT_EQ(blue.text, QColor(255, 255, 255));
}

TEST(Theme, DeepensAMiddleToneAndPutsDarkTextOnALightOne)
{
    const Fill ochre = lightTheme().phase(QColor(0xB7, 0x79, 0x1F));
    EXPECT_EQ(ochre.text, QColor(255, 255, 255));
    EXPECT_LT(ochre.ground.lightness(), QColor(0xB7, 0x79, 0x1F).lightness());
    const Fill yellow = lightTheme().phase(QColor(0xFF, 0xD6, 0x00));
    EXPECT_EQ(yellow.ground, QColor(0xFF, 0xD6, 0x00));
    EXPECT_LT(yellow.text.lightness(), 100);
}

TEST(Theme, HalvesCountAsTheStrongerFeeling)
{
    const Theme& t = lightTheme();
    EXPECT_EQ(t.feelingColor(-0.5), t.feeling[1]);
    EXPECT_EQ(t.feelingColor(-0.4), t.feeling[2]);
    EXPECT_EQ(t.feelingColor(1.5), t.feeling[4]);
    EXPECT_EQ(t.feelingColor(7), t.feeling[4]);
}

TEST(Contrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
}

} // namespace
