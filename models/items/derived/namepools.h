// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QMutex>

#include <future>
#include <list>

namespace mra {

/// The pools of names of the snapshots that are shown, made once each and shared by all that look
/// for something. Any thread may ask; who asks for what is not made yet makes it and waits.
class NamePools
{
public:
    [[nodiscard]] NamePool::Shared of(const Snapshot &snapshot);
    /// Null where it is not made yet and has more records than are made at once.
    [[nodiscard]] NamePool::Shared atOnce(const Snapshot &snapshot);

    /// How many records were read so far: what tests count.
    [[nodiscard]] size_t recordsRead() const { return m_recordsRead; }

private:
    struct Entry
    {
        quint64 snapshot = 0; ///< its identity
        std::shared_future<NamePool::Shared> pool;
    };

    QMutex m_mutex;
    std::list<Entry> m_entries; ///< the newest first
    QMutex m_making;            ///< one at a time, so that each takes over what the last one made
    NamePool::Shared m_newest;
    std::atomic_size_t m_recordsRead = 0;
};

} // namespace mra
