// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"

namespace mra {

/// A cell with all that it rests on: what answers are compared by.
struct FullCell : CoverageCell
{
    CellRoutes routes;
    friend bool operator==(const FullCell &, const FullCell &) = default;
};
using FullCoverage = QMap<QString, FullCell>;

/// As the program answers, from the index of the day.
[[nodiscard]] FullCoverage fullCoverageOn(const Snapshot &snapshot, const CoverageQuery &query);

/// Walked agreement by agreement, with nothing kept between two questions: slow, and what the index
/// is held against.
[[nodiscard]] FullCoverage plainCoverageOn(const Snapshot &snapshot, const CoverageQuery &query);

} // namespace mra
