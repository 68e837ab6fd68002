// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/watchdog.h"

#include "support/patience.h"

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

} // namespace

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
