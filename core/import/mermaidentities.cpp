#include "import/mermaidentities.h"

#include "base/text.h"
#include "import/entitynames.h"
#include "import/mermaidchars.h"
#include "import/textfile.h"

#include <limits>

namespace trayecto::importing {

namespace {

// Noncharacters, which no text may hold: a protected '#' and ';'.
constexpr QChar kOpen(0xFDD0);
constexpr QChar kClose(0xFDD1);

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isScriptWord(text[at]))
        ++at;
    return at;
}

// Mermaid 12.3.0 takes the last ';' of a line like `style x:y#z;`, a style statement of its flowcharts, for the end
// of that statement and drops it, in journeys too.
std::optional<qsizetype> styleSemicolon(QStringView line, QLatin1String keyword)
{
    const qsizetype begin = line.indexOf(keyword);
    const qsizetype last = line.lastIndexOf(u';');
    if (begin < 0)
        return std::nullopt;
    bool isValue = false; // behind a colon, no space since
    for (qsizetype at = begin + keyword.size(); at < last; ++at) {
        if (isValue && line[at] == u'#')
            return last;
        isValue = line[at] == u':' || (isValue && !isScriptSpace(line[at]));
    }
    return std::nullopt;
}

void cutStyleSemicolons(LinedText& text, QLatin1String keyword)
{
    const QStringView all = text.text();
    if (!all.contains(keyword))
        return;
    std::vector<LinedText::Range> ranges;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = lineEnd(all, at);
        if (const auto found = styleSemicolon(all.sliced(at, end - at), keyword))
            ranges.push_back({at + *found, at + *found + 1});
        at = end + 1;
    }
    text.cut(ranges);
}

// Source: HTML Standard, numeric character reference end state.
QString characterOf(uint code)
{
    if (code >= 0x80 && code <= 0x9F)
        return QString(QChar(fromWindows1252(static_cast<unsigned char>(code))));
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar::ReplacementCharacter);
    return QStringView(QChar::fromUcs4(code)).toString();
}

// Empty: not a name or number that means something.
QString entityText(QStringView name)
{
    uint code = 0;
    for (const QChar c : name) {
        if (c < u'0' || c > u'9')
            return entityByName(name);
        code = std::min(code * 10 + c.unicode() - u'0', uint(QChar::LastValidCodePoint) + 1);
    }
    return characterOf(code);
}

// The end of `<br>`, `<br/>`, `</br >` ... at `at`; -1: there is none.
qsizetype lineBreakEnd(QStringView text, qsizetype at)
{
    ++at;
    if (at < text.size() && text[at] == u'/')
        ++at;
    if (!text.sliced(at).startsWith(QLatin1String("br"), Qt::CaseInsensitive))
        return -1;
    at = skipSpace(text, at + 2);
    if (at < text.size() && text[at] == u'/')
        ++at;
    return at < text.size() && text[at] == u'>' ? at + 1 : -1;
}

} // namespace

void protectEntities(LinedText& text)
{
    const QString& all = text.text();
    for (qsizetype at = 0; at < all.size(); ++at)
        if (all[at] == kOpen || all[at] == kClose)
            text.replaceAt(at, QChar::ReplacementCharacter);
    cutStyleSemicolons(text, QLatin1String("style"));
    cutStyleSemicolons(text, QLatin1String("classDef"));

    for (qsizetype at = all.indexOf(u'#'); at >= 0; at = all.indexOf(u'#', at + 1)) {
        const qsizetype end = wordEnd(all, at + 1);
        if (end > at + 1 && end < all.size() && all[end] == u';') {
            text.replaceAt(at, kOpen);
            text.replaceAt(end, kClose);
            at = end;
        }
    }
}

QString plainText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == kOpen) {
            const qsizetype end = text.indexOf(kClose, at);
            const QStringView name = text.sliced(at + 1, end - at - 1);
            const QString decoded = entityText(name);
            plain += decoded.isEmpty() ? u'#' + name.toString() + u';' : decoded;
            at = end + 1;
        } else if (const qsizetype end = text[at] == u'<' ? lineBreakEnd(text, at) : -1; end >= 0) {
            plain += u'\n';
            at = end;
        } else {
            plain += text[at++];
        }
    }
    const QString clean = base::cleanText(plain, std::numeric_limits<int>::max());
    return scriptTrimmed(clean).toString();
}

} // namespace trayecto::importing
