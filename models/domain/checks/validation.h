// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/issue.h"

namespace mra {

/// Validates a batch of edits. `candidate` is the state after all of them, so their order does not
/// matter. Sectors, groups and bodies that a deletion leaves referred to are looked up in
/// `candidate` as well. Rules: RULES.md §9.
[[nodiscard]] Issues validate(const Edits &edits, const Snapshot &candidate);
/// validate(), plus the rules for codes of new records. For edits that a person makes or imports,
/// not for edits that restore earlier records.
[[nodiscard]] Issues validateNew(const Edits &edits, const Snapshot &candidate);
/// Validates one record of the snapshot in its present state.
[[nodiscard]] Issues validate(const Record &record, const Snapshot &snapshot);
[[nodiscard]] bool hasErrors(const Issues &issues);

} // namespace mra
