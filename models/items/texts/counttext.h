// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

// How numbers are counted, in a sentence beside the number. Rules: RULES.md §16.

/// Of the agreements of a record of that kind; empty where such records have none.
[[nodiscard]] QString agreementsRule(RecordKind kind);
/// Of those among them that are of the past.
[[nodiscard]] QString formerAgreementsRule();
/// Of the members of a group.
[[nodiscard]] QString membersRule();

} // namespace mra
