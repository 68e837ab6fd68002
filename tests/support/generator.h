// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// The reference data as edits that create it, with `times` times as many agreements: for each
/// agreement there are `times - 1` more of the same shape, with other dates, parties and sectors,
/// among the same territories, groups and bodies. The same arguments give the same records
/// everywhere.
[[nodiscard]] Edits generatedEdits(int times = 1, quint64 seed = 1);

/// What an office has after years: over 5,000 agreements with over 50,000 scopes.
[[nodiscard]] Edits officeEdits();

/// The state after these edits.
[[nodiscard]] Snapshot snapshotOf(const Edits &edits);

} // namespace mra
