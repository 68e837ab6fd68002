// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/dayfacts.h"
#include "domain/coverage/indexrow.h"
#include "domain/coverage/territorysets.h"
#include "domain/status/timelines.h"

namespace mra {

/// Compiles the agreements of a day into rows of its index. Facts and sets must outlive it.
class GrantRows
{
public:
    GrantRows(const DayFacts &facts, TerritorySets &sets)
        : m_facts(facts)
        , m_sets(sets)
    {
    }

    /// The place of the agreement is left open.
    [[nodiscard]] IndexRows rowsOf(const AgreementTimelines &timelines);

private:
    struct Reader;

    /// IndexRows of one grant, or of an agreement without grants, as one reading has them.
    [[nodiscard]] IndexRows rowsRead(const Reader &reader, qsizetype grant);
    [[nodiscard]] IndexRows rowsWithoutGrants(const Reader &reader);
    void addRows(IndexRows &rows, const Reader &reader, const IndexRow &base, qsizetype grant);
    void addCompetence(IndexRows &rows, const Reader &reader, const IndexRow &base,
                       const Grant &grant);
    void addRow(IndexRows &rows, IndexRow row, const TerritorySet &issuers,
                const TerritorySet &acceptors);

    const DayFacts &m_facts;
    TerritorySets &m_sets;
};

} // namespace mra
