// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

namespace mra {

/// What lists know of a record beyond its own fields, under a filter. Language plays no part.
struct RecordFacts
{
    QList<QStringList> answers; ///< to the facets, as answersOf() gives them

    std::optional<Status> status; ///< of an agreement
    PartialDate statusSince;      ///< the event that gave it; none where a report did
    LayerSet layers;              ///< of an agreement
    RefList parties;              ///< of an agreement: who takes part on the day
    QStringList territories;      ///< whose agreement it is; members of a group

    std::optional<CoverageCell> coverage; ///< of a territory; none for the home
    QStringList agreements;               ///< of a territory, group, sector or body
    QStringList formerAgreements;         ///< those of them that are of the past on the day
    GroupId region;                       ///< the smallest that holds the territory
    GroupId beltAndRoadRegion;
    PartialDate beltAndRoadSince;
    bool isOnBeltAndRoad = false;
};

} // namespace mra
