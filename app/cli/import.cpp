#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "base/files.h"
#include "import/jsonfile.h"
#include "import/mermaid.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace trayecto::cli {

namespace {

using base::Language;
using base::Result;
using edit::Edit;

Result<Edit> importedJson(const QString& input)
{
    const Result<QByteArray> bytes = base::readFile(input, importing::kJsonLimitBytes);
    return bytes ? importing::importJson(*bytes) : Result<Edit>(bytes.error());
}

// Tells the warnings.
Result<Edit> importedMermaid(const QString& input, importing::MermaidForm form, Language language)
{
    const Result<QByteArray> bytes = base::readFile(input, importing::kMermaidBytes);
    if (!bytes)
        return bytes.error();
    auto made = importing::importMermaid({}, *bytes, form, language, QFileInfo(input).completeBaseName());
    if (!made)
        return made.error();
    for (const importing::Warning& warning : made->warnings)
        note(input + QStringLiteral(": ") + importing::sentence(warning, language));
    return std::move(made->edit);
}

} // namespace

int runImport(const QStringList& arguments)
{
    Parser parser(QStringLiteral("import"),
                  QCoreApplication::translate("CommandLine",
                                              "Makes a project of INPUT: a Mermaid journey (.mmd), all journeys of a "
                                              "Markdown file (.md)\nor a project in JSON (.json)."));
    parser.addFile(QStringLiteral("INPUT"));
    parser.addOutput(QStringLiteral("FILE"),
                     QCoreApplication::translate("CommandLine", "the project file; one that is there is left alone"));
    parser.addLanguage(QCoreApplication::translate("CommandLine", "language of the map; JSON says its own"));
    if (const auto exit = parser.parse(arguments))
        return *exit;
    const QString output = parser.output();
    const QString input = parser.file();
    const QString suffix = QFileInfo(input).suffix().toLower();
    const bool isMarkdown = suffix == u"md" || suffix == u"markdown";
    const bool isDiagram = suffix == u"mmd" || suffix == u"mermaid";
    if (suffix != u"json" && !isMarkdown && !isDiagram)
        return parser.wrongUsage(QCoreApplication::translate("CommandLine", "%1 is no .mmd, .md or .json.").arg(input));
    // Before the warnings about a file that could not become anything.
    if (QFileInfo::exists(output))
        return fail({base::ErrorCode::fileExists, output, {}}, output);

    const Language language = parser.language().value_or(base::systemLanguage());
    using Form = importing::MermaidForm;
    const Result<Edit> edit = suffix == u"json"
                                  ? importedJson(input)
                                  : importedMermaid(input, isMarkdown ? Form::markdown : Form::diagram, language);
    if (!edit)
        return fail(edit.error(), input);
    const auto made = store::ProjectFile::create(output, *edit);
    return made ? kDone : fail(made.error(), output);
}

} // namespace trayecto::cli
