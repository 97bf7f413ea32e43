#include "import/mermaidparser.h"

#include "import/mermaidchars.h"
#include "import/mermaidentities.h"
#include "import/mermaidlexer.h"
#include "import/mermaidsource.h"
#include "import/mermaidtask.h"

#include <algorithm>

namespace trayecto::importing {

namespace {

QStringView withoutComment(QStringView line)
{
    const qsizetype hash = line.indexOf(u'#');
    return hash < 0 ? line : line.first(hash);
}

// As Mermaid does with a description of several lines.
QString withoutIndents(QStringView text)
{
    QString lines;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'\n') {
            lines += u'\n';
            at = skipSpace(text, at);
        } else {
            lines += text[at++];
        }
    }
    return lines;
}

class Parser
{
  public:
    Parser(const MermaidSource& source, size_t& rows, WarningList& warnings)
        : m_source(source), m_text(source.text.text()), m_lexer(m_text), m_rows(rows), m_warnings(warnings)
    {
    }

    std::optional<MermaidJourney> run();

  private:
    void statement(const MermaidToken& token);
    void title(const MermaidToken& token);
    void section(const MermaidToken& token);
    void task(const MermaidToken& name);
    void lineAsTask(const MermaidToken& first);
    bool isKeywordWithColon(const MermaidToken& name, QStringView line);
    void readTail(TaskReading& reading);
    void readExactScore(TaskReading& reading);
    void addSection(QStringView name, int line);
    void addTask(TaskReading reading, int line);
    QString withRestOfLine(const MermaidToken& token);
    void warnOfSwallowedLine(const MermaidToken& token, int line, QLatin1String keyword);
    void warnOfCut(int line);
    void warn(WarningCode code, int line, const QString& text = {}, const QString& detail = {})
    {
        m_warnings.add({code, line, text, detail});
    }
    bool takeRow()
    {
        if (m_rows == 0)
            return false;
        --m_rows;
        return true;
    }
    QChar here() const;
    void skipLine() { m_lexer.seek(lineEnd(m_text, m_lexer.position())); }

    const MermaidSource& m_source;
    QStringView m_text;
    MermaidLexer m_lexer;
    size_t& m_rows;
    WarningList& m_warnings;
    MermaidJourney m_journey;
};

// What stands at the lexer's place; a line feed at the end of the text, and for a mark that %% makes a comment of.
QChar Parser::here() const
{
    const QStringView rest = m_text.sliced(m_lexer.position());
    return rest.isEmpty() || rest.sliced(1).startsWith(QLatin1String("%%")) ? QChar(u'\n') : rest.front();
}

std::optional<MermaidJourney> Parser::run()
{
    const MermaidToken first = m_lexer.next();
    if (first.kind != MermaidToken::journey || !takeRow())
        return std::nullopt;
    m_journey.line = m_source.text.lineAt(first.begin);
    m_journey.title = m_source.title;
    for (const Warning& warning : m_source.warnings)
        m_warnings.add(warning);
    const QString written = m_text.sliced(first.begin, first.behind - first.begin).toString();
    if (written != QLatin1String("journey"))
        warn(WarningCode::keywordCase, m_journey.line, written);
    while (m_rows > 0) {
        const MermaidToken token = m_lexer.next();
        if (token.kind == MermaidToken::end)
            break;
        statement(token);
    }
    return std::move(m_journey);
}

void Parser::statement(const MermaidToken& token)
{
    const int line = m_source.text.lineAt(token.begin);
    switch (token.kind) {
    case MermaidToken::title:
        return title(token);
    case MermaidToken::accTitle:
        m_journey.accTitle = plainText(token.value);
        return;
    case MermaidToken::accDescrOpen:
        warn(WarningCode::descriptionOpen, line);
        [[fallthrough]];
    case MermaidToken::accDescr:
        m_journey.accDescr = plainText(withoutIndents(scriptTrimmed(token.value)));
        return;
    case MermaidToken::section:
        return section(token);
    case MermaidToken::taskName:
        return task(token);
    case MermaidToken::journey:
        if (here() != u';' && !scriptTrimmed(withoutComment(m_lexer.restOfLine(token.behind))).isEmpty())
            return lineAsTask(token);
        warn(WarningCode::keywordRepeated, line);
        return;
    case MermaidToken::taskData:
        return lineAsTask(token);
    case MermaidToken::stray:
        if (m_text[token.begin] == u':')
            return lineAsTask(token);
        warn(WarningCode::strayCharacter, line);
        return;
    case MermaidToken::end:
        return;
    }
}

