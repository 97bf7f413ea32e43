#include "app/cli/commandline.h"
#include "window/application.h"

#include <QFile>

// Words are commands and need no display; none, or names of files, open windows.
int main(int argc, char** argv)
{
    using namespace trayecto;
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QFile::decodeName(argv[at]));
    if (!cli::opensWindows(arguments))
        return cli::run(argc, argv);
    int programOnly = 1;
    return ui::runWindows(programOnly, argv, arguments);
}
