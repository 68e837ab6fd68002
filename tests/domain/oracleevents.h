// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/agreement.h"
#include "oracle.h"

#include <vector>

// Half of the oracle: what a line of dated events and a report make of a day (§5.2, §5.3).

namespace mra::oracle {

/// What happened on a day, and the state that it gives.
struct Act
{
    QDate day;
    Status state = Status::Unknown;
    bool resumes = false;
    bool isOfGrant = false; ///< the beginning of a grant, in the state of the agreement
};
using Acts = std::vector<Act>;

/// Nothing is added for an event that gives no state.
void addEvent(Acts &acts, const Event &event, Reading reading);
/// The day of effect has the state given, unless an event says that it is provisional.
void addEffect(Acts &acts, QDate day, Status state, bool isOfGrant = false);
/// The day after the last day is an ending, the one that the report names or an expiry.
void addEnd(Acts &acts, const PartialDate &lastDay, const Reported &report, Reading reading);
/// In the order in which they act, without signatures that come after a binding event.
[[nodiscard]] Acts inOrder(Acts acts);

/// What the events alone say of a day; `unknown` where there are none.
[[nodiscard]] Status derived(const Acts &acts, QDate day);
/// What the events say on `as_of`, and the day since which they say so; no day where they say
/// nothing.
struct Said
{
    Status state = Status::Unknown;
    QDate since;
};
[[nodiscard]] Said saidOn(const Acts &acts, QDate asOf);
/// Events and report compared: the table of §5.3. `then` is what the events say on `as_of`.
[[nodiscard]] OracleStatus judge(const Acts &acts, const Reported &report, const Said &then,
                                 QDate day);

} // namespace mra::oracle
