// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

// Shared by the benchmarks: medians, a calibration of the machine, tables, and checks of results.

namespace mra::bench {

inline constexpr int rounds = 7;

template <class Run>
[[nodiscard]] double milliseconds(Run &&run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[nodiscard]] inline double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The median of the rounds, after one that is not counted.
template <class Run>
[[nodiscard]] double medianTime(Run &&run)
{
    run();
    QList<double> times;
    for (int i = 0; i < rounds; ++i)
        times.append(milliseconds(run));
    return median(times);
}

/// Medians of two functions that take turns, so that other work on the machine affects both.
template <class A, class B>
[[nodiscard]] std::pair<double, double> medianTimes(A &&a, B &&b)
{
    a();
    b();
    QList<double> timesOfA;
    QList<double> timesOfB;
    for (int i = 0; i < rounds; ++i) {
        timesOfA.append(milliseconds(a));
        timesOfB.append(milliseconds(b));
    }
    return {median(timesOfA), median(timesOfB)};
}

/// Milliseconds for fixed integer work and a fixed walk through 32 MiB; figures are divided by it
/// to compare machines.
[[nodiscard]] double calibration();

/// Ends the program with a message unless the result was right.
void check(bool isRight, const QString &what);

void print(const QString &line);

/// Columns on standard output as wide as their cells; the first is aligned to the left.
void printTable(const QString &title, const QStringList &header, const QList<QStringList> &rows);

/// Three significant digits; above 100, all digits before the point.
[[nodiscard]] QString number(double value);

/// The sizes that the first argument names, such as 1,10,100.
[[nodiscard]] QList<int> sizesFrom(const QStringList &arguments);

} // namespace mra::bench
