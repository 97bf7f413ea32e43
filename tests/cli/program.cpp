#include "cli/program.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace trayecto::tests {

namespace {

constexpr int kPatienceMs = 60'000;

QProcessEnvironment environment(const QString& locale)
{
    QProcessEnvironment variables;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const char* kept : {"PATH", "HOME", "USER", "TMPDIR", "XDG_RUNTIME_DIR", "ASAN_OPTIONS", "UBSAN_OPTIONS"})
        if (const QString name = QLatin1String(kept); system.contains(name))
            variables.insert(name, system.value(name));
    variables.insert(QStringLiteral("LANG"), locale);
    variables.insert(QStringLiteral("TRAYECTO"), QStringLiteral(TRAYECTO_PROGRAM));
    return variables;
}

Ran runProgram(const QString& program, const QStringList& arguments, const QByteArray& input, const QString& locale)
{
    QProcess process;
    process.setProcessEnvironment(environment(locale));
    process.start(program, arguments);
    process.write(input);
    return ended(process);
}

} // namespace

QStringList Ran::errorLines() const
{
    return QString::fromUtf8(err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::unique_ptr<QProcess> started(const QStringList& arguments, const QString& locale)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment(locale));
    process->start(QStringLiteral(TRAYECTO_PROGRAM), arguments);
    EXPECT_TRUE(process->waitForStarted(kPatienceMs));
    return process;
}

Ran ended(QProcess& process)
{
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(isDone) << qPrintable(process.arguments().join(QLatin1Char(' ')));
    return {isDone ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran run(const QStringList& arguments, const QByteArray& input, const QString& locale)
{
    return runProgram(QStringLiteral(TRAYECTO_PROGRAM), arguments, input, locale);
}

Ran runInSpanish(const QStringList& arguments, const QByteArray& input)
{
    return run(arguments, input, QStringLiteral("es_ES.UTF-8"));
}

Ran runWith(const QStringList& arguments, const QByteArray& input, const QStringList& variables)
{
    QProcess process;
    QProcessEnvironment all = environment(QStringLiteral("en_US.UTF-8"));
    for (const QString& variable : variables)
        all.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    // A library in front of the sanitizer's is meant.
    all.insert(QStringLiteral("ASAN_OPTIONS"),
               all.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":verify_asan_link_order=0"));
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(TRAYECTO_PROGRAM), arguments);
    process.write(input);
    return ended(process);
}

Ran shell(const QString& line)
{
    return runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line}, {}, QStringLiteral("C"));
}

QString Folder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray Folder::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Folder::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

} // namespace trayecto::tests
