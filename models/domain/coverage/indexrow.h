// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/heldby.h"

namespace mra {

/// What one grant, or an agreement without grants, opens on the day from each of a set of
/// territories to each of another one; to itself nothing runs. Pairs are never expanded.
struct IndexRow
{
    static constexpr quint16 anySector = 0xffff; ///< of an agreement without grants
    static constexpr qint32 noGrant = -1;

    quint32 issuers = 0; ///< number of a set
    quint32 acceptors = 0;
    quint32 agreement = 0;      ///< place among the timelines
    qint32 grant = noGrant;     ///< place in the agreement
    quint16 sector = anySector; ///< number in the tree
    FlagSet flags;
    EvidenceSet evidence;
    HeldBySet heldBy;
    Activity activity : 4 = Activity::Testing;
    Layer layer : 2 = Layer::Government;
    Rung rung : 3 = Rung::None; ///< of a query that asks for the grant itself
    bool isWide : 1 = true;     ///< holds in the wide reading of short dates
    bool isNarrow : 1 = true;   ///< holds in the narrow one: speaks of `imprecise` only

    [[nodiscard]] bool hasGrant() const { return grant != noGrant; }
};

static_assert(sizeof(IndexRow) == 28); // a million of them are read for one plane

using IndexRows = std::vector<IndexRow>;

} // namespace mra
