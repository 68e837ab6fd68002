// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"

namespace mra {

/// An event that acted on a status, in the order in which they act.
struct Cause
{
    QDate day;        ///< on which it acts, short dates read widely
    PartialDate date; ///< as written; for an expiry the day after the last day of the term
    EventKind kind = EventKind::Other;
    Status state = Status::Unknown; ///< the state that it gives
    bool ofGrant = false;           ///< speaks of the grant, not of the whole agreement
    QString source;                 ///< web address
    EventId event;                  ///< empty for a date of the head or of the grant
};

struct StatusAnswer
{
    Status status = Status::Unknown;
    FlagSet flags; ///< `imprecise` and `contradiction` only
    QList<Cause> because;
};

/// The status of an agreement on a day, derived from its dated events and compared with what a
/// source reported. Rules: RULES.md §4 and §5.
[[nodiscard]] StatusAnswer statusOn(const Agreement &agreement, QDate day);

/// The status of one grant of the agreement: that of the agreement unless it binds, else its own.
/// The snapshot gives the sector tree.
[[nodiscard]] StatusAnswer statusOn(const Snapshot &snapshot, const Agreement &agreement,
                                    const Grant &grant, QDate day);

/// The grant binds and no `operational` event of its own lies ahead.
[[nodiscard]] bool isLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                          QDate day);

} // namespace mra
