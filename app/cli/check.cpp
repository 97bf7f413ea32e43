#include "store/check.h"

#include "app/cli/commands.h"
#include "app/cli/parser.h"

#include <QCoreApplication>

namespace trayecto::cli {

int runCheck(const QStringList& arguments)
{
    Parser parser(QStringLiteral("check"),
                  QCoreApplication::translate("CommandLine",
                                              "Checks that a project file is whole: database, rows and edit log, and "
                                              "that they tell the same story.\nWhat is wrong is told on stderr, one "
                                              "finding a line. The file is only read."));
    parser.addFile(QStringLiteral("FILE"));
    if (const auto exit = parser.parse(arguments))
        return *exit;

    const auto findings = store::check(parser.file());
    if (!findings)
        return fail(findings.error(), parser.file());
    for (const store::Finding& finding : *findings)
        note(parser.file() + QStringLiteral(": ") + store::sentence(finding));
    return findings->empty() ? kDone : kFailed;
}

} // namespace trayecto::cli
