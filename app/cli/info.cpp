#include "export/info.h"
#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "model/mapindex.h"
#include "model/query.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace trayecto::cli {

namespace {

QString summaryOf(const model::Project& project)
{
    QString text;
    for (const model::JourneyMap* map : model::maps(project)) {
        const model::MapIndex index(project, map->id);
        text += QCoreApplication::translate("CommandLine", "%1: phases %2, steps %3, touchpoints %4, cards %5")
                    .arg(map->title)
                    .arg(index.phases().size())
                    .arg(index.steps().size())
                    .arg(index.touchpoints().size())
                    .arg(index.cards().size()) +
                QLatin1Char('\n');
    }
    return text;
}

} // namespace

int runInfo(const QStringList& arguments)
{
    const QString kJson = QStringLiteral("json");
    Parser parser(QStringLiteral("info"), QCoreApplication::translate("CommandLine", "Says what a project holds."));
    parser.addFile(QStringLiteral("FILE"));
    parser.addOption(kJson, {}, QCoreApplication::translate("CommandLine", "as JSON, for scripts"));
    if (const auto exit = parser.parse(arguments))
        return *exit;

    const auto opened = store::ProjectFile::open(parser.file(), store::OpenFor::reading);
    if (!opened)
        return fail(opened.error(), parser.file());
    const model::Project& project = opened->start.project;
    const QString text =
        parser.has(kJson) ? QString::fromUtf8(QJsonDocument(exporting::infoOf(project)).toJson()) : summaryOf(project);
    return print(text) ? kDone : kFailed;
}

} // namespace trayecto::cli
