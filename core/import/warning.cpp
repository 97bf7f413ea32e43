#include "import/warning.h"

#include <QCoreApplication>
#include <array>

namespace trayecto::importing {

namespace {

// By WarningCode. %1 is the text, %2 the detail.
// clang-format off
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("Import", "The file is not UTF-8; it was read as Windows-1252."),
    QT_TRANSLATE_NOOP("Import", "The line --- that ends the front matter is indented; Mermaid would refuse it."),
    QT_TRANSLATE_NOOP("Import", "No line --- ends the front matter; the journey was read from its keyword on."),
    QT_TRANSLATE_NOOP("Import", "“%1” was read as “journey”; Mermaid takes only small letters."),
    QT_TRANSLATE_NOOP("Import", "A colon follows “%1”; it was read as if there were none."),
    QT_TRANSLATE_NOOP("Import", "Nothing follows “%1”."),
    QT_TRANSLATE_NOOP("Import", "A second “journey” was left out; one diagram holds one journey."),
    QT_TRANSLATE_NOOP("Import", "Nothing follows “%1” on its line, so Mermaid takes the next line for it: “%2”."),
    QT_TRANSLATE_NOOP("Import", "The section “%1” holds a colon, which Mermaid refuses; it was read as its name."),
    QT_TRANSLATE_NOOP("Import", "“%1” begins with a word that Mermaid takes for a keyword; it was read as a task."),
    QT_TRANSLATE_NOOP("Import", "“%1” holds #, which begins a comment in Mermaid; it was read as text."),
    QT_TRANSLATE_NOOP("Import", "From # on the line is a comment in Mermaid; left out: “%1”."),
    QT_TRANSLATE_NOOP("Import", "There is a semicolon, which Mermaid refuses; it was read as a separator or as text."),
    QT_TRANSLATE_NOOP("Import", "Nothing in this line could be used: “%1”."),
    QT_TRANSLATE_NOOP("Import", "The task has no name."),
    QT_TRANSLATE_NOOP("Import", "“%1” has no score; its step has no emotion."),
    QT_TRANSLATE_NOOP("Import", "“%2” is not a score; the step “%1” has no emotion."),
    QT_TRANSLATE_NOOP("Import", "Mermaid cannot read the score of “%1”; it was read as %2."),
    QT_TRANSLATE_NOOP("Import", "The score %2 of “%1” is not from 1 to 5; the nearest emotion was taken."),
    QT_TRANSLATE_NOOP("Import", "“%1” goes on behind its people; left out: “%2”."),
    QT_TRANSLATE_NOOP("Import", "“%1” is longer than a title may be; it was cut."),
    QT_TRANSLATE_NOOP("Import", "No } ends the description; it was read to the end of the text."),
    QT_TRANSLATE_NOOP("Import", "There are more warnings, which are not listed."),
};
// clang-format on
static_assert(kSentences.size() == size_t(WarningCode::warningsCut) + 1);

QString shortened(const QString& text)
{
    constexpr int kShown = 80;
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() > kShown ? line.left(kShown - 1) + u'…' : line;
}

// As QString::arg() for a pattern that need not hold both, and for texts that may hold %1 themselves.
QString filled(const QString& pattern, const QString& first, const QString& second)
{
    QString whole;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QStringView rest = QStringView(pattern).sliced(at);
        const bool isFirst = rest.startsWith(QLatin1String("%1"));
        if (isFirst || rest.startsWith(QLatin1String("%2"))) {
            whole += isFirst ? first : second;
            ++at;
        } else {
            whole += pattern[at];
        }
    }
    return whole;
}

} // namespace

QString sentence(const Warning& warning, base::Language language)
{
    const QString pattern = base::text(language, "Import", kSentences[size_t(warning.code)]);
    QString said = filled(pattern, shortened(warning.text), shortened(warning.detail));
    if (warning.line == 0)
        return said;
    return base::text(language, "Import", QT_TRANSLATE_NOOP("Import", "Line %1: %2"))
        .arg(QString::number(warning.line), said);
}

void WarningList::add(Warning warning)
{
    if (m_all.size() < kListed)
        m_all.push_back(std::move(warning));
    else if (m_all.size() == kListed)
        m_all.push_back({WarningCode::warningsCut, 0, {}, {}});
}

} // namespace trayecto::importing
