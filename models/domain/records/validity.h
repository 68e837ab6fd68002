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
    /// An empty bound taken from the period of what contains this one.
    [[nodiscard]] Validity within(const Validity &container) const;
    /// False where the period ends before it begins, whatever the days its short dates stand for.
    [[nodiscard]] bool isOrdered() const;
    /// Whether the two share a day, whatever the days their short dates stand for.
    [[nodiscard]] bool surelyOverlaps(const Validity &other) const;
    friend bool operator==(const Validity &, const Validity &) = default;
};

} // namespace mra
