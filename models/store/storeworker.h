// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"
#include "store/interruption.h"

namespace mra {

/// One job on its way through both threads.
struct StoreTask
{
    /// Called in the store thread, with no store before one is opened. Gives all that it read from
    /// the log.
    std::function<Changes(std::unique_ptr<Store> &store, const std::atomic_bool &cancelled)> run;
    std::atomic_bool cancelled = false;
    /// Set by who comes first: the store thread, which then runs it, or Atlas, which drops it.
    std::atomic_bool taken = false;
};

/// What the store thread tells Atlas, as one message.
struct StoreNews
{
    Atlas::Job job = 0; ///< that is done; 0: others changed something, or the connection did
    Atlas::State state = Atlas::State::Closed;
    QString address;
    Snapshot snapshot;
    Changes changes;
    std::optional<Failed::Reason> readOnlyReason;
    std::optional<Failed> fault;
};

/// The half of Atlas that lives in its thread and owns the Store. Looks for changes of others
/// between the jobs.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    StoreWorker();

    /// Since when the thread waits for the base, in milliseconds of a steady clock; 0: it does not.
    /// May be asked in any thread.
    [[nodiscard]] qint64 busySince() const { return m_busySince; }
    /// Whether it waits for a job, and not only looks for changes.
    [[nodiscard]] bool isAtJob() const { return m_isAtJob; }
    /// Ends the wait for a server that does not answer; the connection is lost. In any thread.
    void interrupt() { m_interruption->interrupt(); }
    [[nodiscard]] const std::shared_ptr<Interruption> &interruption() const
    {
        return m_interruption;
    }

    void run(Atlas::Job job, const std::shared_ptr<StoreTask> &task);
    /// Lets the base go and ends the thread.
    void leave();

Q_SIGNALS:
    void told(const mra::StoreNews &news);

private:
    class Busy;
    void look();
    void checkAfterInterruption();
    void startLookTimer();
    void tell(Atlas::Job job, const Changes &changes);

    std::unique_ptr<Store> m_store;
    std::shared_ptr<Interruption> m_interruption = std::make_shared<Interruption>();
    std::atomic<qint64> m_busySince = 0;
    std::atomic_bool m_isAtJob = false;
    QTimer m_lookTimer{this};
    bool m_isFile = false;
    bool m_isStale = false; ///< others committed, and that could not be read yet
};

} // namespace mra
