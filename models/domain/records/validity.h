// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/partialdate.h"

namespace mra {

/// A period between two partial dates. `since` is the first and `until` the last day that counts,
/// so the days are [first day of since, day after the last day of until). An empty bound is open.
struct Validity
{
    PartialDate since;
    PartialDate until;

    [[nodiscard]] bool contains(QDate day, Reading reading) const;
    /// This period with empty bounds filled in from `container`.
    [[nodiscard]] Validity within(const Validity &container) const;
    /// False only if the period ends before it begins, whichever days its short dates stand for.
    [[nodiscard]] bool isOrdered() const;
    /// Whether both share a day, whichever days their short dates stand for.
    [[nodiscard]] bool surelyOverlaps(const Validity &other) const;
    friend bool operator==(const Validity &, const Validity &) = default;
};

} // namespace mra
