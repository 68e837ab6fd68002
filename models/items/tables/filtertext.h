// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/filter.h"

namespace mra {

class Snapshot;

// The filter in words.

/// The name of the sector, or the words for all sectors.
[[nodiscard]] QString sectorText(const Filter &filter, const Snapshot &snapshot,
                                 const QString &language);
/// How coverage is counted with this filter, in one sentence.
[[nodiscard]] QString ruleOf(const Filter &filter);

} // namespace mra
