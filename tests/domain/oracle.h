// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/plaincoverage.h"

#include <vector>

// The meaning of the records a second time, written from the rules alone: plain loops over plain
// sets, nothing shared with the production code but the records, their dates and the types of
// question and answer. Slow, and only as clever as the text. Tests hold statuses, routes and
// coverage against it.

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
/// Binding, with no operational event of its own ahead, in one reading of short dates.
[[nodiscard]] bool oracleIsLive(const Snapshot &snapshot, const Agreement &agreement,
                                const Grant &grant, QDate day, Reading reading);
/// The status alone, in one reading of short dates.
[[nodiscard]] Status oracleStatusRead(const Agreement &agreement, QDate day, Reading reading);
[[nodiscard]] Status oracleStatusRead(const Snapshot &snapshot, const Agreement &agreement,
                                      const Grant &grant, QDate day, Reading reading);
/// The sector is the other one or stands below it.
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
/// Of the layers asked but accreditation; the best first, of equal ones by grant. Home, direction
/// and group of the question play no part.
[[nodiscard]] std::vector<OracleRoute> oracleRoutes(const Snapshot &snapshot,
                                                    const CoverageQuery &query,
                                                    const TerritoryId &issuer,
                                                    const TerritoryId &acceptor);

} // namespace mra
