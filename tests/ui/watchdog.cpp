// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/watchdog.h"

#include "support/patience.h"

#include <QHash>
#include <QTest>

#include <ctime>

namespace mra::test {

namespace {

constexpr std::chrono::milliseconds heartbeat{2};

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What a window does most: makes texts, looks them up, lets them go.
int workOfWindows()
{
    QHash<QString, QStringList> shelves;
    for (int i = 0; i < 60'000; ++i) {
        const QString text = QStringLiteral("%1 of %2").arg(i).arg(i % 977);
        shelves[text.section(QLatin1Char(' '), 2)].append(text.toUpper());
    }
    int size = 0;
    for (const QStringList &shelf : std::as_const(shelves))
        size += int(shelf.join(QLatin1Char(',')).size());
    return size;
}

} // namespace

double slowness()
{
    constexpr double usual = 61; // ms, where the limits were set
    double best = 0;
    for (int i = 0; i < 5; ++i) {
        const double begin = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const int size = workOfWindows();
        const double taken = milliseconds(CLOCK_THREAD_CPUTIME_ID) - begin;
        Q_ASSERT(size > 0);
        static_cast<void>(size);
        best = i == 0 ? taken : std::min(best, taken);
    }
    qInfo("a fixed piece of work takes %.1f ms of %.0f", best, usual);
    return std::max(1.0, best / usual);
}

Watchdog::Watchdog()
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(heartbeat);
    m_heart.callOnTimeout([this] { beat(); });
}

void Watchdog::run(const QString &step, const std::function<void()> &act,
                   const std::function<bool()> &isDone, std::chrono::milliseconds moment)
{
    m_stalls.append({step, 0, 0});
    m_worked = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    m_passed = milliseconds(CLOCK_MONOTONIC);
    m_heart.start();
    act();
    beat();
    if (isDone && !QTest::qWaitFor(isDone, patience))
        m_unfinished << step;
    QTest::qWait(int(moment.count()));
    beat();
    m_heart.stop();
}

void Watchdog::beat()
{
    const double worked = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    const double passed = milliseconds(CLOCK_MONOTONIC);
    Stall &stall = m_stalls.last();
    stall.worked = std::max(stall.worked, worked - std::exchange(m_worked, worked));
    stall.passed = std::max(stall.passed, passed - std::exchange(m_passed, passed));
}

} // namespace mra::test
