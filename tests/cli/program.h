// The program itself, run as a person or a script runs it.
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace trayecto::tests {

struct Ran
{
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QStringList errorLines() const;
};

// Without a display, in a language, and with no other help from the environment.
std::unique_ptr<QProcess> started(const QStringList& arguments, const QString& locale = QStringLiteral("en_US.UTF-8"));
Ran ended(QProcess& process);

Ran run(const QStringList& arguments, const QByteArray& input = {},
        const QString& locale = QStringLiteral("en_US.UTF-8"));
Ran runInSpanish(const QStringList& arguments, const QByteArray& input = {});
// With more variables, "NAME=value".
Ran runWith(const QStringList& arguments, const QByteArray& input, const QStringList& variables);
// A line of /bin/sh in which $TRAYECTO is the program.
Ran shell(const QString& line);

// A folder for one test, which knows what lies in it.
class Folder
{
  public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    QStringList files() const; // hidden ones too

  private:
    QTemporaryDir m_folder;
};

} // namespace trayecto::tests
