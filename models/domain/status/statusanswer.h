// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

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

} // namespace mra
