// trayecto_bench [layout] [store] [pictures] [large] [start] [canvas] [search] [slowdisk]: all where nothing is named.
#include "bench/bench.h"

#include "settings/appearance.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings; // those of whoever runs this would change what is measured, and be changed
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication app(argc, argv);
    trayecto::ui::Appearance::instance().setThemeChoice(trayecto::ui::ThemeChoice::light);
    trayecto::ui::Appearance::instance().apply(); // windows look, and cost, as in the program
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
