#include "base/error.h"

#include <QCoreApplication>

namespace trayecto::base {

namespace {

const char* phrase(ErrorCode code)
{
    switch (code) {
    case ErrorCode::wrongUsage:
        return QT_TRANSLATE_NOOP("Error", "This command cannot be understood.");
    case ErrorCode::fileNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no such file.");
    case ErrorCode::fileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file cannot be read; nothing was changed. Check its permissions.");
    case ErrorCode::fileUnwritable:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Nothing can be written there; nothing was changed. Check the permissions or choose another place.");
    case ErrorCode::fileExists:
        return QT_TRANSLATE_NOOP("Error", "The file exists already and was left as it is. Choose another name.");
    case ErrorCode::diskFull:
        return QT_TRANSLATE_NOOP(
            "Error", "The disk is full; what was stored before is safe. Free some space or save a copy elsewhere.");
    case ErrorCode::ioError:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk reported an error; what was stored before is safe. Save a copy elsewhere.");
    case ErrorCode::notATrayectoFile:
        return QT_TRANSLATE_NOOP("Error", "This is not a Trayecto project; the file was left as it is.");
    case ErrorCode::fileDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The project file is damaged; it was left as it is. Open a copy or a backup.");
    case ErrorCode::fileTooNew:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The project was written by a newer Trayecto; it was left as it is. Update the program to open it.");
    case ErrorCode::fileHostile:
        return QT_TRANSLATE_NOOP(
            "Error", "The file holds parts that no Trayecto project has, so it was not opened and was left as it is.");
    case ErrorCode::fileInUse:
        return QT_TRANSLATE_NOOP(
            "Error", "Somebody else is editing this project; it can be read but not changed until they close it.");
    case ErrorCode::fileMoved:
        return QT_TRANSLATE_NOOP("Error", "The file was renamed, deleted or replaced by another program; your work is "
                                          "still in memory. Save a copy elsewhere.");
    case ErrorCode::readOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "The project is open for reading only; nothing was changed. Save a copy to edit it.");
    case ErrorCode::badInput:
        return QT_TRANSLATE_NOOP("Error", "The input cannot be understood; nothing was changed.");
    case ErrorCode::ruleBroken:
        return QT_TRANSLATE_NOOP("Error", "This would break a rule of the map; nothing was changed.");
    case ErrorCode::conflict:
        return QT_TRANSLATE_NOOP("Error", "The project has changed in the meantime; nothing was changed. Try again.");
    case ErrorCode::notFound:
        return QT_TRANSLATE_NOOP("Error", "There is nothing of that name; nothing was changed.");
    case ErrorCode::ambiguous:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is more than one of that name; nothing was changed. Say where it is, or give "
                                 "its number.");
    case ErrorCode::nothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo.");
    case ErrorCode::nothingToRedo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to redo.");
    case ErrorCode::tooLarge:
        return QT_TRANSLATE_NOOP("Error", "This is larger than Trayecto allows; nothing was changed.");
    case ErrorCode::cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.");
    case ErrorCode::internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong inside Trayecto; what was stored before is safe.");
}

} // namespace

QString sentence(const Error& error)
{
    QString text;
    if (!error.where.isEmpty())
        text += error.where + QStringLiteral(": ");
    text += QCoreApplication::translate("Error", phrase(error.code));
    if (!error.detail.isEmpty()) {
        // A phrase marked for translation, or data, which no translation knows.
        const QString detail = QCoreApplication::translate("Error", error.detail.toUtf8().constData());
        text += QStringLiteral(" (") + detail + QLatin1Char(')');
    }
    return text;
}

} // namespace trayecto::base
