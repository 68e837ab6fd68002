// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/dayfacts.h"
#include "domain/coverage/indexrow.h"
#include "domain/coverage/territorysets.h"
#include "domain/status/timelines.h"

#include <span>

namespace mra {

/// All agreements of a snapshot compiled for one day, as rows over shared sets of territories.
/// Coverage, answers and matrices are folds over these rows. Immutable and self-contained, so any
/// thread may keep and read it. Rules: RULES.md §3, §5, §7.
class DayIndex
{
public:
    /// `before` may come from any snapshot and day, or be null; its rows are reused if they still
    /// hold.
    DayIndex(const Snapshot &snapshot, const std::shared_ptr<const Timelines> &timelines, QDate day,
             const DayIndex *before = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Timelines &timelines() const { return *m_timelines; }
    [[nodiscard]] const std::shared_ptr<const Timelines> &sharedTimelines() const
    {
        return m_timelines;
    }
    [[nodiscard]] const DayFacts &facts() const { return *m_facts; }
    [[nodiscard]] const Geography &geography() const { return m_facts->geography(); }
    [[nodiscard]] const SectorTree &sectors() const { return m_facts->sectors(); }
    /// All rows by sector in tree order; rows of agreements without grants come last.
    [[nodiscard]] const IndexRows &rows() const { return m_rows; }
    /// The rows of one sector, or of anySector.
    [[nodiscard]] std::span<const IndexRow> rowsAt(int sector) const
    {
        const auto place = size_t(std::min(sector, sectors().size()));
        return {m_rows.data() + m_firstRows[place], m_firstRows[place + 1] - m_firstRows[place]};
    }
    [[nodiscard]] const TerritorySet &set(quint32 number) const { return m_sets.set(number); }
    [[nodiscard]] size_t setCount() const { return m_sets.size(); }
    [[nodiscard]] const Agreement &agreementOf(const IndexRow &row) const
    {
        return m_timelines->all()[row.agreement]->agreement();
    }
    /// Null if the row is an agreement without grants.
    [[nodiscard]] const Grant *grantOf(const IndexRow &row) const
    {
        return row.hasGrant() ? &agreementOf(row).grants[row.grant] : nullptr;
    }

private:
    void compile(const DayIndex *before);
    void takeOver(const IndexRows &rows, const std::vector<quint32> &places);
    void add(IndexRows made);
    [[nodiscard]] size_t placeOf(const IndexRow &row) const
    {
        return std::min(size_t(row.sector), size_t(sectors().size()));
    }

    Snapshot m_snapshot;
    std::shared_ptr<const Timelines> m_timelines;
    QDate m_day;
    std::shared_ptr<const DayFacts> m_facts;
    TerritorySets m_sets;
    IndexRows m_rows;                ///< by sector, then by agreement
    std::vector<size_t> m_firstRows; ///< by sector, one more for anySector, and the end
};

/// Builds an index for a single use.
[[nodiscard]] inline DayIndex indexOn(const Snapshot &snapshot, QDate day)
{
    return {snapshot, std::make_shared<const Timelines>(snapshot, nullptr), day};
}

} // namespace mra
