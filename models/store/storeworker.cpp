// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/storeworker.h"

#include "store/engine/address.h"

#include <QDeadlineTimer>
#include <QThread>

namespace mra {

using namespace std::chrono_literals;

namespace {

/// A change by another program must be on the screen within a second, and a lost connection must be
/// noticed as fast.
constexpr auto lookInterval = 500ms;
/// A server reports changes; it is polled as well, so that a lost connection is noticed.
constexpr auto serverLookInterval = 2s;

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

/// Whether the base is lost, so that retrying does not help.
bool isOver(const std::optional<Failed> &fault)
{
    using enum Failed::Reason;
    return fault &&
           (fault->reason == Damaged || fault->reason == Replaced || fault->reason == Gone);
}

} // namespace

/// Marks the thread as being in a call of the store during its lifetime.
class StoreWorker::Busy
{
public:
    Busy(StoreWorker &worker, bool isAtJob)
        : m_worker(worker)
    {
        worker.m_activity->isAtJob = isAtJob;
        worker.m_activity->busySince = now();
    }
    ~Busy() { m_worker.m_activity->busySince = 0; }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    StoreWorker &m_worker;
};

StoreWorker::StoreWorker()
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &StoreWorker::look);
}

void StoreWorker::run(AtlasJob job, const std::shared_ptr<StoreTask> &task)
{
    if (task->taken.exchange(true)) {
        if (!m_store)
            tell(job, {}); // a dropped opening ends like a failed one
        return;
    }
    const bool wasOpen = m_store != nullptr;
    const Changes changes = [&] {
        const Busy busy(*this, true);
        return task->run(m_store, task->cancelled);
    }();
    if (!wasOpen && m_store) {
        const auto address = Address::parse(m_store->address());
        m_isFile = address && address->isFile();
        // Delayed, because a look may replace the connection that is calling.
        m_store->setWakeUp([this] { m_lookTimer.start(0ms); });
    }
    if (m_store && (!wasOpen || m_store->fault()))
        startLookTimer();
    tell(job, changes);
    if (m_store && !wasOpen)
        checkAfterInterruption();
}

/// Called after the base is visible, because the check reads the whole file.
void StoreWorker::checkAfterInterruption()
{
    const bool wasReadOnly = m_store->isReadOnly();
    m_store->checkAfterInterruption();
    if (m_store->isReadOnly() != wasReadOnly || m_store->fault())
        tell(0, {});
}

void StoreWorker::leave()
{
    m_lookTimer.stop();
    m_store.reset();
    thread()->quit();
}

void StoreWorker::look()
{
    const Busy busy(*this, false);
    const auto reason = [this] {
        const auto fault = m_store->fault();
        return fault ? std::optional(fault->reason) : std::nullopt;
    };
    const auto before = reason();
    Changes changes;
    m_isStale = m_store->mayHaveChanged() || m_isStale;
    if (m_isStale) {
        changes = m_store->refresh();
        m_isStale = m_store->fault().has_value();
    }
    if (!changes.isEmpty() || reason() != before)
        tell(0, changes);
    startLookTimer();
}

void StoreWorker::startLookTimer()
{
    const bool isAsking = m_isFile || m_store->fault();
    m_lookTimer.start(isAsking ? lookInterval : serverLookInterval);
}

void StoreWorker::tell(AtlasJob job, const Changes &changes)
{
    StoreNews news{job, AtlasState::Closed, {}, {}, changes, {}, {}};
    if (m_store) {
        using enum AtlasState;
        news.fault = m_store->fault();
        news.readOnlyReason = m_store->readOnlyReason();
        const bool isReadOnly = news.readOnlyReason || isOver(news.fault);
        news.state = isReadOnly ? ReadOnly : news.fault ? ConnectionLost : Open;
        news.address = m_store->address();
        news.snapshot = m_store->snapshot();
    }
    Q_EMIT told(news);
}

} // namespace mra
