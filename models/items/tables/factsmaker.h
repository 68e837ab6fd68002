// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordfacts.h"

namespace mra {

class Relations;

/// Who takes part in the agreement on the day, or on its last day if that is earlier. As in the
/// rules for sides, the dates of parties count only if the agreement binds.
[[nodiscard]] RefList partiesOn(const Agreement &agreement, QDate day, bool agreementBinds);

/// The facts of all records of a kind, by id. Implicitly shared; any thread may read it.
using FactsOfAll = QHash<QString, std::shared_ptr<const RecordFacts>>;

/// The facts of all records of a kind. The filter must have the day of the index, and the relations
/// its snapshot. Takes long; to be called in the thread pool.
[[nodiscard]] FactsOfAll factsOf(RecordKind kind, const DayIndex &index, const Relations &relations,
                                 const Filter &filter);

/// The facts of a single record; null if it does not exist. What depends on other records is copied
/// from `before`; if that is null, it is left out.
[[nodiscard]] std::shared_ptr<const RecordFacts>
factsOf(const RecordKey &key, const DayIndex &index, const Filter &filter,
        const std::shared_ptr<const RecordFacts> &before);

} // namespace mra
