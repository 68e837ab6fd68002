// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"

namespace mra {

/// The layers that coverage speaks of unless told otherwise.
inline constexpr LayerSet defaultLayers{Layer::Government, Layer::Scheme};

/// Whose results are usable where, on a day. Outgoing: results of `home` accepted abroad, the cell
/// accepts. Incoming: foreign results accepted at home, the cell issues. Rules: semantics §6, §7.
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
};

struct CoverageCell
{
    Rung rung = Rung::None;
    FlagSet flags;
    std::optional<Layer> layer;    ///< of the best route; none without a route
    QList<AgreementId> agreements; ///< of the routes of the best rung, sorted, each once
    QList<GrantId> grants;         ///< likewise
    QList<GrantId> competence;     ///< live accreditation grants, where that layer is asked
    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// The answer: a cell for each territory of the group but the home.
using Coverage = QMap<QString, CoverageCell>;

/// Home, sector and group must exist in the snapshot; unknown ones give an empty answer.
[[nodiscard]] Coverage coverageOn(const Snapshot &snapshot, const CoverageQuery &query);

} // namespace mra
