// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/ids.h"
#include "domain/records/vocabulary.h"

#include <QDate>

namespace mra {

/// What is asked of grants: a sector, an activity, an evidence, and in which layers. Rules:
/// RULES.md §6, §7.
struct RouteQuery
{
    std::optional<SectorId> sector; ///< none: any
    std::optional<Activity> activity;
    std::optional<EvidenceKind> evidence;
    LayerSet layers; ///< accreditation gives no routes, only grounds of competence

    /// Whether anything is asked that an agreement without grants cannot answer.
    [[nodiscard]] bool asksForGrants() const { return sector || activity || evidence; }
};

/// The layers that coverage speaks of unless told otherwise.
inline constexpr LayerSet defaultLayers{Layer::Government, Layer::Scheme};

/// Whose results are usable where, on a day. Outgoing: results of `home` accepted abroad, the cell
/// accepts. Incoming: foreign results accepted at home, the cell issues. Rules: RULES.md §6, §7.
struct CoverageQuery
{
    TerritoryId home;
    Direction direction = Direction::Outgoing;
    std::optional<SectorId> sector; ///< none: the best over all sectors
    std::optional<Activity> activity;
    std::optional<EvidenceKind> evidence;
    LayerSet layers = defaultLayers;
    std::optional<GroupId> group; ///< whose members on the day are the cells; none: all
    QDate on;

    [[nodiscard]] RouteQuery routes() const { return {sector, activity, evidence, layers}; }
};

} // namespace mra
