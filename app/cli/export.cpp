#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "base/files.h"
#include "export/exporter.h"
#include "export/jsonfile.h"
#include "export/mermaid.h"
#include "insight/mapfilter.h"
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
using exporting::ExportOptions;
using model::JourneyMap;
using model::Project;

const QString kMap = QStringLiteral("map");
const QString kView = QStringLiteral("view");
const QString kPage = QStringLiteral("page");
const QString kPortrait = QStringLiteral("portrait");
const QString kTheme = QStringLiteral("theme");
const QString kDpi = QStringLiteral("dpi");
const QString kCurves = QStringLiteral("text-as-curves");
const QString kPages = QStringLiteral("fit, A4, A3, A2, A1, A0, letter, 16:9");

void addOptions(Parser& parser)
{
    parser.addFile(QStringLiteral("FILE"));
    parser.addOutput(QStringLiteral("OUT"),
                     QCoreApplication::translate("CommandLine", ".pdf, .svg, .png, .mmd or .json (the whole project)"));
    parser.addOption(kMap, QStringLiteral("N|TITLE"),
                     QCoreApplication::translate("CommandLine", "which map; the first unless given"));
    parser.addOption(kView, QStringLiteral("NAME"),
                     QCoreApplication::translate("CommandLine", "as one of the map's saved views shows it"));
    parser.addOption(
        kPage, QStringLiteral("PAGE"),
        QCoreApplication::translate("CommandLine", "%1; fit (the size of the map) unless given").arg(kPages));
    parser.addOption(kPortrait, {}, QCoreApplication::translate("CommandLine", "upright instead of lying"));
    parser.addOption(kTheme, QStringLiteral("THEME"),
                     QCoreApplication::translate("CommandLine", "light or dark; light unless given"));
    parser.addLanguage(
        QCoreApplication::translate("CommandLine", "language of headings and legend; the project's unless given"));
    parser.addOption(
        kDpi, QStringLiteral("N"),
        QCoreApplication::translate("CommandLine", "dots per inch of a PNG; %1 unless given").arg(ExportOptions().dpi));
    parser.addOption(kCurves, {},
                     QCoreApplication::translate("CommandLine", "SVG without fonts: letters become shapes"));
}

// The options as far as they do not depend on the project, or why the usage is wrong.
Result<ExportOptions> optionsFrom(const Parser& parser)
{
    const auto wrong = [](const QString& sentence) { return Error{ErrorCode::wrongUsage, {}, sentence}; };
    ExportOptions options;
    if (parser.has(kPage)) {
        const auto paper = layout::parsePaper(parser.value(kPage));
        if (!paper)
            return wrong(
                QCoreApplication::translate("CommandLine", "The page is %1, not %2.").arg(kPages, parser.value(kPage)));
        options.format.paper = *paper;
    }
    options.format.portrait = parser.has(kPortrait);
    if (parser.has(kTheme)) {
        const auto colors = exporting::parseColors(parser.value(kTheme));
        if (!colors)
            return wrong(QCoreApplication::translate("CommandLine", "The theme is light or dark, not %1.")
                             .arg(parser.value(kTheme)));
        options.colors = *colors;
    }
    if (parser.has(kDpi)) {
        options.dpi = parser.value(kDpi).toInt();
        if (options.dpi < exporting::kLeastDpi || options.dpi > exporting::kMostDpi)
            return wrong(
                QCoreApplication::translate("CommandLine", "Dots per inch are a whole number from %1 to %2, not %3.")
                    .arg(exporting::kLeastDpi)
                    .arg(exporting::kMostDpi)
                    .arg(parser.value(kDpi)));
    }
    options.textAsCurves = parser.has(kCurves);
    return options;
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

// The project as the chosen view shows the map. Errors: notFound, badInput.
Result<Project> chosenView(const Project& project, const JourneyMap& map, const Parser& parser)
{
    if (!parser.has(kView))
        return project;
    for (const model::SavedView* saved : insight::savedViews(project, map.id))
        if (saved->name == parser.value(kView)) {
            const Result<insight::MapView> view = insight::viewFromText(saved->filter);
            return view ? Result<Project>(insight::viewed(project, map.id, *view)) : view.error();
        }
    return Error{ErrorCode::notFound, QStringLiteral("--view"), parser.value(kView)};
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
    const QString output = parser.output();
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("mmd"),
                     QStringLiteral("json")}
             .contains(suffix))
        return parser.wrongUsage(
            QCoreApplication::translate("CommandLine", "%1 is no .pdf, .svg, .png, .mmd or .json.").arg(output));
    Result<ExportOptions> options = optionsFrom(parser);
    if (!options)
        return parser.wrongUsage(options.error().detail);

    const auto opened = store::ProjectFile::open(parser.file(), store::OpenFor::reading);
    if (!opened)
        return fail(opened.error(), parser.file());
    const Project& project = opened->start.project;
    if (suffix == u"json") {
        const Result<void> written = base::writeFile(output, exporting::jsonOf(project));
        return written ? kDone : fail(written.error(), output);
    }

    const Result<const JourneyMap*> map = chosenMap(project, parser);
    if (!map)
        return fail(map.error(), parser.file());
    const model::ProjectInfo* info = model::info(project);
    options->language = parser.language().value_or(base::parseLanguage(info->language).value_or(Language::en));
    const Result<Project> seen = chosenView(project, **map, parser);
    if (!seen)
        return fail(seen.error(), parser.file());
    const Result<void> written =
        suffix == u"mmd" ? base::writeFile(output, mermaidOf(*seen, *seen->find((*map)->id), base::systemLanguage()))
                         : exporting::exportTo({*seen, (*map)->id}, *options, output);
    return written ? kDone : fail(written.error(), output);
}

} // namespace trayecto::cli
