// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

namespace mra {

class Derived;
class Relations;

/// Whether results of the home are accepted in a territory, or the reverse.
struct DirectionAnswer
{
    Direction direction = Direction::Outgoing;
    CoverageCell cell;
    CellRoutes routes; ///< the routes that `cell` rests on
};

/// What other records say about the one on a card.
struct CardAnswer
{
    std::shared_ptr<const Relations> relations;
    /// Of a territory: the direction of the filter first, then the others. Empty for the home, or
    /// if there is no home.
    QList<DirectionAnswer> directions;
};

/// May take long; to be called in the thread pool.
[[nodiscard]] CardAnswer answerFor(const RecordKey &key, const Snapshot &snapshot,
                                   const Filter &filter, Derived &derived);

} // namespace mra
