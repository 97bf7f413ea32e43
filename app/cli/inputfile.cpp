#include "app/cli/inputfile.h"

#include <QFile>
#include <QFileInfo>

namespace trayecto::cli {

using base::Error;
using base::ErrorCode;

base::Result<QByteArray> readInput(const QString& path, qsizetype limitBytes)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::fileNotFound, path, {}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::fileUnreadable, path, {}};
    // Read rather than asked for its size: a pipe has none.
    QByteArray bytes = file.read(limitBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::fileUnreadable, path, file.errorString()};
    if (bytes.size() > limitBytes)
        return Error{ErrorCode::tooLarge, path, {}};
    return bytes;
}

} // namespace trayecto::cli
