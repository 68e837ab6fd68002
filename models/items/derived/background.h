// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace mra {

/// Runs one job at a time in the thread pool for an object of this thread. Only the outcome of the
/// newest job is delivered; a job that is superseded before it starts is never run.
template <class Outcome>
class Background
{
public:
    using Make = std::function<Outcome()>;
    using Receive = std::function<void(const Outcome &)>;

    /// `receive` is called from the event loop or by finish(), and never after this object is
    /// destroyed.
    explicit Background(const Receive &receive)
        : m_receive(receive)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            const Outcome outcome = m_watcher.result();
            m_isRunning = false;
            if (const Make next = std::exchange(m_next, nullptr))
                start(next);
            else
                m_receive(outcome);
        });
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// `make` runs in another thread: it may use only what it holds.
    void start(const Make &make)
    {
        if (m_isRunning) {
            m_next = make;
            return;
        }
        m_isRunning = true;
        const auto promise = std::make_shared<QPromise<Outcome>>();
        m_watcher.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, make] {
            promise->start();
            promise->addResult(make());
            promise->finish();
        });
    }

    /// Waits for the newest job and delivers its outcome. It blocks this thread, so it is for work
    /// that must be complete before something ends.
    void finish()
    {
        if (!m_isRunning)
            return;
        m_watcher.waitForFinished();
        QCoreApplication::removePostedEvents(&m_watcher); // they would deliver the outcome again
        m_isRunning = false;
        const Make next = std::exchange(m_next, nullptr);
        m_receive(next ? next() : m_watcher.result());
    }

private:
    Receive m_receive;
    QFutureWatcher<Outcome> m_watcher;
    Make m_next;
    bool m_isRunning = false;
};

} // namespace mra
