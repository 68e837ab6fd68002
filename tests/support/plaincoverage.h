// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"

namespace mra {

/// A cell with everything that it rests on, for comparing answers.
struct FullCell : CoverageCell
{
    CellRoutes routes;
    friend bool operator==(const FullCell &, const FullCell &) = default;
};
using FullCoverage = QMap<QString, FullCell>;

/// The answer of the program, from the index of the day.
[[nodiscard]] FullCoverage fullCoverageOn(const Snapshot &snapshot, const CoverageQuery &query);

/// The answer computed agreement by agreement, with nothing cached: slow, and the oracle for the
/// index.
[[nodiscard]] FullCoverage plainCoverageOn(const Snapshot &snapshot, const CoverageQuery &query);

} // namespace mra
