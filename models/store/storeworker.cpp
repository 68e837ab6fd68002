// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/storeworker.h"

#include "store/address.h"

#include <QThread>

namespace mra {

using namespace std::chrono_literals;

namespace {

/// A change of another program must be on the screen within a second, and a lost connection be
/// found again as soon.
constexpr auto lookInterval = 500ms;
/// A server tells of changes; it is asked besides, so that a connection lost is noticed.
constexpr auto serverLookInterval = 2s;

} // namespace

StoreWorker::StoreWorker()
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &StoreWorker::look);
}

void StoreWorker::run(Atlas::Job job, const std::shared_ptr<StoreTask> &task)
{
    if (task->taken.exchange(true)) {
        if (!m_store)
            tell(job, {}); // an opening that was dropped ends as one that failed
        return;
    }
    const bool wasOpen = m_store != nullptr;
    const Changes changes = task->run(m_store, task->cancelled);
    if (!wasOpen && m_store) {
        const auto address = Address::parse(m_store->address());
        m_isFile = address && address->isFile();
        // Not at once: a look may replace the connection that tells.
        m_store->setWakeUp([this] { m_lookTimer.start(0ms); });
    }
    if (m_store && (!wasOpen || !m_store->isConnected()))
        startLookTimer();
    tell(job, changes);
}

void StoreWorker::leave()
{
    m_lookTimer.stop();
    m_store.reset();
    thread()->quit();
}

void StoreWorker::look()
{
    const bool wasConnected = m_store->isConnected();
    Changes changes;
    m_isStale = m_store->mayHaveChanged() || m_isStale;
    if (m_isStale) {
        changes = m_store->refresh();
        m_isStale = !m_store->isConnected();
    }
    const bool isConnected = m_store->isConnected();
    if (!changes.isEmpty() || isConnected != wasConnected)
        tell(0, changes);
    startLookTimer();
}

void StoreWorker::startLookTimer()
{
    const bool isAsking = m_isFile || !m_store->isConnected();
    m_lookTimer.start(isAsking ? lookInterval : serverLookInterval);
}

void StoreWorker::tell(Atlas::Job job, const Changes &changes)
{
    StoreNews news{job, Atlas::State::Closed, {}, {}, changes};
    if (m_store) {
        using enum Atlas::State;
        const auto whileConnected = m_store->isReadOnly() ? ReadOnly : Open;
        news.state = m_store->isConnected() ? whileConnected : ConnectionLost;
        news.address = m_store->address();
        news.snapshot = m_store->snapshot();
    }
    Q_EMIT told(news);
}

} // namespace mra
