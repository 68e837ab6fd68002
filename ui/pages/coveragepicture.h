// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/coveragemodel.h"
#include "ui/map/mapcolouring.h"

namespace mra {

/// What the map says of a coverage: fills, legend with numbers, title, rule and day.
[[nodiscard]] MapColouring colouringOf(const CoverageModel &model, const Snapshot &snapshot,
                                       const QString &language);

/// The name of the sector that is asked for, or the words for all of them.
[[nodiscard]] QString sectorText(const Filter &filter, const Snapshot &snapshot,
                                 const QString &language);
/// How it is counted, in one sentence.
[[nodiscard]] QString ruleOf(const Filter &filter);

} // namespace mra
