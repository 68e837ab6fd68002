// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changelog.h"
#include "store/storeresult.h"

// Follows the history from its beginning.

namespace mra {

/// A digest of a record, enough to compare it with another. Records themselves are not kept,
/// because a log may be long.
struct Trace
{
    int version = 0;
    bool stands = false;            ///< false: deleted, or never existed
    std::array<size_t, 2> digest{}; ///< of the record's stored JSON
    friend bool operator==(const Trace &, const Trace &) = default;
};
using Traces = QHash<RecordKey, Trace>;

[[nodiscard]] Trace traceOf(const Record &record);

/// Applies the rows of a log one by one.
class Replay
{
public:
    /// Returns false if the row is faulty; found() then describes the fault.
    [[nodiscard]] bool take(const LogRow &row, bool isHashRight);
    [[nodiscard]] const Verification &found() const { return m_found; }
    /// The state of each record after the rows so far.
    [[nodiscard]] const Traces &left() const { return m_left; }

private:
    bool fault(Verification::Fault fault, qint64 seq);

    Verification m_found;
    LogRow m_last;
    Traces m_left;
};

/// Replays the whole log, or up to the first faulty row.
[[nodiscard]] Replay replayLog(Database &db);

} // namespace mra
