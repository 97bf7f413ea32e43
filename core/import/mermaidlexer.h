// The tokens of a Mermaid journey, by Mermaid's own rules: the first rule that matches wins, in any case of letters.
// Source: mermaid 12.3.0, diagrams/user-journey/parser/journey.jison.
#pragma once

#include <QString>

namespace trayecto::importing {

struct MermaidToken
{
    enum Kind {
        journey,
        title,
        accTitle,
        accDescr,
        accDescrOpen, // `accDescr {` without `}`; the value is the rest of the text
        section,
        taskName,
        taskData, // what follows the name: `: 5: Me`
        stray,    // a ':' or ';' that Mermaid takes nowhere
        end,
    };
    Kind kind = end;
    qsizetype begin = 0;
    qsizetype behind = 0; // where the next one begins
    QStringView value;    // without the keyword, and of taskData without its first colon
};

class MermaidLexer
{
  public:
    // Pre: the text outlives the lexer and its tokens.
    explicit MermaidLexer(QStringView text) : m_text(text) {}

    // Comments, empty lines and space are skipped. Time: linear in the text, over all calls.
    MermaidToken next();
    // True where next() gives task data without skipping anything: only there Mermaid takes a name for a task.
    bool isAtTaskData() const;

    qsizetype position() const { return m_at; }
    void seek(qsizetype at) { m_at = at; }
    // From `at` to the end of its line.
    QStringView restOfLine(qsizetype at);

  private:
    bool skipOne();
    bool hasWord(QLatin1String word) const;
    MermaidToken keyword();
    MermaidToken description(qsizetype open);
    MermaidToken token(MermaidToken::Kind kind, qsizetype valueBegin, qsizetype end);

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0; // what restOfLine() looked at last: a hostile line holds many statements
    qsizetype m_lineEnd = -1;
};

} // namespace trayecto::importing
