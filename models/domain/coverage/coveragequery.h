// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/ids.h"
#include "domain/records/vocabulary.h"

#include <QDate>

namespace mra {

/// Which grants are asked for: sector, activity, kind of evidence and layers. Rules: RULES.md §6,
/// §7.
struct RouteQuery
{
    std::optional<SectorId> sector; ///< nullopt: any
    std::optional<Activity> activity;
    std::optional<EvidenceKind> evidence;
    LayerSet layers; ///< accreditation gives no routes, only grounds of competence

    /// Whether the query asks for something that an agreement without grants cannot answer.
    [[nodiscard]] bool asksForGrants() const { return sector || activity || evidence; }
};

/// The layers used if the query names none.
inline constexpr LayerSet defaultLayers{Layer::Government, Layer::Scheme};

/// Whose results are usable where on a day. Outgoing: results of `home` accepted abroad; the cell
/// is the acceptor. Incoming: foreign results accepted at home; the cell is the issuer. Rules:
/// RULES.md §6, §7.
struct CoverageQuery
{
    TerritoryId home;
    Direction direction = Direction::Outgoing;
    std::optional<SectorId> sector; ///< nullopt: the best over all sectors
    std::optional<Activity> activity;
    std::optional<EvidenceKind> evidence;
    LayerSet layers = defaultLayers;
    std::optional<GroupId> group; ///< its members on the day are the cells; nullopt: all
    QDate on;

    [[nodiscard]] RouteQuery routes() const { return {sector, activity, evidence, layers}; }
};

} // namespace mra
