// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

namespace mra {

class Derived;
class Relations;

/// What other records say of the one on a card.
struct CardAnswer
{
    std::shared_ptr<const Relations> relations;
    std::optional<CoverageCell> cell; ///< of a territory; none for the home, or without one
    CellRoutes routes;                ///< what it rests on
};

/// Work for the thread pool.
[[nodiscard]] CardAnswer answerFor(const RecordKey &key, const Snapshot &snapshot,
                                   const Filter &filter, Derived &derived);

} // namespace mra
