#include "import/mermaidlexer.h"

#include "import/mermaidchars.h"

namespace trayecto::importing {

namespace {

// [^#\n;]+ and [^#:\n;]+
qsizetype runEnd(QStringView text, qsizetype at, bool takesColon)
{
    while (at < text.size() && text[at] != u'#' && text[at] != u'\n' && text[at] != u';' &&
           (takesColon || text[at] != u':'))
        ++at;
    return at;
}

} // namespace

QStringView MermaidLexer::restOfLine(qsizetype at)
{
    if (at < m_lineBegin || at > m_lineEnd) {
        m_lineBegin = at;
        m_lineEnd = lineEnd(m_text, at);
    }
    return m_text.sliced(at, m_lineEnd - at);
}

bool MermaidLexer::hasWord(QLatin1String word) const
{
    return m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive);
}

MermaidToken MermaidLexer::token(MermaidToken::Kind kind, qsizetype valueBegin, qsizetype end)
{
    const MermaidToken made{kind, m_at, end, m_text.sliced(valueBegin, end - valueBegin)};
    m_at = end;
    return made;
}

bool MermaidLexer::isAtTaskData() const
{
    const QStringView rest = m_text.sliced(m_at);
    return rest.startsWith(u':') && !rest.startsWith(QLatin1String(":%%")) && runEnd(m_text, m_at + 1, true) > m_at + 1;
}

// Skips one comment or run of space.
bool MermaidLexer::skipOne()
{
    const QStringView rest = m_text.sliced(m_at);
    if (rest.front() == u'#' || (rest.front() == u'%' && !rest.startsWith(QLatin1String("%{"))))
        m_at = lineEnd(m_text, m_at);
    else if (!rest.startsWith(u'}') && rest.sliced(1).startsWith(QLatin1String("%%")))
        m_at = lineEnd(m_text, m_at + 3); // whatever the first character is, a line feed too
    else if (isScriptSpace(rest.front()))
        m_at = skipSpace(m_text, m_at);
    else
        return false;
    return true;
}

MermaidToken MermaidLexer::description(qsizetype open)
{
    const qsizetype begin = skipSpace(m_text, open + 1);
    const qsizetype close = m_text.indexOf(u'}', begin);
    if (close < 0)
        return token(MermaidToken::accDescrOpen, begin, m_text.size());
    MermaidToken made = token(MermaidToken::accDescr, begin, close);
    m_at = made.behind = close + 1;
    return made;
}

// The statement that begins with a keyword; kind `end` where there is none.
MermaidToken MermaidLexer::keyword()
{
    if (hasWord(QLatin1String("journey")) && (m_at + 7 == m_text.size() || !isScriptWord(m_text[m_at + 7])))
        return token(MermaidToken::journey, m_at + 7, m_at + 7);
    if (hasWord(QLatin1String("title")) && m_at + 5 < m_text.size() && isScriptSpace(m_text[m_at + 5])) {
        const qsizetype end = runEnd(m_text, m_at + 6, true);
        if (end > m_at + 6)
            return token(MermaidToken::title, m_at + 6, end);
    }
    const bool isTitle = hasWord(QLatin1String("accTitle"));
    if (isTitle || hasWord(QLatin1String("accDescr"))) {
        const qsizetype mark = skipSpace(m_text, m_at + 8);
        if (mark < m_text.size() && m_text[mark] == u':') {
            const qsizetype begin = skipSpace(m_text, mark + 1);
            return token(isTitle ? MermaidToken::accTitle : MermaidToken::accDescr, begin, lineEnd(m_text, begin));
        }
        if (!isTitle && mark < m_text.size() && m_text[mark] == u'{')
            return description(mark);
    }
    if (hasWord(QLatin1String("section")) && m_at + 7 < m_text.size() && isScriptSpace(m_text[m_at + 7])) {
        const qsizetype end = runEnd(m_text, m_at + 8, false);
        if (end > m_at + 8)
            return token(MermaidToken::section, m_at + 8, end);
    }
    return {};
}

MermaidToken MermaidLexer::next()
{
    while (m_at < m_text.size() && skipOne()) {
    }
    if (m_at == m_text.size())
        return {MermaidToken::end, m_at, m_at, {}};
    if (const MermaidToken found = keyword(); found.kind != MermaidToken::end)
        return found;
    if (const qsizetype end = runEnd(m_text, m_at, false); end > m_at)
        return token(MermaidToken::taskName, m_at, end);
    if (const qsizetype end = runEnd(m_text, m_at + 1, true); m_text[m_at] == u':' && end > m_at + 1)
        return token(MermaidToken::taskData, m_at + 1, end);
    return token(MermaidToken::stray, m_at, m_at + 1);
}

} // namespace trayecto::importing
