#include "window/application.h"

#include "layout/textstyle.h"
#include "settings/appearance.h"
#include "widgets/logo.h"
#include "window/projectwindows.h"

#include <QApplication>
#include <QFontMetrics>

namespace trayecto::ui {

namespace {

// Those that a window shows first.
void loadFonts()
{
    layout::loadGridFonts();
    (void)QFontMetrics(QApplication::font()).horizontalAdvance(u'x');
}

} // namespace

int runWindows(int& argc, char** argv, const QStringList& files)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trayecto"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAYECTO_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("trayecto"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trayecto"));
    QGuiApplication::setDesktopFileName(QStringLiteral("trayecto"));
    QGuiApplication::setWindowIcon(logoIcon());
    Appearance::instance().apply();
    for (const QString& file : files)
        openWindow(file, nullptr);
    if (files.isEmpty())
        showStartWindow();
    else
        loadFonts(); // while the file is read
    return QApplication::exec();
}

} // namespace trayecto::ui
