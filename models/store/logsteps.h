// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <bitset>

namespace mra {

/// A step of the log as lists show it: its first change, and how many records it created, changed
/// and deleted. The other changes are read only if they are needed.
struct LogStep
{
    Change first;
    qsizetype created = 0; ///< number of records, like the next two
    qsizetype changed = 0;
    qsizetype deleted = 0;
    std::bitset<32> kinds; ///< of the records, by RecordKind

    [[nodiscard]] qsizetype size() const { return created + changed + deleted; }
    [[nodiscard]] qint64 lastSeq() const { return first.seq + size() - 1; }
    [[nodiscard]] bool hasKind(RecordKind kind) const { return kinds.test(size_t(kind)); }
    /// Counts one more record of the step.
    void count(RecordKind kind, bool wasThere, bool isThere)
    {
        ++(!wasThere ? created : isThere ? changed : deleted);
        kinds.set(size_t(kind));
    }
};
/// Newest first.
using LogSteps = QList<LogStep>;
static_assert(keysOf<RecordKind>.size() <= 32);

/// A part of the log that is read at once.
struct LogPage
{
    LogSteps steps;
    bool hasBeginning = false; ///< the log has no older steps
};

/// Groups changes, given in the order of the log, into steps.
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
