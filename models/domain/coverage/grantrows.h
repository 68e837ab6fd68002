// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/dayfacts.h"
#include "domain/coverage/indexrow.h"
#include "domain/coverage/territorysets.h"
#include "domain/status/timelines.h"

namespace mra {

/// Compiles agreements into index rows for one day. The facts and sets must outlive it.
class GrantRows
{
public:
    GrantRows(const DayFacts &facts, TerritorySets &sets)
        : m_facts(facts)
        , m_sets(sets)
    {
    }

    /// Leaves IndexRow::agreement unset.
    [[nodiscard]] IndexRows rowsOf(const AgreementTimelines &timelines);

private:
    struct Reader;

    /// The rows of one grant, or of an agreement without grants, in one reading of short dates.
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
