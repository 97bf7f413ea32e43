#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "base/language.h"

#include <QFile>
#include <QGuiApplication>
#include <algorithm>
#include <csignal>

namespace trayecto::cli {

namespace {

struct Command
{
    const char* name;
    const char* usage;
    const char* summary;
    int (*run)(const QStringList& arguments);
};

constexpr Command kCommands[] = {
    {"new", "FILE", QT_TRANSLATE_NOOP("CommandLine", "make a project"), &runNew},
    {"import", "INPUT -o FILE", QT_TRANSLATE_NOOP("CommandLine", "make a project of Mermaid, Markdown or JSON"),
     &runImport},
    {"export", "FILE -o OUT", QT_TRANSLATE_NOOP("CommandLine", "write a map as PDF, SVG, PNG, Mermaid or JSON"),
     &runExport},
    {"info", "FILE", QT_TRANSLATE_NOOP("CommandLine", "say what a project holds"), &runInfo},
    {"edit", "FILE", QT_TRANSLATE_NOOP("CommandLine", "change a project by lines of JSON"), &runEdit},
    {"check", "FILE", QT_TRANSLATE_NOOP("CommandLine", "check that a project file is whole"), &runCheck},
};

QString help()
{
    QString text = QCoreApplication::translate("CommandLine", "Usage: %1")
                       .arg(QStringLiteral("trayecto %1\n\n"))
                       .arg(QCoreApplication::translate("CommandLine", "COMMAND [arguments]"));
    for (const Command& command : kCommands) {
        const QString usage = QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.usage);
        text += QStringLiteral("  %1  %2\n")
                    .arg(usage.leftJustified(22), QCoreApplication::translate("CommandLine", command.summary));
    }
    return text + QStringLiteral("\n  trayecto COMMAND --help\n  trayecto --version\n");
}

int dispatch(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h")
        return print(help()) ? kDone : kFailed;
    if (name == u"--version")
        return print(QStringLiteral("trayecto " TRAYECTO_VERSION "\n")) ? kDone : kFailed;
    for (const Command& command : kCommands)
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    const QString wrong = name.isEmpty()
                              ? QCoreApplication::translate("CommandLine", "A command is missing.")
                              : QCoreApplication::translate("CommandLine", "There is no command %1.").arg(name);
    note(QStringLiteral("trayecto: %1 %2")
             .arg(wrong, QCoreApplication::translate("CommandLine", "Help: trayecto --help")));
    return kWrongUsage;
}

void saySilence(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

bool opensWindows(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool isCommand = std::any_of(std::begin(kCommands), std::end(kCommands), [&](const Command& command) {
        return arguments.front() == QLatin1String(command.name);
    });
    return !isCommand && !arguments.front().startsWith(u'-') && QFile::exists(arguments.front());
}

int run(int argc, char** argv)
{
    // A reader that goes away is an error of the write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    // No command opens a window, and most run where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");

    // Qt would warn on stderr of every environment without a UTF-8 locale; it uses UTF-8 all the same.
    // Our arguments are kept from Qt, which has options of its own.
    const QtMessageHandler handler = qInstallMessageHandler(saySilence);
    int programOnly = 1;
    QGuiApplication application(programOnly, argv);
    qInstallMessageHandler(handler);
    QCoreApplication::setApplicationName(QStringLiteral("trayecto"));
    base::installLanguage(base::systemLanguage());

    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QFile::decodeName(argv[at]));
    return dispatch(arguments);
}

} // namespace trayecto::cli
