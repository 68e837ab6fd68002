// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

namespace mra {

class Derived;
class Relations;

/// What other records say about the one on a card.
struct CardAnswer
{
    std::shared_ptr<const Relations> relations;
    std::optional<CoverageCell> cell; ///< of a territory; null for the home, or if there is no home
    CellRoutes routes;                ///< the routes that `cell` rests on
};

/// May take long; to be called in the thread pool.
[[nodiscard]] CardAnswer answerFor(const RecordKey &key, const Snapshot &snapshot,
                                   const Filter &filter, Derived &derived);

} // namespace mra
