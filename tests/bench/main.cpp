// trayecto_bench [layout] [store] [pictures] [large] [start] [canvas] [search] [slowdisk]: all where nothing is named.
#include "bench/bench.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    using namespace trayecto::bench;
    const std::pair<const char*, void (*)()> subjects[] = {
        {"layout", benchLayout}, {"store", benchStore},   {"pictures", benchPictures}, {"large", benchLargePictures},
        {"start", benchStart},   {"canvas", benchCanvas}, {"search", benchSearch},     {"slowdisk", benchSlowDisk},
    };
    for (const auto& [name, bench] : subjects)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            bench();
    return 0;
}
