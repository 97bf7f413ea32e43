// trayecto_bench [layout] [store] [pictures] [large]: all where nothing is named.
#include "bench/bench.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QStringList wanted = QGuiApplication::arguments().mid(1);
    const auto isWanted = [&](const char* subject) {
        return wanted.isEmpty() || wanted.contains(QLatin1String(subject));
    };
    if (isWanted("layout"))
        trayecto::bench::benchLayout();
    if (isWanted("store"))
        trayecto::bench::benchStore();
    if (isWanted("pictures"))
        trayecto::bench::benchPictures();
    if (isWanted("large"))
        trayecto::bench::benchLargePictures();
    return 0;
}
