#include "model/value.h"

#include <array>
#include <cctype>

namespace trayecto::model {

QString Color::toString() const
{
    return QLatin1Char('#') + QString::number(rgb & 0xFFFFFF, 16).rightJustified(6, QLatin1Char('0'));
}

std::optional<Color> Color::parse(const QString& text)
{
    if (text.size() != 7 || text[0] != QLatin1Char('#'))
        return std::nullopt;
    for (const QChar c : QStringView(text).mid(1))
        if (c.unicode() > 127 || !std::isxdigit(c.unicode()))
            return std::nullopt;
    return Color{text.mid(1).toUInt(nullptr, 16)};
}

Color phaseColor(int index)
{
    static constexpr std::array<quint32, 8> kColors{0x2B59C3, 0x7A4FBF, 0x0E7C86, 0xB7791F,
                                                    0xB8336A, 0x3F7D3A, 0x8A5A44, 0x4A5A6A};
    return {kColors[size_t(index) % kColors.size()]};
}

} // namespace trayecto::model
