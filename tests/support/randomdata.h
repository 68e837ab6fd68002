// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"

#include <random>

namespace mra {

/// A seeded random generator; the same seed gives the same numbers on every machine.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    /// A number from 0 to `end` - 1.
    [[nodiscard]] int below(int end) { return int(m_engine() % quint32(end)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class T>
    [[nodiscard]] T oneOf(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    template <Vocabulary E>
    [[nodiscard]] E anyOf()
    {
        return static_cast<E>(below(int(keysOf<E>.size())));
    }

private:
    std::mt19937 m_engine;
};

/// A small world full of corner cases: few territories, groups and days, so that everything
/// coincides; every kind of agreement, party, grant, event and date. It passes validation, and the
/// same seed gives the same world.
[[nodiscard]] Snapshot randomWorld(quint32 seed);

/// Edits the world: a record, mostly an agreement, becomes what it is in another random world,
/// which has the same ids. Returns its kind.
RecordKind editOne(Random &random, Snapshot &world);

/// The days on which an answer may change, sorted: each day on which a date of the snapshot begins
/// or ends, the day before and the day after.
[[nodiscard]] QList<QDate> interestingDays(const Snapshot &snapshot);

/// A random coverage query on one of these days.
[[nodiscard]] CoverageQuery randomQuery(Random &random, const Snapshot &snapshot,
                                        const QList<QDate> &days);

/// The query in one line, to repeat it by hand.
[[nodiscard]] QString describe(const CoverageQuery &query);

} // namespace mra
