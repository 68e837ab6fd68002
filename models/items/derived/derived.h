// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/dayindex.h"
#include "items/derived/namepools.h"

#include <QMutex>

#include <atomic>
#include <future>
#include <list>

namespace mra {

class Relations;

/// What follows from the records, derived once and shared by all views: timelines and relations for
/// each snapshot, an index for each snapshot and day. Whatever a change did not affect is reused.
/// Any thread may call; a caller that asks for something not made yet makes it and waits, so the
/// GUI thread must not ask.
class Derived
{
public:
    using Index = std::shared_ptr<const DayIndex>;

    [[nodiscard]] Index on(const Snapshot &snapshot, QDate day);
    [[nodiscard]] std::shared_ptr<const Relations> relationsOf(const Snapshot &snapshot);
    /// Null if they are not made yet; never waits, so the GUI thread may ask.
    [[nodiscard]] std::shared_ptr<const Relations> relationsIfReady(const Snapshot &snapshot);

    /// The names and texts by which records are found.
    [[nodiscard]] const std::shared_ptr<NamePools> &names() const { return m_names; }

    /// For tests: how often on() was called, and how many indexes and timelines were made.
    [[nodiscard]] int timesAsked() const { return m_timesAsked; }
    [[nodiscard]] int indexesMade() const { return m_indexesMade; }
    [[nodiscard]] int timelinesMade() const { return m_timelinesMade; }

private:
    struct Key
    {
        quint64 snapshot = 0; ///< its identity
        QDate day;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Entry
    {
        Key key;
        std::shared_future<Index> index;
    };

    [[nodiscard]] Index make(const Snapshot &snapshot, QDate day);
    [[nodiscard]] std::shared_ptr<const Timelines> timelinesOf(const Snapshot &snapshot);

    const std::shared_ptr<NamePools> m_names = std::make_shared<NamePools>();
    QMutex m_mutex;
    std::list<Entry> m_entries; ///< the newest first
    QMutex m_making;            ///< one at a time, so that each can reuse the last one
    Index m_newest;
    std::atomic_int m_timesAsked = 0;
    QMutex m_relating;                            ///< held while relations are made
    std::shared_ptr<const Relations> m_relations; ///< the newest
    std::atomic_int m_indexesMade = 0;
    std::atomic_int m_timelinesMade = 0;
};

} // namespace mra
