#include "support/tool.h"

#include <QProcess>
#include <QStandardPaths>

namespace trayecto::tests {

namespace {

constexpr int kPatienceMs = 120'000;

}

ToolResult runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    ToolResult result;
    const bool finished = process.waitForFinished(kPatienceMs);
    if (finished && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

bool hasTool(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool isLongRun()
{
    return qEnvironmentVariableIsSet("TRAYECTO_LONG");
}

} // namespace trayecto::tests
