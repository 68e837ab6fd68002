// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/agreement.h"

namespace mra {

/// What a body does in an agreement, and when.
struct BodyRole
{
    QString key; ///< of a role of a party, `listed`, or `named` by an event
    QString label;
    Validity validity; ///< as written; of an event its day
};

/// The parts of the body in the agreement, as counts have them (RULES.md §16).
[[nodiscard]] QList<BodyRole> rolesOf(const BodyId &body, const Agreement &agreement);

} // namespace mra
