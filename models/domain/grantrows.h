// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/dayindex.h"

namespace mra {

/// Compiles the agreements of a day into rows of its index. Facts and sets must outlive it.
class GrantRows
{
public:
    GrantRows(const DayFacts &facts, DayIndex::Sets &sets)
        : m_facts(facts)
        , m_sets(sets)
    {
    }

    /// The place of the agreement is left open.
    [[nodiscard]] DayIndex::Rows rowsOf(const AgreementTimelines &timelines);

private:
    struct Reader;

    /// Rows of one grant, or of an agreement without grants, as one reading has them.
    using Rows = DayIndex::Rows;
    [[nodiscard]] Rows rowsRead(const Reader &reader, qsizetype grant);
    [[nodiscard]] Rows rowsWithoutGrants(const Reader &reader);
    void addRows(Rows &rows, const Reader &reader, const IndexRow &base, qsizetype grant);
    void addCompetence(Rows &rows, const Reader &reader, const IndexRow &base, const Grant &grant);
    void addRow(Rows &rows, IndexRow row, const TerritorySet &issuers,
                const TerritorySet &acceptors);

    const DayFacts &m_facts;
    DayIndex::Sets &m_sets;
};

} // namespace mra
