// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/namepools.h"

namespace mra {

namespace {

qsizetype sizeOf(const Snapshot &snapshot)
{
    qsizetype size = 0;
    for (size_t kind = 0; kind < std::variant_size_v<Record>; ++kind)
        size += snapshot.size(RecordKind(kind));
    return size;
}

} // namespace

NamePool::Shared NamePools::of(const Snapshot &snapshot)
{
    constexpr size_t kept = 3; // the present one, one as known earlier, the one before an edit
    std::promise<NamePool::Shared> promise;
    std::shared_future<NamePool::Shared> pool;
    bool isMine = false;
    {
        const QMutexLocker locker(&m_mutex);
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&](const Entry &entry) { return entry.snapshot == snapshot.identity(); });
        if (known != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, known);
        } else {
            isMine = true;
            m_entries.push_front({snapshot.identity(), promise.get_future().share()});
            if (m_entries.size() > kept)
                m_entries.pop_back();
        }
        pool = m_entries.front().pool;
    }
    if (isMine) {
        const QMutexLocker locker(&m_making);
        m_newest = NamePool::make(snapshot, m_newest);
        m_recordsRead += m_newest->recordsRead();
        promise.set_value(m_newest);
    }
    return pool.get();
}

NamePool::Shared NamePools::atOnce(const Snapshot &snapshot)
{
    constexpr qsizetype few = 3000; // records; they take some milliseconds
    {
        const QMutexLocker locker(&m_mutex);
        for (const Entry &entry : m_entries) {
            if (entry.snapshot == snapshot.identity() &&
                entry.pool.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
                return entry.pool.get();
        }
    }
    return sizeOf(snapshot) <= few ? of(snapshot) : nullptr;
}

} // namespace mra
