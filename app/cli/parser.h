// The arguments of one command, with its help.
#pragma once

#include "app/cli/console.h"
#include "base/language.h"

#include <QCommandLineParser>
#include <optional>

namespace trayecto::cli {

class Parser
{
  public:
    // `name` as a person types it.
    Parser(const QString& name, const QString& summary);

    // Arguments without dashes, all of them needed, in order: "FILE".
    void addFile(const QString& placeholder);
    // `value`: its placeholder; empty for an option without one. A name of one letter has one dash.
    void addOption(const QString& name, const QString& value, const QString& description);
    // "-o", which is needed too.
    void addOutput(const QString& placeholder, const QString& description);
    // "--lang"; what the command says follows it too.
    void addLanguage(const QString& description);
    // Text below the options in the help.
    void setNotes(const QString& notes) { m_notes = notes; }

    // nullopt: go on. Otherwise help was given (0) or the usage was wrong (2), and it has been said.
    std::optional<int> parse(const QStringList& arguments);

    QString file(int at = 0) const { return m_parser.positionalArguments().value(at); }
    QString output() const;
    bool has(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    // Of "--lang", if it was given.
    std::optional<base::Language> language() const { return m_language; }

    // Says why the usage is wrong.
    int wrongUsage(const QString& sentence) const;

  private:
    struct Option
    {
        QString usage;
        QString description;
    };
    QString help() const;

    QString m_name;
    QString m_summary;
    QString m_notes;
    QStringList m_files;
    QString m_output; // its placeholder; empty: the command has none
    std::vector<Option> m_options;
    QCommandLineParser m_parser;
    bool m_hasLanguage = false;
    std::optional<base::Language> m_language;
};

} // namespace trayecto::cli
