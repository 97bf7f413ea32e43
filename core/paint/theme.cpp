#include "paint/theme.h"

#include <algorithm>
#include <cmath>

namespace trayecto::paint {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(value);
}

QColor rgba(quint32 value, double alpha)
{
    QColor color = rgb(value);
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace

Fill Theme::phase(const QColor& chosen) const
{
    constexpr double kTooLightToDeepen = 2.2; // yellow would turn olive
    const QColor white(255, 255, 255);
    const double onWhite = contrast(chosen, white);
    if (onWhite >= textContrast)
        return {chosen, white};
    if (onWhite < kTooLightToDeepen)
        return {chosen, readableOn(chosen, chosen, textContrast)};
    return {readableOn(chosen, white, textContrast), white};
}

QColor Theme::phaseSign(const QColor& chosen, const QColor& ground) const
{
    return readableOn(chosen, ground, signContrast);
}

QColor Theme::feelingColor(double value) const
{
    const int level = std::clamp(int(std::round(value)), -2, 2);
    return feeling[size_t(level + 2)];
}

QColor Theme::feelingText(double value, const QColor& ground) const
{
    return readableOn(feelingColor(value), ground, textContrast);
}

const Theme& lightTheme()
{
    static const Theme theme = {
        .paper = rgb(0xFFFFFF),
        .text = rgb(0x1F2933),
        .textSecondary = rgb(0x616E7C),
        .rule = rgb(0xE4E7EB),
        .phaseDivider = rgb(0xD3D9E0),
        .stepDivider = rgb(0xEEF1F4),
        .laneShade = rgb(0xFAFBFC),
        .panel = rgb(0xF5F7FA),
        .reach = rgb(0xEEF1F5),
        .card = rgb(0xFFFFFF),
        .cardBorder = rgb(0xD3D9E0),
        .cardShadow = rgba(0x9AA5B1, 0.22),
        .pain = rgb(0xFDECEA),
        .painText = rgb(0x7A1B15),
        .painSign = rgb(0xB3261E),
        .painSignOff = rgb(0xF2C4C0),
        .opportunity = rgb(0xE3F4EF),
        .opportunityText = rgb(0x0A4F4B),
        .opportunitySign = rgb(0x0B7A75),
        .curveFelt = rgb(0x1F2933),
        .curveWanted = rgb(0x8592A0),
        .curveExpected = rgb(0x616E7C),
        .curveGap = rgba(0xB3261E, 0.07),
        .curveAxis = rgb(0xCBD2D9),
        .curveGrid = rgb(0xE4E7EB),
        .feeling = {rgb(0xB3261E), rgb(0xDE7A22), rgb(0x8592A0), rgb(0x2FA084), rgb(0x0B7A75)},
        .faceFeatures = rgb(0xFFFFFF),
        .star = rgb(0xB7791F),
        .gapBar = rgb(0xDE7A22),
        .badge = {rgb(0x2B59C3), rgb(0xFFFFFF)},
        .blueprintLine = rgb(0x9AA5B1),
        .avatar = rgb(0xE4E7EB),
        .avatarFigure = rgb(0x9AA5B1),
    };
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = {
        .paper = rgb(0x0F1720),
        .text = rgb(0xF5F7FA),
        .textSecondary = rgb(0x9AA5B1),
        .rule = rgb(0x2A3541),
        .phaseDivider = rgb(0x3E4C59),
        .stepDivider = rgb(0x1D2731),
        .laneShade = rgb(0x131C26),
        .panel = rgb(0x1A2530),
        .reach = rgb(0x1F2A36),
        .card = rgb(0x1F2933),
        .cardBorder = rgb(0x3E4C59),
        .cardShadow = rgba(0x000000, 0.35),
        .pain = rgb(0x3A1D1F),
        .painText = rgb(0xFFC9C3),
        .painSign = rgb(0xF0716A),
        .painSignOff = rgb(0x6B3532),
        .opportunity = rgb(0x12332F),
        .opportunityText = rgb(0xB5EBDF),
        .opportunitySign = rgb(0x2FB5A0),
        .curveFelt = rgb(0xF5F7FA),
        .curveWanted = rgb(0x9AA5B1),
        .curveExpected = rgb(0x9AA5B1),
        .curveGap = rgba(0xF0716A, 0.16),
        .curveAxis = rgb(0x4A5866),
        .curveGrid = rgb(0x2A3541),
        .feeling = {rgb(0xD1453D), rgb(0xE08A36), rgb(0x8592A0), rgb(0x2FA084), rgb(0x17908A)},
        .faceFeatures = rgb(0xFFFFFF),
        .star = rgb(0xE0A53A),
        .gapBar = rgb(0xE08A36),
        .badge = {rgb(0x3F6FDB), rgb(0xFFFFFF)},
        .blueprintLine = rgb(0x7B8794),
        .avatar = rgb(0x2A3541),
        .avatarFigure = rgb(0x7B8794),
    };
    return theme;
}

const Theme& contrastTheme()
{
    static const Theme theme = {
        .paper = rgb(0x000000),
        .text = rgb(0xFFFFFF),
        .textSecondary = rgb(0xE6E6E6),
        .rule = rgb(0x8C8C8C),
        .phaseDivider = rgb(0xFFFFFF),
        .stepDivider = rgb(0x8C8C8C),
        .laneShade = rgb(0x0D0D0D),
        .panel = rgb(0x1A1A1A),
        .reach = rgb(0x1A1A1A),
        .card = rgb(0x000000),
        .cardBorder = rgb(0xFFFFFF),
        .cardShadow = rgba(0x000000, 0),
        .pain = rgb(0x3D0000),
        .painText = rgb(0xFFFFFF),
        .painSign = rgb(0xFF9A91),
        .painSignOff = rgb(0x8A5550),
        .opportunity = rgb(0x00332E),
        .opportunityText = rgb(0xFFFFFF),
        .opportunitySign = rgb(0x5CF2D6),
        .curveFelt = rgb(0xFFFFFF),
        .curveWanted = rgb(0xFFE14D),
        .curveExpected = rgb(0x9BE7FF),
        .curveGap = rgba(0xFF9A91, 0.22),
        .curveAxis = rgb(0xB3B3B3),
        .curveGrid = rgb(0x666666),
        .feeling = {rgb(0xFF8A80), rgb(0xFFB74D), rgb(0xE0E0E0), rgb(0x7CE8B5), rgb(0x40E0D0)},
        .faceFeatures = rgb(0x000000),
        .star = rgb(0xFFE14D),
        .gapBar = rgb(0xFFB74D),
        .badge = {rgb(0xFFE14D), rgb(0x000000)},
        .blueprintLine = rgb(0xFFFFFF),
        .avatar = rgb(0x333333),
        .avatarFigure = rgb(0xFFFFFF),
        .outline = rgb(0xFFFFFF),
        .selection = 4,
        .textContrast = kHighTextContrast,
        .signContrast = kTextContrast,
    };
    return theme;
}

} // namespace trayecto::paint
