#include "import/markdownblocks.h"

#include "import/mermaidchars.h"

#include <optional>

namespace trayecto::importing {

namespace {

struct Fence
{
    QChar mark;
    qsizetype length = 0;
    qsizetype indent = 0;
    int quotes = 0; // how many '>' stand before it
    bool isMermaid = false;
};

// Takes up to `most` quotation marks, each with one space behind it, off the line; returns how many there were.
int takeQuotes(QStringView& line, int most)
{
    int count = 0;
    while (count < most) {
        const QStringView rest = line.sliced(skipSpace(line, 0));
        if (!rest.startsWith(u'>'))
            break;
        line = rest.sliced(rest.startsWith(QLatin1String("> ")) ? 2 : 1);
        ++count;
    }
    return count;
}

qsizetype runLength(QStringView text, QChar c)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == c)
        ++length;
    return length;
}

// `mermaid`, `Mermaid title`, `{.mermaid}`, `{mermaid}`
bool isMermaidInfo(QStringView info)
{
    info = scriptTrimmed(info);
    while (info.startsWith(u'{') || info.startsWith(u'.') || info.startsWith(u' '))
        info = info.sliced(1);
    const QLatin1String name("mermaid");
    return info.startsWith(name, Qt::CaseInsensitive) &&
           (info.size() == name.size() || !isScriptWord(info[name.size()]));
}

std::optional<Fence> openingFence(QStringView line)
{
    Fence fence;
    fence.quotes = takeQuotes(line, 100);
    fence.indent = skipSpace(line, 0);
    line = line.sliced(fence.indent);
    if (line.isEmpty())
        return std::nullopt;
    fence.mark = line.front();
    fence.length = runLength(line, fence.mark);
    const QStringView info = line.sliced(fence.length);
    fence.isMermaid = isMermaidInfo(info);
    const bool isFence =
        (fence.mark == u'`' && !info.contains(u'`')) || fence.mark == u'~' || (fence.mark == u':' && fence.isMermaid);
    if (!isFence || fence.length < 3)
        return std::nullopt;
    return fence;
}

bool closes(const Fence& fence, QStringView content)
{
    const QStringView mark = scriptTrimmed(content);
    return mark.size() >= fence.length && runLength(mark, fence.mark) == mark.size();
}

} // namespace

std::vector<MarkdownBlock> mermaidBlocks(QStringView markdown)
{
    std::vector<MarkdownBlock> blocks;
    std::optional<Fence> open;
    int number = 0;
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype end = lineEnd(markdown, at);
        QStringView line = markdown.sliced(at, end - at);
        at = end + 1;
        ++number;
        if (!open) {
            open = openingFence(line);
            if (open && open->isMermaid)
                blocks.push_back({{}, number + 1});
            continue;
        }
        const bool isOutside = takeQuotes(line, open->quotes) < open->quotes; // the quotation has ended
        if (isOutside || closes(*open, line)) {
            open.reset();
            continue;
        }
        if (open->isMermaid) {
            blocks.back().text += line.sliced(std::min(skipSpace(line, 0), open->indent));
            blocks.back().text += u'\n';
        }
    }
    return blocks;
}

} // namespace trayecto::importing
