// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "context.h"
#include "domain/coverage/coverage.h"

namespace mra::cli {

/// The question of a command about coverage, read from its options; throws CommandError for what
/// the base does not know. `ALL` as a group, and no group, ask for all territories.
[[nodiscard]] CoverageQuery coverageQuery(Context &context, const TerritoryId &home,
                                          const QString &group);
[[nodiscard]] QJsonObject queryJson(const CoverageQuery &query);

/// What was counted, by which rule, in which layers, and on which day: the lines below every table.
[[nodiscard]] QString legendOf(const Snapshot &snapshot, const CoverageQuery &query,
                               const QString &language);

/// From the highest rung to the lowest.
inline constexpr std::array rungsFromTop{Rung::Usable,    Rung::InForce, Rung::Signed,
                                         Rung::Announced, Rung::Unknown, Rung::None};

} // namespace mra::cli
