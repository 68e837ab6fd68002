// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/validity.h"

namespace mra {

bool Validity::contains(QDate day, Reading reading) const
{
    if (!since.isNull() && day < since.beginning(reading))
        return false;
    return until.isNull() || day <= until.ending(reading);
}

Validity Validity::within(const Validity &container) const
{
    return {since.isNull() ? container.since : since, until.isNull() ? container.until : until};
}

bool Validity::isOrdered() const
{
    return since.isNull() || until.isNull() || since.firstDay() <= until.lastDay();
}

bool Validity::surelyOverlaps(const Validity &other) const
{
    const auto reaches = [](const PartialDate &first, const PartialDate &last) {
        return first.isNull() || last.isNull() ||
               first.beginning(Reading::Narrow) <= last.ending(Reading::Narrow);
    };
    return reaches(since, other.until) && reaches(other.since, until);
}

} // namespace mra
