#include "export/mermaidwriter.h"

#include "base/text.h"
#include "import/mermaidchars.h"

#include <cmath>
#include <limits>

namespace trayecto::exporting {

namespace {

using importing::MermaidJourney;
using importing::MermaidSection;
using importing::MermaidTask;

QString entity(QChar c)
{
    return u'#' + QString::number(c.unicode()) + u';';
}

QString cleaned(const QString& text)
{
    const QString clean = base::cleanText(text, std::numeric_limits<int>::max());
    return importing::scriptTrimmed(clean).toString();
}

constexpr QLatin1String kInName(":");
constexpr QLatin1String kInPerson(":,");
constexpr QLatin1String kInTitle("");
constexpr QLatin1String kInDescription("}");

// The text with all that Mermaid would take for something else as entities. `special`: what that is beside the marks
// that it is everywhere.
QString escaped(QStringView text, QLatin1String special)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // A line's first % and every %% begin a comment, %%{ a directive.
        const bool isComment = c == u'%' && (at == 0 || text[at - 1] == u'%' || text.mid(at + 1, 1) == u"%");
        // A colon close before an entity takes the line for a style of flowcharts.
        const bool isStyle = c == u':' && (at + 1 == text.size() || !importing::isScriptSpace(text[at + 1]));
        if (isComment || isStyle || QLatin1String("#;<").contains(c) || special.contains(c))
            safe += entity(c);
        else if (c == u'\n')
            safe += QLatin1String("<br/>");
        else
            safe += c;
    }
    return safe;
}

bool beginsWithKeyword(QStringView name)
{
    for (const char* word : {"journey", "title", "section", "accTitle", "accDescr"}) {
        const QLatin1String keyword(word);
        if (name.startsWith(keyword, Qt::CaseInsensitive) &&
            (name.size() == keyword.size() || !importing::isScriptWord(name[keyword.size()])))
            return true;
    }
    return false;
}

// A name that cannot be empty is a space that Mermaid does not see as one.
QString nameOrSpace(const QString& name)
{
    return name.isEmpty() ? entity(u' ') : escaped(name, kInName);
}

QString taskName(const QString& name)
{
    return beginsWithKeyword(name) ? entity(name.front()) + escaped(QStringView(name).sliced(1), kInName)
                                   : nameOrSpace(name);
}

// Mermaid takes off the indent of each line and the empty lines; entities keep them.
QString descriptionLines(const QString& text)
{
    QString lines;
    QStringView rest = text;
    while (true) {
        const qsizetype end = importing::lineEnd(rest, 0);
        const QStringView line = rest.first(end);
        if (line.isEmpty()) {
            lines += entity(u'\n');
        } else {
            if (!lines.isEmpty())
                lines += QLatin1String("\n        ");
            const bool isIndented = importing::isScriptSpace(line.front());
            lines += isIndented ? entity(line.front()) : QString();
            lines += escaped(line.sliced(isIndented ? 1 : 0), kInDescription);
        }
        if (end == rest.size())
            return lines;
        rest = rest.sliced(end + 1);
    }
}

QString description(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text.contains(u'\n'))
        return QStringLiteral("    accDescr {\n        ") + descriptionLines(text) + QStringLiteral("\n    }\n");
    return QStringLiteral("    accDescr: ") + escaped(text, kInTitle) + u'\n';
}

QString taskLine(const MermaidTask& task, LossReport& losses)
{
    const QString name = cleaned(task.name);
    const int score = importing::mermaidScore(task.score);
    QString line = QStringLiteral("      ") + taskName(name) + u": " + QString::number(score);
    QStringList people;
    for (const QString& person : task.people)
        if (const QString clean = cleaned(person); !clean.isEmpty())
            people.append(escaped(clean, kInPerson));
    if (!people.isEmpty())
        line += u": " + people.join(QStringLiteral(", "));
    if (!task.score) {
        losses.add(LossCode::scoreMissing, name);
        line += QLatin1String(" # score none");
    } else if (*task.score != score) {
        losses.add(LossCode::scoreRounded, name);
        if (std::isfinite(*task.score))
            line += u" # score " + QString::number(*task.score, 'g', QLocale::FloatingPointShortest);
    }
    return line + u'\n';
}

} // namespace

QByteArray mermaidText(const MermaidJourney& journey, LossReport& losses)
{
    QString text = QStringLiteral("journey\n");
    if (const QString title = cleaned(journey.title); !title.isEmpty())
        text += QStringLiteral("    title ") + escaped(title, kInTitle) + u'\n';
    if (const QString title = cleaned(journey.accTitle); !title.isEmpty())
        text += QStringLiteral("    accTitle: ") + escaped(title, kInTitle) + u'\n';
    text += description(cleaned(journey.accDescr));
    bool isFirst = true;
    for (const MermaidSection& section : journey.sections) {
        const QString name = cleaned(section.name);
        if (!isFirst || !name.isEmpty() || section.tasks.empty())
            text += QStringLiteral("    section ") + nameOrSpace(name) + u'\n';
        for (const MermaidTask& task : section.tasks)
            text += taskLine(task, losses);
        isFirst = false;
    }
    return text.toUtf8();
}

} // namespace trayecto::exporting
