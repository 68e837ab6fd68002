// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changelog.h"
#include "store/storeresult.h"

// The history, followed from its beginning.

namespace mra {

/// Enough of a record to see whether another is the same. Records themselves are not kept: a log
/// may be long.
struct Trace
{
    int version = 0;
    bool stands = false;            ///< false: it was deleted, or never was
    std::array<size_t, 2> digest{}; ///< of its stored JSON
    friend bool operator==(const Trace &, const Trace &) = default;
};
using Traces = QHash<RecordKey, Trace>;

[[nodiscard]] Trace traceOf(const Record &record);

/// Follows the log row by row.
class Replay
{
public:
    /// False where the row is faulty; found() then says how.
    [[nodiscard]] bool take(const LogRow &row, bool isHashRight);
    [[nodiscard]] const Verification &found() const { return m_found; }
    /// What the rows left.
    [[nodiscard]] const Traces &left() const { return m_left; }

private:
    bool fault(Verification::Fault fault, qint64 seq);

    Verification m_found;
    LogRow m_last;
    Traces m_left;
};

/// Replays the whole log, up to the first row that is faulty.
[[nodiscard]] Replay replayLog(Database &db);

} // namespace mra
