// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/atlas.h"

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
};

/// The half of Atlas that lives in its thread and owns the Store. Looks for changes of others
/// between the jobs.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    StoreWorker();

    void run(Atlas::Job job, const std::shared_ptr<StoreTask> &task);
    /// Lets the base go and ends the thread.
    void leave();

Q_SIGNALS:
    void told(const mra::StoreNews &news);

private:
    void look();
    void startLookTimer();
    void tell(Atlas::Job job, const Changes &changes);

    std::unique_ptr<Store> m_store;
    QTimer m_lookTimer{this};
    bool m_isFile = false;
    bool m_isStale = false; ///< others committed, and that could not be read yet
};

} // namespace mra
