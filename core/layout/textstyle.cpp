#include "layout/textstyle.h"

#include <QFontMetricsF>
#include <array>

namespace trayecto::layout {

namespace {

constexpr TypeSpec spec(double sizePx, double lineHeightPx, QFont::Weight weight = QFont::Normal, bool italic = false,
                        double letterSpacingPx = 0)
{
    return {px(sizePx), px(lineHeightPx), weight, italic, px(letterSpacingPx)};
}

// In the order of TextStyle.
constexpr std::array<TypeSpec, kTextStyleCount> kSpecs = {{
    spec(26, 33, QFont::Bold),
    spec(12.5, 17),
    spec(14, 18, QFont::DemiBold),
    spec(11.5, 16),
    spec(11.5, 16, QFont::Normal, true),
    spec(9.5, 12, QFont::DemiBold, false, 0.8),
    spec(12, 16.2),
    spec(13, 16, QFont::DemiBold),
    spec(11, 13.5, QFont::DemiBold),
    spec(11.5, 14.6, QFont::Medium),
    spec(12, 15, QFont::DemiBold),
    spec(10, 13.5),
    spec(10.8, 14.6),
    spec(10.8, 14.6, QFont::Medium),
    spec(10.8, 14.6, QFont::Normal, true),
    spec(10, 12.4),
    spec(9.5, 12),
    spec(10.3, 13.9),
    spec(10.5, 13, QFont::DemiBold),
    spec(10, 12.4, QFont::DemiBold),
    spec(13, 16, QFont::Bold),
    spec(12, 15.5, QFont::Medium),
    spec(11.5, 15.5),
    spec(11, 15.5, QFont::DemiBold),
    spec(10.5, 13, QFont::Bold),
    spec(10, 13),
    spec(10, 13, QFont::DemiBold),
    spec(9.5, 12, QFont::Medium),
    spec(9, 11.5, QFont::Medium),
}};

} // namespace

const TypeSpec& typeSpec(TextStyle style)
{
    return kSpecs[size_t(style)];
}

QFont fontOf(TextStyle style)
{
    const TypeSpec& s = typeSpec(style);
    QFont result = font(s.sizePt, s.weight, s.italic);
    if (s.letterSpacingPt != 0)
        result.setLetterSpacing(QFont::AbsoluteSpacing, s.letterSpacingPt * kUnitsPerPt);
    return result;
}

// What a grid says lies between its phases and its counts.
void loadGridFonts()
{
    for (int style = int(TextStyle::phase); style <= int(TextStyle::count); ++style)
        (void)QFontMetricsF(fontOf(TextStyle(style))).horizontalAdvance(u'x');
}

} // namespace trayecto::layout
