#include "import/commandarguments.h"

#include <QCoreApplication>
#include <limits>

namespace trayecto::importing {

using base::Error;
using base::ErrorCode;

QJsonValue CommandArguments::take(const QString& key)
{
    m_taken.insert(key);
    return m_json.value(key);
}

QString CommandArguments::title(const QString& key)
{
    QString text;
    if (!has(key))
        fail(key, QT_TRANSLATE_NOOP("Error", "is missing"));
    read(key, text, model::detail::kTitle);
    if (text.isEmpty())
        fail(key, QT_TRANSLATE_NOOP("Error", "must not be empty"));
    return text;
}

QString CommandArguments::cleaned(const QString& key, const QString& text, const model::Rule& rule)
{
    // Uncut, so that a text is refused rather than shortened; a line of input is at most 1 MiB.
    const int uncut = std::numeric_limits<int>::max();
    QString clean = rule.line ? base::cleanTitle(text, uncut) : base::cleanText(text, uncut);
    if (clean.size() > rule.limit)
        fail({ErrorCode::tooLarge, key, QStringLiteral("%1 > %2").arg(text.size()).arg(rule.limit)});
    return clean;
}

void CommandArguments::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void CommandArguments::fail(const QString& key, const char* detail)
{
    fail({ErrorCode::badInput, key, QLatin1String(detail)});
}

base::Result<void> CommandArguments::finished() const
{
    if (m_failure)
        return *m_failure;
    const QStringList keys = m_json.keys();
    for (const QString& key : keys)
        if (!m_taken.contains(key))
            return Error{ErrorCode::badInput, key, QStringLiteral(QT_TRANSLATE_NOOP("Error", "is not known here"))};
    return {};
}

QString CommandArguments::camelCase(QLatin1String name)
{
    QString camel;
    for (qsizetype at = 0; at < name.size(); ++at)
        camel += name[at] == u'_' ? QChar(name[++at]).toUpper() : QChar(name[at]);
    return camel;
}

} // namespace trayecto::importing
