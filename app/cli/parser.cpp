#include "app/cli/parser.h"

#include <QCoreApplication>

namespace trayecto::cli {

namespace {

const QString kLanguage = QStringLiteral("lang");
const QString kOutput = QStringLiteral("o");
const QString kHelp = QStringLiteral("help");

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

} // namespace

Parser::Parser(const QString& name, const QString& summary) : m_name(name), m_summary(summary)
{
    m_parser.addOption(QCommandLineOption(kHelp));
}

void Parser::addFile(const QString& placeholder)
{
    m_files.append(placeholder);
}

void Parser::addOption(const QString& name, const QString& value, const QString& description)
{
    m_parser.addOption(QCommandLineOption(name, {}, value));
    m_options.push_back({QString(dashed(name) + QLatin1Char(' ') + value).trimmed(), description});
}

void Parser::addOutput(const QString& placeholder, const QString& description)
{
    addOption(kOutput, placeholder, description);
    m_output = placeholder;
}

void Parser::addLanguage(const QString& description)
{
    addOption(kLanguage, QStringLiteral("es|en"), description);
    m_hasLanguage = true;
}

std::optional<int> Parser::parse(const QStringList& arguments)
{
    const bool understood = m_parser.parse(QStringList{m_name} + arguments);
    if (understood && m_parser.isSet(kHelp))
        return print(help()) ? kDone : kFailed;
    if (!understood) {
        const QStringList unknown = m_parser.unknownOptionNames();
        return wrongUsage(
            unknown.isEmpty()
                ? m_parser.errorText()
                : QCoreApplication::translate("CommandLine", "There is no option %1.").arg(dashed(unknown.first())));
    }
    const QStringList files = m_parser.positionalArguments();
    if (files.size() < m_files.size())
        return wrongUsage(QCoreApplication::translate("CommandLine", "%1 is missing.").arg(m_files[files.size()]));
    if (files.size() > m_files.size())
        return wrongUsage(QCoreApplication::translate("CommandLine", "There is an argument too many: %1.")
                              .arg(files[m_files.size()]));
    if (!m_output.isEmpty() && output().isEmpty())
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QStringLiteral("-o ") + m_output));
    if (m_hasLanguage && m_parser.isSet(kLanguage)) {
        m_language = base::parseLanguage(value(kLanguage));
        if (!m_language)
            return wrongUsage(
                QCoreApplication::translate("CommandLine", "The language is es or en, not %1.").arg(value(kLanguage)));
        base::installLanguage(*m_language);
    }
    return std::nullopt;
}

QString Parser::output() const
{
    return m_parser.value(kOutput);
}

int Parser::wrongUsage(const QString& sentence) const
{
    note(
        QStringLiteral("trayecto %1: %2 %3")
            .arg(m_name, sentence, QCoreApplication::translate("CommandLine", "Help: trayecto %1 --help").arg(m_name)));
    return kWrongUsage;
}

QString Parser::help() const
{
    QString usage = QStringLiteral("trayecto ") + m_name;
    for (const QString& file : m_files)
        usage += QLatin1Char(' ') + file;
    if (!m_output.isEmpty())
        usage += QStringLiteral(" -o ") + m_output;
    qsizetype width = 0;
    for (const Option& option : m_options)
        width = std::max(width, option.usage.size());

    QString text = QCoreApplication::translate("CommandLine", "Usage: %1").arg(usage);
    if (!m_options.empty())
        text += QLatin1Char(' ') + QCoreApplication::translate("CommandLine", "[options]");
    text += QStringLiteral("\n\n") + m_summary + QLatin1Char('\n');
    if (!m_options.empty())
        text += QLatin1Char('\n');
    for (const Option& option : m_options)
        text += QStringLiteral("  %1  %2\n").arg(option.usage.leftJustified(width), option.description);
    if (!m_notes.isEmpty())
        text += QLatin1Char('\n') + m_notes + QLatin1Char('\n');
    return text;
}

} // namespace trayecto::cli
