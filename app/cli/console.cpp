#include "app/cli/console.h"

#include <QFileInfo>
#include <cstdio>

namespace trayecto::cli {

namespace {

bool write(const QString& text, std::FILE* stream)
{
    const QByteArray bytes = text.toUtf8();
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && written;
}

} // namespace

bool print(const QString& text)
{
    return write(text, stdout);
}

void note(const QString& line)
{
    // One line for one thing, whatever a title holds.
    write(QString(line).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n'), stderr);
}

ExitCode fail(const base::Error& error, const QString& file)
{
    base::Error placed = error;
    if (placed.where.isEmpty())
        placed.where = file;
    else if (!placed.where.contains(QFileInfo(file).fileName()))
        placed.where = file + QStringLiteral(": ") + placed.where;
    note(base::sentence(placed));
    return error.code == base::ErrorCode::wrongUsage ? kWrongUsage : kFailed;
}

} // namespace trayecto::cli
