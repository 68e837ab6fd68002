// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/agreement.h"

namespace mra {

/// What a body does in an agreement, and when.
struct BodyRole
{
    QString key; ///< of a party role; or `listed`; or `named`, if an event names the body
    QString label;
    Validity validity; ///< as written; for an event, its day
};

/// Everything that makes the agreement count as one of the body (RULES.md §16).
[[nodiscard]] QList<BodyRole> rolesOf(const BodyId &body, const Agreement &agreement);

} // namespace mra
