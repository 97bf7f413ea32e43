#include "layout/fonts.h"

#include <QFontDatabase>
#include <cmath>
#include <mutex>

namespace trayecto::layout {

namespace {

QFont::Weight embeddedWeight(int weight, bool italic)
{
    if (italic || weight < 450)
        return QFont::Normal;
    if (weight < 550)
        return QFont::Medium;
    return weight < 650 ? QFont::DemiBold : QFont::Bold;
}

} // namespace

void registerFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const char* face : {"Regular", "Italic", "Medium", "SemiBold", "Bold"}) {
            const int id =
                QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
            Q_ASSERT_X(id >= 0, "fonts", "the faces of Inter are not linked in");
            Q_UNUSED(id)
        }
    });
}

const QStringList& fontFamilies()
{
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                      QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("DejaVu Sans")};
    return families;
}

QFont font(double sizePt, int weight, bool italic)
{
    registerFonts();
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(std::max(1, int(std::lround(sizePt * kUnitsPerPt))));
    font.setWeight(embeddedWeight(weight, italic));
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace trayecto::layout
