// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/interruption.h"
#include "store/storenews.h"

#include <QObject>
#include <QTimer>

namespace mra {

/// What the store thread is doing. Shared by both threads, since either may end first.
struct StoreActivity
{
    /// Since when the thread has waited for the base, in milliseconds of a steady clock; 0: it is
    /// not waiting.
    std::atomic<qint64> busySince = 0;
    /// Whether it is busy with a job and not just with a check for changes.
    std::atomic_bool isAtJob = false;
    /// Ends the wait for a server that does not answer; the connection is lost.
    const std::shared_ptr<Interruption> interruption = std::make_shared<Interruption>();
};

/// The part of Atlas that lives in the store thread and owns the Store. Checks for changes by
/// others between jobs.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    StoreWorker();

    [[nodiscard]] const std::shared_ptr<StoreActivity> &activity() const { return m_activity; }

    void run(AtlasJob job, const std::shared_ptr<StoreTask> &task);
    /// Closes the base and ends the thread.
    void leave();

Q_SIGNALS:
    void told(const mra::StoreNews &news);

private:
    class Busy;
    void look();
    void checkAfterInterruption();
    void startLookTimer();
    void tell(AtlasJob job, const Changes &changes);

    std::unique_ptr<Store> m_store;
    const std::shared_ptr<StoreActivity> m_activity = std::make_shared<StoreActivity>();
    QTimer m_lookTimer{this};
    bool m_isFile = false;
    bool m_isStale = false; ///< others have committed, but this could not be read yet
};

} // namespace mra
