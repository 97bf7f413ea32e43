#include "bench/race.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace trayecto::bench {

namespace {

double millisecondsOf(const Runner& runner)
{
    if (runner.measure)
        return runner.measure();
    QElapsedTimer timer;
    timer.start();
    runner.run();
    return double(timer.nsecsElapsed()) / 1e6;
}

double atShare(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

} // namespace

void race(const QString& title, const std::vector<Runner>& runners, int rounds, const std::vector<Goal>& goals,
          double share)
{
    std::vector<std::vector<double>> times(runners.size());
    for (const Runner& runner : runners)
        millisecondsOf(runner);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < runners.size(); ++i)
            times[i].push_back(millisecondsOf(runners[i]));
    }
    std::printf("\n%s\n", qPrintable(title));
    std::vector<double> figures;
    for (size_t i = 0; i < runners.size(); ++i) {
        figures.push_back(atShare(times[i], share));
        std::printf("  %-48s %10.2f ms %8.2f x\n", qPrintable(runners[i].name), figures[i], figures[i] / figures[0]);
    }
    for (const Goal& goal : goals)
        std::printf("  goal: %-42s %s\n", qPrintable(goal.text), goal.isMet(figures) ? "met" : "MISSED");
    std::fflush(stdout);
}

Goal atMost(double factor, int runner, const QString& whose)
{
    return {QStringLiteral("at most %1 times %2").arg(factor).arg(whose),
            [=](const std::vector<double>& ms) { return ms[0] <= factor * ms[size_t(runner)]; }};
}

Goal timesFaster(double factor, int runner, const QString& whose)
{
    return {QStringLiteral("at least %1 times faster than %2").arg(factor).arg(whose),
            [=](const std::vector<double>& ms) { return ms[0] * factor <= ms[size_t(runner)]; }};
}

Goal under(double ms)
{
    return {QStringLiteral("under %1 ms").arg(ms), [=](const std::vector<double>& all) { return all[0] < ms; }};
}

} // namespace trayecto::bench
