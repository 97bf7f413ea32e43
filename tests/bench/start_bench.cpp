// The program as a process: from its start until its window stands painted, and what memory it then holds.
#include "bench/bench.h"
#include "bench/race.h"

#include "edit/mapedits.h"
#include "store/projectfile.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <cmath>

namespace trayecto::bench {

using namespace tests;

namespace {

constexpr int kRounds = 15;

struct Started
{
    double paintedMs = 0;
    double rssMib = 0;
};

// Large enough for the window: the one that comes with the platform is not.
QString screenIn(const QTemporaryDir& home)
{
    QFile file(home.filePath(QStringLiteral("screen.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.write(R"({"screens": [{"name": "bench", "width": 1920, "height": 1080, "logicalDpi": 96}]})");
    return QStringLiteral("offscreen:configfile=") + file.fileName();
}

// With a home of its own, where nothing is left of the time before.
Started start(const QString& program, const QStringList& arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOME"), home.path());
    variables.remove(QStringLiteral("XDG_CONFIG_HOME"));
    variables.remove(QStringLiteral("XDG_DATA_HOME"));
    variables.insert(QStringLiteral("DISPLAY"), QStringLiteral(":offscreen")); // else it would speak to a shell
    variables.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TRAYECTO_PAINT_WATCH));
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), screenIn(home));
    process.setProcessEnvironment(variables);
    const std::chrono::nanoseconds begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s does not end", qUtf8Printable(program));
    Started started;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("painted "))
            started.paintedMs = (line.mid(8).toDouble() - double(begin.count())) / 1e6;
        else if (line.startsWith("rss "))
            started.rssMib = line.mid(4).toDouble() / 1024;
    }
    if (started.rssMib <= 0)
        qFatal("%s has painted no window", qUtf8Printable(program));
    return started;
}

// What it may take; and as a multiple of the empty window, which took 14 ms on the machine that was set on (FACTS.md
// section 2), for a machine that is slower at both.
std::vector<Goal> within(double ms)
{
    const double factor = std::round(10 * ms / 14) / 10;
    return {under(ms), atMost(factor, 1, QStringLiteral("the empty window, which had taken 14 ms"))};
}

// Against the empty window, which is started by turns.
void raceStarts(const QString& title, const QStringList& arguments, const std::vector<Goal>& goals, double goalMib = 0)
{
    Started ours;
    Started empty;
    race(title,
         {{QStringLiteral("trayecto"),
           {},
           [&] { return (ours = start(QStringLiteral(TRAYECTO), arguments)).paintedMs; }},
          {QStringLiteral("an empty QMainWindow"),
           {},
           [&] { return (empty = start(QStringLiteral(TRAYECTO_EMPTY_WINDOW), {})).paintedMs; }}},
         kRounds, goals);
    std::printf("  resident: %.1f MiB, the empty window %.1f MiB\n", ours.rssMib, empty.rssMib);
    if (goalMib > 0)
        std::printf("  goal: at most %g MiB in all %28s %s\n", goalMib, "", ours.rssMib <= goalMib ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace

void benchStart()
{
    const QTemporaryDir folder;
    const auto made = [&](const Plan& plan) {
        const model::Project project = madeProject(plan);
        const QString path = folder.filePath(QStringLiteral("%1 cards.trayecto").arg(cardCount(project)));
        const auto file = store::ProjectFile::create(path, edit::creationOf(project, edit::Verb::create));
        if (!file)
            qFatal("%s", qUtf8Printable(file.error().detail));
        return path;
    };
    raceStarts(QStringLiteral("From the start of the process to the first painted window"), {},
               {atMost(4, 1, QStringLiteral("the empty window"))});
    raceStarts(QStringLiteral("The same with 1,000 touchpoints and all lanes, 3,500 cards"),
               {made({.touchpoints = 1'000})}, within(150), 80);
    raceStarts(QStringLiteral("The same with 10,000 touchpoints alone"),
               {made({.touchpoints = 10'000, .otherLanes = false})}, within(300));
    raceStarts(QStringLiteral("The same with 10,000 touchpoints and all lanes, 35,000 cards"),
               {made({.touchpoints = 10'000})}, within(300));
}

} // namespace trayecto::bench
