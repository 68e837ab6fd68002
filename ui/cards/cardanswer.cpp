// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/cardanswer.h"

#include "domain/checks/relations.h"
#include "items/derived/derived.h"

namespace mra {

CardAnswer answerFor(const RecordKey &key, const Snapshot &snapshot, const Filter &filter,
                     Derived &derived)
{
    CardAnswer answer;
    answer.relations = derived.relationsOf(snapshot);
    if (key.kind != RecordKind::Territory || filter.home.isEmpty() || key.id == filter.home.value)
        return answer;
    const Derived::Index index = derived.on(snapshot, filter.on);
    CoverageQuery query = filter.query();
    query.group.reset();
    QList<Direction> directions{filter.direction};
    for (const Direction direction : {Direction::Outgoing, Direction::Incoming}) {
        if (direction != filter.direction)
            directions.append(direction);
    }
    for (const Direction direction : std::as_const(directions)) {
        query.direction = direction;
        const Coverage coverage = coverageOn(*index, query);
        const auto cell = coverage.constFind(key.id);
        if (cell != coverage.cend())
            answer.directions.append({direction, *cell, routesOfCell(*index, query, {key.id})});
    }
    return answer;
}

} // namespace mra
