// The characters as Mermaid's regular expressions (ECMAScript, without the u flag) see them.
#pragma once

#include <QStringView>

namespace trayecto::importing {

// \s
inline bool isScriptSpace(QChar c)
{
    return (c.isSpace() && c != QChar(0x85)) || c == QChar::ByteOrderMark;
}

// \w
inline bool isScriptWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

inline QStringView scriptTrimmed(QStringView text)
{
    while (!text.isEmpty() && isScriptSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isScriptSpace(text.back()))
        text.chop(1);
    return text;
}

// The end of the line that holds `at`: its line feed, or the end of the text.
inline qsizetype lineEnd(QStringView text, qsizetype at)
{
    const qsizetype found = text.indexOf(u'\n', at);
    return found < 0 ? text.size() : found;
}

inline qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isScriptSpace(text[at]))
        ++at;
    return at;
}

} // namespace trayecto::importing
