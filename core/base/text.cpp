#include "base/text.h"

#include <QTextBoundaryFinder>

namespace trayecto::base {

namespace {

// Word processors paste soft line breaks as vertical tabs; Unicode has two separators of its own.
bool isForeignLineEnd(char16_t c)
{
    return c == u'\v' || c == u'\f' || c == 0x2028 || c == 0x2029;
}

bool isAllowed(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c < 0xA0);
    const bool isNoncharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !isControl && !isNoncharacter && !isForeignLineEnd(c);
}

bool isWholeAt(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return true;
}

QString shortened(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    // Whether a grapheme ends at the limit is seen from the one character behind it.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.left(limit + 2));
    finder.setPosition(limit);
    const qsizetype cut = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
    if (cut > 0)
        return text.left(cut);
    // One grapheme longer than the limit: cut inside it, but not inside a surrogate pair.
    return text.left(text[limit].isLowSurrogate() ? limit - 1 : limit);
}

} // namespace

bool isCleanText(const QString& text, int limit)
{
    if (text.size() > limit)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isAllowed(text[at].unicode()) || !isWholeAt(text, at))
            return false;
    return true;
}

QString cleanText(const QString& text, int limit)
{
    if (isCleanText(text, limit))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == QLatin1Char('\r')) {
            if (at + 1 == text.size() || text[at + 1] != QLatin1Char('\n'))
                clean += QLatin1Char('\n');
        } else if (isForeignLineEnd(c.unicode())) {
            clean += QLatin1Char('\n');
        } else if (!isWholeAt(text, at)) {
            clean += QChar::ReplacementCharacter;
        } else if (isAllowed(c.unicode())) {
            clean += c;
        }
    }
    return shortened(clean, limit);
}

QString cleanTitle(const QString& text, int limit)
{
    QString line = cleanText(text, kTextLimit);
    line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    return shortened(line.trimmed(), limit).trimmed();
}

} // namespace trayecto::base
