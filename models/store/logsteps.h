// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <bitset>

namespace mra {

/// A step of the log as a list of steps tells of it: the first of its changes, and how many there
/// are of which sort. The others are read where somebody asks for them.
struct LogStep
{
    Change first;
    qsizetype created = 0; ///< records
    qsizetype changed = 0;
    qsizetype deleted = 0;
    std::bitset<32> kinds; ///< of the records, by RecordKind

    [[nodiscard]] qsizetype size() const { return created + changed + deleted; }
    [[nodiscard]] qint64 lastSeq() const { return first.seq + size() - 1; }
    [[nodiscard]] bool hasKind(RecordKind kind) const { return kinds.test(size_t(kind)); }
    /// One more record.
    void count(RecordKind kind, bool wasThere, bool isThere)
    {
        ++(!wasThere ? created : isThere ? changed : deleted);
        kinds.set(size_t(kind));
    }
};
/// Newest first.
using LogSteps = QList<LogStep>;
static_assert(keysOf<RecordKind>.size() <= 32);

/// A part of the log, as long as somebody reads at once.
struct LogPage
{
    LogSteps steps;
    bool hasBeginning = false; ///< there is no older step
};

/// The steps that changes in the order of the log make up.
[[nodiscard]] inline LogSteps stepsIn(const Changes &changes)
{
    LogSteps steps;
    for (const Change &change : changes) {
        if (steps.isEmpty() || steps.first().first.batch != change.batch)
            steps.prepend(LogStep{change, 0, 0, 0, {}});
        steps.first().count(change.edit.key().kind, bool(change.edit.before),
                            bool(change.edit.after));
    }
    return steps;
}

} // namespace mra