// Pre: the token ended where Mermaid's grammar goes wrong, and what follows on the line belongs to it.
QString Parser::withRestOfLine(const MermaidToken& token)
{
    const QStringView rest = withoutComment(m_lexer.restOfLine(m_lexer.position()));
    skipLine();
    return plainText(QString(token.value + rest));
}

void Parser::warnOfSwallowedLine(const MermaidToken& token, int line, QLatin1String keyword)
{
    if (m_text[token.begin + keyword.size()] == u'\n')
        warn(WarningCode::lineSwallowed, line, keyword, plainText(token.value));
}

// Mermaid drops what follows a '#', which is hardly meant where it stands behind a letter.
void Parser::warnOfCut(int line)
{
    const qsizetype at = m_lexer.position();
    if (here() == u'#' && !isScriptSpace(m_text[at - 1]))
        warn(WarningCode::commentCut, line, plainText(m_lexer.restOfLine(at)));
}

void Parser::title(const MermaidToken& token)
{
    const int line = m_source.text.lineAt(token.begin);
    warnOfSwallowedLine(token, line, QLatin1String("title"));
    warnOfCut(line);
    if (here() == u';') {
        warn(WarningCode::strayCharacter, line);
        m_journey.title = withRestOfLine(token);
    } else {
        m_journey.title = plainText(token.value);
    }
}

void Parser::section(const MermaidToken& token)
{
    const int line = m_source.text.lineAt(token.begin);
    const bool isBroken = here() == u':' || here() == u';';
    if (isBroken && m_text[token.begin + 7] == u'\n') {
        // The line it swallowed is a task.
        warn(WarningCode::keywordEmpty, line, QStringLiteral("section"));
        m_lexer.seek(token.begin + 8);
        return addSection({}, line);
    }
    warnOfSwallowedLine(token, line, QLatin1String("section"));
    if (!isBroken) {
        warnOfCut(line);
        return addSection(token.value, line);
    }
    if (here() == u':') {
        TaskReading reading = looseTask(m_lexer.restOfLine(token.begin));
        if (reading.score && !reading.people.isEmpty()) {
            skipLine();
            reading.warnings.front() = {WarningCode::keywordAsName, 0, reading.name, {}};
            return addTask(std::move(reading), line);
        }
    }
    const bool isColon = here() == u':';
    const QString name = withRestOfLine(token);
    warn(isColon ? WarningCode::sectionColon : WarningCode::strayCharacter, line, name);
    addSection(name, line);
}

// `section: X` and `title: X`, which Mermaid reads as tasks without a score.
bool Parser::isKeywordWithColon(const MermaidToken& name, QStringView line)
{
    const QStringView word = scriptTrimmed(name.value);
    const bool isTitle = word.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0;
    const bool isSection = word.compare(QLatin1String("section"), Qt::CaseInsensitive) == 0;
    if ((!isTitle && !isSection) || hasScore(line))
        return false;
    QStringView rest = withoutComment(line).sliced(name.value.size());
    while (!rest.isEmpty() && (isScriptSpace(rest.front()) || rest.front() == u':'))
        rest = rest.sliced(1);
    const int at = m_source.text.lineAt(name.begin);
    warn(rest.isEmpty() ? WarningCode::keywordEmpty : WarningCode::keywordColon, at,
         isTitle ? QStringLiteral("title") : QStringLiteral("section"));
    skipLine();
    if (isSection)
        addSection(rest, at);
    else if (!rest.isEmpty())
        m_journey.title = plainText(rest);
    return true;
}

