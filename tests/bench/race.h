// Ours, the raw way and other programs, run by turns in one run: the machine's mood then weighs on all of them alike.
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace trayecto::bench {

struct Runner
{
    QString name;
    std::function<void()> run;
    // Instead of run(): does the same and says itself how many milliseconds of it count.
    std::function<double()> measure = {};
};

// What is asked of the first runner.
struct Goal
{
    QString text; // as printed: "at most 1.5 times raw"
    // Of the figures in milliseconds, in the order of the runners.
    std::function<bool(const std::vector<double>&)> isMet;
};

// The share of the rounds that were no slower than the figure that is printed.
inline constexpr double kMedian = 0.5;
inline constexpr double kP95 = 0.95;

// Runs every runner once to warm up and then `rounds` times by turns; prints the figures, and each as a multiple of the
// first. Benchmarks never fail: a goal that is missed is printed as such.
void race(const QString& title, const std::vector<Runner>& runners, int rounds, const std::vector<Goal>& goals = {},
          double share = kMedian);

Goal atMost(double factor, int runner, const QString& whose);      // times another runner
Goal timesFaster(double factor, int runner, const QString& whose); // than another runner
Goal under(double ms);

} // namespace trayecto::bench
