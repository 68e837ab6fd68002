// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"

#include "domain/checks/relations.h"

namespace mra {

Derived::Index Derived::on(const Snapshot &snapshot, QDate day)
{
    constexpr size_t kept = 4; // the day of the lists, and days that the user steps between
    ++m_timesAsked;
    const Key key{snapshot.identity(), day};
    std::promise<Index> promise;
    std::shared_future<Index> index;
    bool isMine = false;
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.key == key; });
        if (known != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, known);
        } else {
            isMine = true;
            m_entries.push_front({key, promise.get_future().share()});
            if (m_entries.size() > kept)
                m_entries.pop_back();
        }
        index = m_entries.front().index;
    }
    if (isMine)
        promise.set_value(make(snapshot, day));
    return index.get();
}

Derived::Index Derived::make(const Snapshot &snapshot, QDate day)
{
    const QMutexLocker locker(&m_making);
    m_newest =
        std::make_shared<const DayIndex>(snapshot, timelinesOf(snapshot), day, m_newest.get());
    ++m_indexesMade;
    return m_newest;
}

std::shared_ptr<const Timelines> Derived::timelinesOf(const Snapshot &snapshot)
{
    if (m_newest && m_newest->snapshot().identity() == snapshot.identity())
        return m_newest->sharedTimelines();
    const auto timelines =
        std::make_shared<const Timelines>(snapshot, m_newest ? &m_newest->timelines() : nullptr);
    m_timelinesMade += int(timelines->computedCount());
    return timelines;
}

std::shared_ptr<const Relations> Derived::relationsOf(const Snapshot &snapshot)
{
    const QMutexLocker locker(&m_relating);
    if (!m_relations || m_relations->snapshot().identity() != snapshot.identity())
        m_relations = std::make_shared<const Relations>(snapshot, m_relations.get());
    return m_relations;
}

std::shared_ptr<const Relations> Derived::relationsIfReady(const Snapshot &snapshot)
{
    if (!m_relating.tryLock())
        return nullptr;
    const auto known = m_relations && m_relations->snapshot().identity() == snapshot.identity()
                           ? m_relations
                           : nullptr;
    m_relating.unlock();
    return known;
}

} // namespace mra
