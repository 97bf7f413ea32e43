#include "app/cli/commands.h"
#include "app/cli/parser.h"
#include "store/projectfile.h"

#include <QCoreApplication>

namespace trayecto::cli {

int runCheck(const QStringList& arguments)
{
    Parser parser(QStringLiteral("check"),
                  QCoreApplication::translate("CommandLine", "Checks that a project file is whole."));
    parser.addFile(QStringLiteral("FILE"));
    if (const auto exit = parser.parse(arguments))
        return *exit;
    const auto opened = store::ProjectFile::open(parser.file(), store::OpenFor::reading);
    return opened ? kDone : fail(opened.error(), parser.file());
}

} // namespace trayecto::cli
