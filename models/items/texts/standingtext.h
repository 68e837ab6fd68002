// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/agreementhistory.h"

namespace mra {

/// Since when an agreement has its status on the day, and until when, as one sentence that follows
/// the word of the status.
[[nodiscard]] QString standingOf(const Agreement &agreement, const AgreementStatus &status,
                                 QDate day);

} // namespace mra
