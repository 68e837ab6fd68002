// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/interruption.h"
#include "store/storenews.h"

#include <QObject>
#include <QTimer>

namespace mra {

/// The part of Atlas that lives in the store thread and owns the Store. Checks for changes by
/// others between jobs.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    StoreWorker();

    /// Since when the thread has waited for the base, in milliseconds of a steady clock; 0: it is
    /// not waiting. Thread-safe.
    [[nodiscard]] qint64 busySince() const { return m_busySince; }
    /// Whether it is busy with a job and not just with a check for changes. Thread-safe.
    [[nodiscard]] bool isAtJob() const { return m_isAtJob; }
    /// Ends the wait for a server that does not answer; the connection is lost. Thread-safe.
    void interrupt() { m_interruption->interrupt(); }
    [[nodiscard]] const std::shared_ptr<Interruption> &interruption() const
    {
        return m_interruption;
    }

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
    std::shared_ptr<Interruption> m_interruption = std::make_shared<Interruption>();
    std::atomic<qint64> m_busySince = 0;
    std::atomic_bool m_isAtJob = false;
    QTimer m_lookTimer{this};
    bool m_isFile = false;
    bool m_isStale = false; ///< others have committed, but this could not be read yet
};

} // namespace mra
