// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/filter.h"

namespace mra {

class Snapshot;

// A question of coverage in words.

/// The name of the sector that is asked for, or the words for all of them.
[[nodiscard]] QString sectorText(const Filter &filter, const Snapshot &snapshot,
                                 const QString &language);
/// How it is counted, in one sentence.
[[nodiscard]] QString ruleOf(const Filter &filter);

} // namespace mra
