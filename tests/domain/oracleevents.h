// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/agreement.h"
#include "oracle.h"

#include <vector>

// Part of the oracle: the status on a day, from dated events and a report (§5.2, §5.3).

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

/// Adds nothing for an event that gives no state.
void addEvent(Acts &acts, const Event &event, Reading reading);
/// Adds the state on the day of effect, unless an event makes it provisional.
void addEffect(Acts &acts, QDate day, Status state, bool isOfGrant = false);
/// Adds an ending on the day after the last day: the one that the report names, else an expiry.
void addEnd(Acts &acts, const PartialDate &lastDay, const Reported &report, Reading reading);
/// Sorts by the order in which they act, and drops signatures after a binding event.
[[nodiscard]] Acts inOrder(Acts acts);

/// The status on a day by the events alone; `unknown` if there are none.
[[nodiscard]] Status derived(const Acts &acts, QDate day);
/// The status by the events on `as_of`, and since when; a null day if there is none.
struct Said
{
    Status state = Status::Unknown;
    QDate since;
};
[[nodiscard]] Said saidOn(const Acts &acts, QDate asOf);
/// Compares events and report by the table of §5.3. `then` is the result of saidOn() for `as_of`.
[[nodiscard]] OracleStatus judge(const Acts &acts, const Reported &report, const Said &then,
                                 QDate day);

} // namespace mra::oracle
