// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

// How numbers are counted, in a sentence beside the number. Rules: RULES.md §16.

/// The rule for the agreements of a record of that kind; empty if such records have none.
[[nodiscard]] QString agreementsRule(RecordKind kind);
/// The rule for those among them that are over for the record.
[[nodiscard]] QString formerAgreementsRule();
/// The rule for the members of a group.
[[nodiscard]] QString membersRule();

} // namespace mra
