// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// An event that determined a status. Causes are listed in the order in which they take effect.
struct Cause
{
    QDate day;        ///< first day of effect, short dates read widely
    PartialDate date; ///< as written; for an expiry, the day after the last day of the term
    EventKind kind = EventKind::Other;
    Status state = Status::Unknown; ///< the resulting state
    bool ofGrant = false;           ///< about the grant, not the whole agreement
    QString source;                 ///< web address
    EventId event;                  ///< empty: a date of the agreement's head or of the grant
};

struct StatusAnswer
{
    Status status = Status::Unknown;
    FlagSet flags; ///< only `imprecise` and `contradiction`
    QList<Cause> because;
};

} // namespace mra
