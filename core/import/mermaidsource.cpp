#include "import/mermaidsource.h"

#include "base/text.h"
#include "import/frontmatter.h"
#include "import/mermaidchars.h"
#include "import/mermaidentities.h"

namespace trayecto::importing {

namespace {

using Ranges = std::vector<LinedText::Range>;

bool isAt(QStringView text, qsizetype at, QLatin1String part)
{
    return text.sliced(at).startsWith(part);
}

bool isLineStart(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1] == u'\n' || text[at - 1] == QChar::LineSeparator ||
           text[at - 1] == QChar::ParagraphSeparator;
}

// attribute="value" inside <tags> gets single quotes.
void requoteAttributes(LinedText& text)
{
    const QStringView all = text.text();
    for (qsizetype at = all.indexOf(u'<'); at >= 0; at = all.indexOf(u'<', at + 1)) {
        if (at + 1 == all.size() || !isScriptWord(all[at + 1]))
            continue;
        const qsizetype end = all.indexOf(u'>', at);
        if (end < 0)
            return;
        qsizetype open = -1;
        for (; at < end; ++at) {
            if (all[at] != u'"')
                continue;
            if (open >= 0) {
                text.replaceAt(open, u'\'');
                text.replaceAt(at, u'\'');
                open = -1;
            } else if (all[at - 1] == u'=') {
                open = at;
            }
        }
    }
}

// The end of the directive `%%{init: ...}%%` at `at`; -1: there is none. Mermaid takes a single word as the whole
// argument, else everything up to }%% or, if that is missing, to the end.
qsizetype directiveEnd(QStringView text, qsizetype at)
{
    at = skipSpace(text, at + 3);
    const qsizetype name = at;
    while (at < text.size() && isScriptWord(text[at]))
        ++at;
    if (at == name)
        return -1;
    const qsizetype colon = skipSpace(text, at);
    if (colon < text.size() && text[colon] == u':')
        at = colon + 1;
    at = skipSpace(text, at);
    if (at < text.size() && isScriptWord(text[at])) {
        while (at < text.size() && isScriptWord(text[at]))
            ++at;
    } else {
        while (at < text.size() && !isAt(text, at, QLatin1String("}%%")) && text[at] != QChar::LineSeparator &&
               text[at] != QChar::ParagraphSeparator)
            ++at;
    }
    at = skipSpace(text, at);
    return at < text.size() && isAt(text, at, QLatin1String("}%%")) ? at + 3 : at;
}

Ranges directives(QStringView text)
{
    Ranges found;
    const QLatin1String open("%%{");
    for (qsizetype at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
        const qsizetype end = directiveEnd(text, at);
        if (end >= 0)
            found.push_back({at, end});
        at = end >= 0 ? end : at + 1;
    }
    return found;
}

// Lines that begin with %%, together with the empty lines before them, and the space before the diagram.
Ranges commentLines(QStringView text)
{
    Ranges found;
    const auto addCut = [&found](qsizetype begin, qsizetype end) {
        if (!found.empty() && found.back().end == begin)
            found.back().end = end;
        else if (begin < end)
            found.push_back({begin, end});
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isLineStart(text, at)) {
            ++at;
            continue;
        }
        const qsizetype mark = skipSpace(text, at);
        const bool isComment = mark + 2 < text.size() && isAt(text, mark, QLatin1String("%%")) &&
                               text[mark + 2] != u'{' && text[mark + 2] != u'\n';
        if (!isComment) {
            at = std::max(mark, at + 1);
            continue;
        }
        const qsizetype end = std::min(text.size(), lineEnd(text, mark) + 1);
        addCut(at, end);
        at = end;
    }
    return found;
}

} // namespace

MermaidSource mermaidSource(const QString& text, int firstLine)
{
    MermaidSource source;
    source.text = LinedText(text + u'\n', firstLine);
    LinedText& lined = source.text;
    requoteAttributes(lined);

    // Whoever hands a block to Mermaid has taken off the space around it.
    const QStringView all = lined.text();
    const qsizetype content = skipSpace(all, 0);
    const qsizetype begin = content == 0 ? 0 : all.lastIndexOf(u'\n', content - 1) + 1;
    qsizetype end = begin;
    if (const auto matter = frontMatter(all.sliced(begin))) {
        const int line = lined.lineAt(begin);
        if (matter->isIndentedEnd)
            source.warnings.push_back({WarningCode::frontMatterIndent, line, {}, {}});
        if (matter->isOpen)
            source.warnings.push_back({WarningCode::frontMatterOpen, line, {}, {}});
        source.title = scriptTrimmed(base::cleanText(matter->title)).toString();
        end = begin + matter->end;
    }
    lined.cut({{0, end}});
    lined.cut(directives(lined.text()));
    lined.cut(commentLines(lined.text()));
    lined.cut({{0, skipSpace(lined.text(), 0)}});
    protectEntities(lined);
    return source;
}

} // namespace trayecto::importing
