// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordfacts.h"

namespace mra {

class Relations;

/// Who takes part in the agreement on the day. As the rules for sides have it, dates of parties
/// count where the agreement binds.
[[nodiscard]] RefList partiesOn(const Agreement &agreement, QDate day, bool agreementBinds);

/// Of every record of a kind, by id. An implicitly shared value that any thread may read.
using FactsOfAll = QHash<QString, std::shared_ptr<const RecordFacts>>;

/// The filter is of the day of the index, and the relations are of its snapshot. Work for the
/// thread pool.
[[nodiscard]] FactsOfAll factsOf(RecordKind kind, const DayIndex &index, const Relations &relations,
                                 const Filter &filter);

/// Of one record at once; null where there is none. What is counted in other records is taken from
/// `before`, where there is one.
[[nodiscard]] std::shared_ptr<const RecordFacts>
factsOf(const RecordKey &key, const DayIndex &index, const Filter &filter,
        const std::shared_ptr<const RecordFacts> &before);

} // namespace mra
