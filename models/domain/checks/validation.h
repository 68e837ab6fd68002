// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/issue.h"

namespace mra {

/// Findings about a batch of edits, all of which `candidate` contains already, so that the order
/// of edits does not matter. Sectors, groups and bodies that a deletion leaves referred to are
/// found in `candidate` as well. Rules: RULES.md §9.
[[nodiscard]] Issues validate(const Edits &edits, const Snapshot &candidate);
/// As validate(), and about the codes of what is created: for edits that a person makes or imports,
/// not for those that put back what was there.
[[nodiscard]] Issues validateNew(const Edits &edits, const Snapshot &candidate);
/// Findings about one record of the snapshot as it stands.
[[nodiscard]] Issues validate(const Record &record, const Snapshot &snapshot);
[[nodiscard]] bool hasErrors(const Issues &issues);

} // namespace mra
