// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/plaincoverage.h"

#include <vector>

// A second implementation of RULES.md, written from the rules alone: plain loops over plain sets.
// It shares with the production code only the records, their dates and the types of query and
// answer. Slow, and only as clever as the text. Tests compare statuses, routes and coverage with
// it.

namespace mra {

struct OracleStatus
{
    Status status = Status::Unknown;
    FlagSet flags;
    friend bool operator==(const OracleStatus &, const OracleStatus &) = default;
};

[[nodiscard]] OracleStatus oracleStatus(const Agreement &agreement, QDate day);
[[nodiscard]] OracleStatus oracleStatus(const Snapshot &snapshot, const Agreement &agreement,
                                        const Grant &grant, QDate day);
/// Whether the grant binds and none of its own `operational` events lies in the future, in one
/// reading of short dates.
[[nodiscard]] bool oracleIsLive(const Snapshot &snapshot, const Agreement &agreement,
                                const Grant &grant, QDate day, Reading reading);
/// The status alone, in one reading of short dates.
[[nodiscard]] Status oracleStatusRead(const Agreement &agreement, QDate day, Reading reading);
[[nodiscard]] Status oracleStatusRead(const Snapshot &snapshot, const Agreement &agreement,
                                      const Grant &grant, QDate day, Reading reading);
/// Whether the sector is `ancestor` or below it.
[[nodiscard]] bool oracleAtOrBelow(const Snapshot &snapshot, const SectorId &sector,
                                   const SectorId &ancestor);

[[nodiscard]] FullCoverage oracleCoverage(const Snapshot &snapshot, const CoverageQuery &query);

/// One route of a cell, short dates read widely.
struct OracleRoute
{
    Rung rung = Rung::None;
    FlagSet flags;
    HeldBySet heldBy;
    Layer layer = Layer::Government;
    AgreementId agreement;
    GrantId grant; ///< empty: an agreement without grants
    friend bool operator==(const OracleRoute &, const OracleRoute &) = default;
};
/// The routes in the layers of the query except accreditation, best first, equal ones by grant.
/// Home, direction and group of the query are ignored.
[[nodiscard]] std::vector<OracleRoute> oracleRoutes(const Snapshot &snapshot,
                                                    const CoverageQuery &query,
                                                    const TerritoryId &issuer,
                                                    const TerritoryId &acceptor);

} // namespace mra
