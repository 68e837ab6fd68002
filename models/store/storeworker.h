// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/interruption.h"
#include "store/storenews.h"

#include <QObject>
#include <QTimer>

namespace mra {

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

    void run(AtlasJob job, const std::shared_ptr<StoreTask> &task);
    /// Lets the base go and ends the thread.
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
    bool m_isStale = false; ///< others committed, and that could not be read yet
};

} // namespace mra
