// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

namespace mra {

/// What lists show about a record beyond its own fields, for one filter; the same in every
/// language.
struct RecordFacts
{
    QList<QStringList> answers; ///< to the facets, as answersOf() gives them

    std::optional<Status> status; ///< of an agreement
    PartialDate statusSince;      ///< date of the event that gave the status; null if a report did
    LayerSet layers;              ///< of an agreement
    RefList parties;              ///< of an agreement: who takes part on the day
    QStringList territories; ///< of an agreement: those that it counts for; of a group: its members

    std::optional<CoverageCell> coverage; ///< of a territory; null for the home
    QStringList agreements;               ///< of a territory, group, sector or body
    QStringList formerAgreements;         ///< those of them that are over on the day
    GroupId region;                       ///< the smallest one that contains the territory
    GroupId beltAndRoadRegion;
    PartialDate beltAndRoadSince;
    bool isOnBeltAndRoad = false;
};

} // namespace mra
