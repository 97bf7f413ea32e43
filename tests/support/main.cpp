// The beginning of every test program.
#ifdef TRAYECTO_WIDGETS
#include <QApplication>
#include <QTemporaryDir>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
#ifdef TRAYECTO_WIDGETS
    // Windows keep drafts and backups there.
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
#endif
    Application app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
