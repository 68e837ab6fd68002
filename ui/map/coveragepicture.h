// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/coveragemodel.h"
#include "ui/map/mapcolouring.h"

namespace mra {

/// How the map shows a coverage: fills, legend with numbers, title, rule and day.
[[nodiscard]] MapColouring colouringOf(const CoverageModel &model, const Snapshot &snapshot,
                                       const QString &language);

} // namespace mra