// What follows the data of a task on its line: Mermaid takes nothing but a comment there.
void Parser::readTail(TaskReading& reading)
{
    if (here() != u';')
        return;
    reading.warnings.push_back({WarningCode::strayCharacter, 0, {}, {}});
    while (here() == u';') {
        const QStringView line = m_lexer.restOfLine(m_lexer.position() + 1);
        const auto isEnd = [](QChar c) { return c == u';' || c == u'#'; };
        const qsizetype length = std::find_if(line.begin(), line.end(), isEnd) - line.begin();
        m_lexer.seek(m_lexer.position() + 1);
        if (hasScore(line.first(length)))
            return; // another task
        reading.people += peopleIn(line.first(length));
        m_lexer.seek(m_lexer.position() + length);
    }
}

// The comment by which exporting::mermaidText() keeps a score that Mermaid has no place for. It counts only where it
// agrees with the score that Mermaid reads.
void Parser::readExactScore(TaskReading& reading)
{
    const QLatin1String mark("# score ");
    if (here() != u'#' || !reading.score)
        return;
    const QStringView comment = scriptTrimmed(m_lexer.restOfLine(m_lexer.position()));
    if (!comment.startsWith(mark))
        return;
    const QStringView said = comment.sliced(mark.size());
    const auto exact = said == QLatin1String("none") ? std::nullopt : scriptNumber(said);
    if ((exact || said == QLatin1String("none")) && mermaidScore(exact) == *reading.score)
        reading.score = exact;
}

void Parser::task(const MermaidToken& name)
{
    const QStringView line = m_lexer.restOfLine(name.begin);
    const int number = m_source.text.lineAt(name.begin);
    if (!m_lexer.isAtTaskData()) {
        if (isKeywordWithColon(name, line))
            return;
        skipLine();
        return addTask(looseTask(line), number);
    }
    const MermaidToken data = m_lexer.next();
    TaskReading reading = readTask(name.value, data.value, line);
    if (reading.isLoose) {
        if (isKeywordWithColon(name, line))
            return;
        skipLine();
        return addTask(std::move(reading), number);
    }
    warnOfCut(number);
    readTail(reading);
    readExactScore(reading);
    addTask(std::move(reading), number);
}

// A line that Mermaid refuses because it does not begin with a name, or with a name it takes for a keyword.
void Parser::lineAsTask(const MermaidToken& first)
{
    const QStringView line = m_lexer.restOfLine(first.begin);
    const int number = m_source.text.lineAt(first.begin);
    TaskReading reading = looseTask(line);
    m_lexer.seek(first.begin);
    skipLine();
    if (reading.name.isEmpty() && !reading.score && reading.people.isEmpty())
        return warn(WarningCode::strayText, number, plainText(line));
    if (first.kind == MermaidToken::journey && reading.score)
        reading.warnings.front() = {WarningCode::keywordAsName, 0, reading.name, {}};
    addTask(std::move(reading), number);
}

void Parser::addSection(QStringView name, int line)
{
    if (takeRow())
        m_journey.sections.push_back({plainText(name), {}, line});
}

void Parser::addTask(TaskReading reading, int line)
{
    if (m_journey.sections.empty())
        addSection({}, line);
    if (m_journey.sections.empty() || !takeRow())
        return;
    m_rows -= std::min(m_rows, size_t(reading.people.size()));
    for (Warning& warning : reading.warnings) {
        warning.line = line;
        m_warnings.add(std::move(warning));
    }
    m_journey.sections.back().tasks.push_back({reading.name, reading.score, reading.people, line});
}

} // namespace

std::optional<MermaidJourney> parseJourney(const QString& text, int firstLine, size_t& rows, WarningList& warnings)
{
    const MermaidSource source = mermaidSource(text, firstLine);
    return Parser(source, rows, warnings).run();
}

} // namespace trayecto::importing
