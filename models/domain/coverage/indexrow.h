// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/heldby.h"

namespace mra {

/// A grant, or an agreement without grants, on one day: results run from each territory of one set
/// to each territory of another, but never to itself. The single pairs are not stored.
struct IndexRow
{
    static constexpr quint16 anySector = 0xffff; ///< sector of an agreement without grants
    static constexpr qint32 noGrant = -1;

    quint32 issuers = 0; ///< number of the set in the index, as for `acceptors`
    quint32 acceptors = 0;
    quint32 agreement = 0;      ///< index into the timelines
    qint32 grant = noGrant;     ///< index into the agreement's grants
    quint16 sector = anySector; ///< number in the sector tree
    FlagSet flags;
    EvidenceSet evidence;
    HeldBySet heldBy;
    Activity activity : 4 = Activity::Testing;
    Layer layer : 2 = Layer::Government;
    Rung rung : 3 = Rung::None; ///< for a query that asks for exactly this grant
    bool isWide : 1 = true;     ///< holds in the wide reading of short dates
    bool isNarrow : 1 = true;   ///< holds in the narrow one; used only for the flag `imprecise`

    [[nodiscard]] bool hasGrant() const { return grant != noGrant; }
};

static_assert(sizeof(IndexRow) == 28); // a million of them are read for one plane

using IndexRows = std::vector<IndexRow>;

} // namespace mra
