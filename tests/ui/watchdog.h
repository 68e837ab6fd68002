// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace mra::test {

/// How many times as long as usual this machine takes now for a fixed piece of work; at least 1.
/// The same program on the same machine was seen to take 1.7 times as long on another day.
[[nodiscard]] double slowness();

/// Measures how long the event loop of this thread does not turn: a heartbeat of some milliseconds
/// tells what passed since the beat before. It counts the time for which the processor worked for
/// this thread, which what else a shared machine does leaves alone; time on the clock is kept
/// beside it.
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

    /// Does the step as one turn of the loop, then lets the loop turn until `isDone` (by default
    /// at once) and a moment longer, for what the step set off.
    void run(const QString &step, const std::function<void()> &act,
             const std::function<bool()> &isDone, std::chrono::milliseconds moment);

    /// One for each step, in their order.
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
