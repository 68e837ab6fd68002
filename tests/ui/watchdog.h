// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace mra::test {

/// How much longer than usual this machine takes now for a fixed piece of work, as a factor; at
/// least 1. The same program on the same machine was seen to take 1.7 times as long on another day.
[[nodiscard]] double slowness();

/// Measures how long the event loop of this thread is blocked, by the intervals of a heartbeat of
/// some milliseconds. What counts is the processor time of this thread, which does not depend on
/// what else the machine does; the time by the clock is recorded as well.
class Watchdog
{
public:
    struct Stall
    {
        QString step;
        double worked = 0; ///< milliseconds of the processor, the longest of the step
        double passed = 0; ///< milliseconds on the clock, the longest of the step
    };

    Watchdog();

    /// Runs the step as one turn of the loop, then lets the loop turn until `isDone` (by default at
    /// once) and a moment longer, for anything that the step has started.
    void run(const QString &step, const std::function<void()> &act,
             const std::function<bool()> &isDone, std::chrono::milliseconds moment);

    /// One for each step, in order.
    [[nodiscard]] const QList<Stall> &stalls() const { return m_stalls; }
    /// Steps that were not done in time.
    [[nodiscard]] const QStringList &unfinished() const { return m_unfinished; }

private:
    void beat();

    QTimer m_heart;
    double m_worked = 0;
    double m_passed = 0;
    QList<Stall> m_stalls;
    QStringList m_unfinished;
};

} // namespace mra::test
