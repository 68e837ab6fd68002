// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QMutex>

#include <future>
#include <list>

namespace mra {

/// The name pools of the snapshots that are shown, each made once and shared by all searches. Any
/// thread may call; a caller that asks for a pool not made yet makes it and waits.
class NamePools
{
public:
    [[nodiscard]] NamePool::Shared of(const Snapshot &snapshot);
    /// Null if the pool is not made yet and the snapshot has too many records to make it at once.
    [[nodiscard]] NamePool::Shared atOnce(const Snapshot &snapshot);

    /// For tests: how many records were read so far.
    [[nodiscard]] size_t recordsRead() const { return m_recordsRead; }

private:
    struct Entry
    {
        quint64 snapshot = 0; ///< its identity
        std::shared_future<NamePool::Shared> pool;
    };

    QMutex m_mutex;
    std::list<Entry> m_entries; ///< the newest first
    QMutex m_making;            ///< one at a time, so that each can reuse the last one
    NamePool::Shared m_newest;
    std::atomic_size_t m_recordsRead = 0;
};

} // namespace mra
