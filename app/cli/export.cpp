#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "export/jsonfile.h"
#include "export/mermaid.h"
#include "export/outputfile.h"
#include "model/query.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace trayecto::cli {

namespace {

using base::Error;
using base::ErrorCode;
using base::Language;
using base::Result;
using model::JourneyMap;
using model::Project;

const QString kOutput = QStringLiteral("o");
const QString kMap = QStringLiteral("map");

void addOptions(Parser& parser)
{
    parser.addFile(QStringLiteral("FILE"));
    parser.addOption(kOutput, QStringLiteral("OUT"),
                     QCoreApplication::translate("CommandLine", ".mmd or .json (the whole project)"));
    parser.addOption(kMap, QStringLiteral("N|TITLE"),
                     QCoreApplication::translate("CommandLine", "which map; the first unless given"));
}

// By number from 1, or by title. Errors: notFound, ambiguous.
Result<const JourneyMap*> chosenMap(const Project& project, const Parser& parser)
{
    const auto all = model::maps(project);
    if (!parser.has(kMap)) {
        if (all.empty())
            return Error{ErrorCode::notFound, QStringLiteral("--map"), {}};
        if (all.size() > 1)
            note(
                QCoreApplication::translate("CommandLine", "There are %1 maps; this is the first. Choose with --map N.")
                    .arg(all.size()));
        return all.front();
    }
    const QString wanted = parser.value(kMap);
    bool isNumber = false;
    const qsizetype number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && size_t(number) <= all.size())
        return all[size_t(number) - 1];
    std::vector<const JourneyMap*> titled;
    for (const JourneyMap* map : all)
        if (map->title == wanted)
            titled.push_back(map);
    if (titled.empty())
        return Error{ErrorCode::notFound, QStringLiteral("--map"), wanted};
    if (titled.size() > 1)
        return Error{ErrorCode::ambiguous, QStringLiteral("--map"),
                     QStringLiteral("%1 × %2").arg(titled.size()).arg(wanted)};
    return titled.front();
}

// Tells what stays behind.
QByteArray mermaidOf(const Project& project, const JourneyMap& map, Language language)
{
    exporting::LossReport losses;
    const QByteArray text = exporting::mermaidOf(project, map.id, losses);
    for (const exporting::Loss& loss : losses.all())
        note(QCoreApplication::translate("CommandLine", "Lost: %1").arg(exporting::sentence(loss, language)));
    return text;
}

} // namespace

int runExport(const QStringList& arguments)
{
    Parser parser(QStringLiteral("export"),
                  QCoreApplication::translate("CommandLine",
                                              "Writes a map or a project as another file, after the suffix of OUT."));
    addOptions(parser);
    if (const auto exit = parser.parse(arguments))
        return *exit;
    const QString output = parser.value(kOutput);
    if (output.isEmpty())
        return parser.wrongUsage(
            QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QStringLiteral("-o OUT")));
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (!QStringList{QStringLiteral("mmd"), QStringLiteral("json")}.contains(suffix))
        return parser.wrongUsage(QCoreApplication::translate("CommandLine", "%1 is no .mmd or .json.").arg(output));

    const auto opened = store::ProjectFile::open(parser.file(), store::OpenFor::reading);
    if (!opened)
        return fail(opened.error(), parser.file());
    const Project& project = opened->start.project;
    if (suffix == u"json") {
        const Result<void> written = exporting::writeFile(output, exporting::jsonOf(project));
        return written ? kDone : fail(written.error(), output);
    }

    const Result<const JourneyMap*> map = chosenMap(project, parser);
    if (!map)
        return fail(map.error(), parser.file());
    const Result<void> written = exporting::writeFile(output, mermaidOf(project, **map, base::systemLanguage()));
    return written ? kDone : fail(written.error(), output);
}

} // namespace trayecto::cli
