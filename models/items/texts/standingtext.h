// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/agreementhistory.h"

namespace mra {

/// Since when an agreement has its status on the day, and until when, as one sentence that follows
/// the word of the status.
[[nodiscard]] QString standingOf(const Agreement &agreement, const AgreementStatus &status,
                                 QDate day);

/// How an agreement is related to one that has a link to it: the reverse of labelOf(LinkKind).
[[nodiscard]] QString reverseLabelOf(LinkKind kind);

} // namespace mra
