// Another program, asked for its opinion.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace trayecto::tests {

struct ToolResult
{
    int exitCode = -1; // -1: not there, crashed or too slow
    QByteArray output;
    QByteArray errors;

    bool ok() const { return exitCode == 0; }
    QString text() const { return QString::fromUtf8(output); }
};

ToolResult runTool(const QString& program, const QStringList& arguments);
bool hasTool(const QString& program);

// tests/run --long
bool isLongRun();

} // namespace trayecto::tests
