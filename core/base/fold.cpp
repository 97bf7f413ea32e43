#include "base/fold.h"

#include <algorithm>

namespace trayecto::base {

namespace {

// Accents of Latin, Greek and Cyrillic, the points of Hebrew, the vowel marks of Arabic.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x0591 && c <= 0x05C7) ||
           (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

// Letters that Unicode does not take apart.
const char* plainLetters(char16_t c)
{
    switch (c) {
    case u'ø':
        return "o";
    case u'đ':
    case u'ð':
        return "d";
    case u'ł':
        return "l";
    case u'ħ':
        return "h";
    case u'ı':
        return "i";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'ß':
        return "ss";
    case u'þ':
        return "th";
    default:
        return nullptr;
    }
}

} // namespace

QString foldForSearch(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c.unicode()))
            continue;
        if (const char* plain = plainLetters(c.unicode()))
            folded += QLatin1String(plain);
        else
            folded += c;
    }
    return folded;
}

QStringList searchWords(const QString& query)
{
    return foldForSearch(query).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

std::vector<TextSpan> spansOf(const QStringList& words, const QString& text)
{
    QString folded;
    std::vector<qsizetype> from; // of each unit of `folded`, and one more
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        folded += foldForSearch(text.mid(at, length));
        from.resize(size_t(folded.size()), at);
        at += length;
    }
    from.push_back(text.size());
    std::vector<TextSpan> spans;
    for (const QString& word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            continue;
        // Up to the next letter: an accent of its own behind the last one belongs to it.
        const qsizetype begin = from[size_t(at)];
        const qsizetype end = from[size_t(at + word.size())];
        spans.push_back({begin, std::max<qsizetype>(end - begin, 1)});
    }
    std::sort(spans.begin(), spans.end(), [](const TextSpan& a, const TextSpan& b) { return a.from < b.from; });
    std::vector<TextSpan> apart;
    for (const TextSpan& span : spans) {
        if (!apart.empty() && span.from < apart.back().from + apart.back().length) {
            TextSpan& before = apart.back();
            before.length = std::max(before.from + before.length, span.from + span.length) - before.from;
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

} // namespace trayecto::base
