#include "import/frontmatter.h"

#include "import/mermaidchars.h"

namespace trayecto::importing {

namespace {

constexpr QLatin1String kFence("---");

// The lines of a text, each without its line feed.
class Lines
{
  public:
    explicit Lines(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    QStringView peek() const { return m_text.sliced(m_at, lineEnd(m_text, m_at) - m_at); }
    QStringView take()
    {
        const QStringView line = peek();
        m_at = std::min(m_text.size(), m_at + line.size() + 1);
        return line;
    }

  private:
    QStringView m_text;
    qsizetype m_at = 0;
};

qsizetype indentOf(QStringView line)
{
    return skipSpace(line, 0);
}

bool isFence(QStringView line)
{
    return line.startsWith(kFence) && scriptTrimmed(line.sliced(kFence.size())).isEmpty();
}

// Source: YAML 1.2 section 5.7.
QString unescaped(QStringView quoted)
{
    QString text;
    for (qsizetype at = 0; at < quoted.size(); ++at) {
        if (quoted[at] != u'\\' || at + 1 == quoted.size()) {
            text += quoted[at];
            continue;
        }
        const QChar c = quoted[++at];
        const int digits = c == u'x' ? 2 : c == u'u' ? 4 : c == u'U' ? 8 : 0;
        if (digits > 0) {
            bool isNumber = false;
            const uint code = quoted.mid(at + 1, digits).toUInt(&isNumber, 16);
            const bool isCharacter = isNumber && code <= QChar::LastValidCodePoint;
            text += QStringView(QChar::fromUcs4(isCharacter ? code : char32_t(QChar::ReplacementCharacter)));
            at += digits;
        } else {
            text += c == u'n' ? u'\n' : c == u't' ? u'\t' : c;
        }
    }
    return text;
}

// The text of a scalar in quotes, which `value` begins with; what stands behind the closing quote is not looked at.
QString quotedScalar(QStringView value)
{
    const QChar quote = value.front();
    const bool isDouble = quote == u'"';
    qsizetype end = 1;
    for (; end < value.size(); ++end) {
        const bool isPair = !isDouble && value.sliced(end).startsWith(QLatin1String("''"));
        if (isPair || (isDouble && value[end] == u'\\'))
            ++end;
        else if (value[end] == quote)
            break;
    }
    const QStringView inside = value.sliced(1, std::min(end, value.size()) - 1);
    return isDouble ? unescaped(inside) : inside.toString().replace(QStringLiteral("''"), QStringLiteral("'"));
}

QString plainScalar(QStringView value)
{
    for (qsizetype at = 0; at < value.size(); ++at)
        if (value[at] == u'#' && (at == 0 || isScriptSpace(value[at - 1])))
            value = value.first(at);
    QString text = scriptTrimmed(value).toString();
    // Mermaid takes a title only where JavaScript finds the value true.
    for (const char* nothing : {"null", "Null", "NULL", "~", "false", "False", "FALSE", "0"})
        if (text == QLatin1String(nothing))
            return {};
    return text;
}

// The value of a key, from the text behind its colon and the lines that follow deeper than `indent`.
QString scalar(QStringView first, Lines& lines, qsizetype indent)
{
    const QStringView head = scriptTrimmed(first);
    const bool isBlock = head.startsWith(u'|') || head.startsWith(u'>');
    const QChar joint = head.startsWith(u'|') ? u'\n' : u' ';
    QString value = isBlock ? QString() : head.toString();
    while (!lines.atEnd() && (indentOf(lines.peek()) > indent || lines.peek().isEmpty())) {
        const QStringView more = scriptTrimmed(lines.take());
        if (!value.isEmpty() && !more.isEmpty())
            value += joint;
        value += more;
    }
    if (isBlock)
        return value;
    if (value.startsWith(u'"') || value.startsWith(u'\''))
        return quotedScalar(value);
    return plainScalar(value);
}

QString titleIn(QStringView body, qsizetype indent)
{
    Lines lines(body);
    while (!lines.atEnd()) {
        QStringView line = lines.take();
        line = line.sliced(std::min(indent, indentOf(line)));
        if (!line.startsWith(QLatin1String("title")))
            continue;
        const qsizetype colon = skipSpace(line, 5);
        if (colon < line.size() && line[colon] == u':' && (colon + 1 == line.size() || isScriptSpace(line[colon + 1])))
            return scalar(line.sliced(colon + 1), lines, indent);
    }
    return {};
}

} // namespace

std::optional<FrontMatter> frontMatter(QStringView text)
{
    Lines lines(text);
    const qsizetype indent = indentOf(lines.peek());
    const QStringView margin = text.first(indent);
    if (!isFence(lines.take().sliced(indent)))
        return std::nullopt;
    const qsizetype body = lines.position();

    FrontMatter matter;
    std::optional<Lines> indented; // behind the first closing line at another margin
    qsizetype indentedBegin = 0;
    std::optional<qsizetype> given; // where the diagram begins although nothing closes the block
    bool isFirst = true;            // Mermaid skips empty lines and takes no closing line directly behind them ...
    bool isEmptyFirst = false;      // ... unless there is no other
    while (!lines.atEnd()) {
        const qsizetype begin = lines.position();
        const QStringView line = lines.take();
        const QStringView content = scriptTrimmed(line);
        if (!given && content.startsWith(QLatin1String("journey")))
            given = begin;
        if (line.startsWith(margin) && isFence(line.sliced(indent)) && !lines.atEnd()) {
            matter.end = lines.position();
            matter.title = titleIn(text.sliced(body, begin - body), indent);
            if (!isFirst)
                return matter;
            isEmptyFirst = true;
        } else if (!indented && isFence(content)) {
            indented = lines;
            indentedBegin = begin;
        }
        isFirst = isFirst && content.isEmpty();
    }
    if (isEmptyFirst)
        return matter;
    if (indented) {
        matter.isIndentedEnd = true;
        matter.end = indented->position();
        matter.title = titleIn(text.sliced(body, indentedBegin - body), indent);
        return matter;
    }
    matter.isOpen = true;
    matter.end = given.value_or(text.size());
    matter.title = titleIn(text.sliced(body, matter.end - body), indent);
    return matter;
}

} // namespace trayecto::importing
