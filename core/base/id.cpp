#include "base/id.h"

#include "base/clock.h"

#include <QRandomGenerator>
#include <array>
#include <mutex>

namespace trayecto::base {

namespace {

constexpr std::array<int, 4> kHyphens{8, 13, 18, 23};

} // namespace

QString Uuid::toString() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString text(36, Qt::Uninitialized);
    QChar* out = text.data();
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            *out++ = QLatin1Char('-');
        const quint64 half = nibble < 16 ? high : low;
        *out++ = QLatin1Char(kDigits[(half >> (60 - 4 * (nibble % 16))) & 0xF]);
    }
    return text;
}

std::optional<Uuid> Uuid::parse(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    for (int at : kHyphens)
        if (text[at] != QLatin1Char('-'))
            return std::nullopt;
    Uuid id;
    int nibble = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('-'))
            continue;
        const char16_t u = c.unicode();
        quint64 digit = 0;
        if (u >= u'0' && u <= u'9')
            digit = u - u'0';
        else if (u >= u'a' && u <= u'f')
            digit = u - u'a' + 10u;
        else if (u >= u'A' && u <= u'F')
            digit = u - u'A' + 10u;
        else
            return std::nullopt;
        if (nibble == 32)
            return std::nullopt;
        quint64& half = nibble < 16 ? id.high : id.low;
        half = (half << 4) | digit;
        ++nibble;
    }
    const bool isVersion7 = nibble == 32 && ((id.high >> 12) & 0xF) == 7 && (id.low >> 62) == 2;
    return isVersion7 ? std::optional(id) : std::nullopt;
}

Uuid Uuid::create()
{
    static std::mutex mutex;
    static quint64 lastStamp = 0; // milliseconds << 12 | counter
    const quint64 random = QRandomGenerator::global()->generate64();

    const std::scoped_lock lock(mutex);
    lastStamp = std::max(lastStamp + 1, quint64(nowMs()) << 12);
    Uuid id;
    id.high = ((lastStamp >> 12) << 16) | 0x7000 | (lastStamp & 0xFFF);
    id.low = (random & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return id;
}

} // namespace trayecto::base
