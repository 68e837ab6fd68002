// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/heldby.h"
#include "domain/representation.h"
#include "domain/sectortree.h"
#include "domain/timelines.h"

#include <span>

namespace mra {

/// Who stands for whom on a day, in both readings of short dates, and the tree of sectors. Immutable;
/// owns what it needs.
class DayFacts
{
public:
    DayFacts(const Snapshot &snapshot, QDate day)
        : m_snapshot(snapshot)
        , m_wide(m_snapshot, day, Reading::Wide)
        , m_narrow(m_snapshot, day, Reading::Narrow)
        , m_sectors(m_snapshot)
    {
    }
    Q_DISABLE_COPY_MOVE(DayFacts)

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Geography &geography(Reading reading = Reading::Wide) const
    {
        return reading == Reading::Wide ? m_wide : m_narrow;
    }
    [[nodiscard]] const SectorTree &sectors() const { return m_sectors; }
    /// Whether these are the facts of the other snapshot on that day too.
    [[nodiscard]] bool holdFor(const Snapshot &other, QDate day) const;

private:
    const Snapshot m_snapshot;
    Geography m_wide;
    Geography m_narrow;
    SectorTree m_sectors;
};

/// What one grant, or an agreement without grants, opens on the day from each of a set of
/// territories to each of another one; to itself nothing runs. Pairs are never expanded.
struct IndexRow
{
    static constexpr quint16 anySector = 0xffff; ///< of an agreement without grants
    static constexpr qint32 noGrant = -1;

    quint32 issuers = 0; ///< number of a set
    quint32 acceptors = 0;
    quint32 agreement = 0; ///< place among the timelines
    qint32 grant = noGrant; ///< place in the agreement
    quint16 sector = anySector; ///< number in the tree
    FlagSet flags;
    EvidenceSet evidence;
    HeldBySet heldBy;
    Activity activity = Activity::Testing;
    Layer layer = Layer::Government;
    Rung rung = Rung::None; ///< of a query that asks for the grant itself
    bool isWide = true;     ///< holds in the wide reading of short dates
    bool isNarrow = true;   ///< holds in the narrow one: speaks of `imprecise` only

    [[nodiscard]] bool hasGrant() const { return grant != noGrant; }
};

/// All agreements of a snapshot compiled for one day: what coverage, answers and matrices fold over.
/// Immutable, and owns what it needs, so that any thread may keep and read it. Rules: RULES.md §3,
/// §5, §7; structure: rows over interned sets of territories.
class DayIndex
{
public:
    /// `before`, of any snapshot and day, lends what still holds; it may be null.
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
    /// All rows, by sector in the order of the tree; those of agreements without grants last.
    [[nodiscard]] const std::vector<IndexRow> &rows() const { return m_rows; }
    /// Those of one sector, or of anySector.
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
    /// Null for an agreement without grants.
    [[nodiscard]] const Grant *grantOf(const IndexRow &row) const
    {
        return row.hasGrant() ? &agreementOf(row).grants[row.grant] : nullptr;
    }

    /// Sets of territories, each held once.
    class Sets
    {
    public:
        [[nodiscard]] quint32 numberOf(const TerritorySet &set);
        [[nodiscard]] const TerritorySet &set(quint32 number) const { return m_sets[number]; }
        [[nodiscard]] size_t size() const { return m_sets.size(); }

    private:
        std::vector<TerritorySet> m_sets;
        QHash<TerritorySet, quint32> m_numbers;
    };
    using Rows = std::vector<IndexRow>;

private:
    void compile(const DayIndex *before);
    void gather();
    [[nodiscard]] size_t placeOf(const IndexRow &row) const
    {
        return std::min(size_t(row.sector), size_t(sectors().size()));
    }

    Snapshot m_snapshot;
    std::shared_ptr<const Timelines> m_timelines;
    QDate m_day;
    std::shared_ptr<const DayFacts> m_facts;
    Sets m_sets;
    std::vector<std::shared_ptr<const Rows>> m_ofAgreements; ///< in the order of the timelines
    Rows m_rows;
    std::vector<size_t> m_firstRows; ///< by sector, one more for anySector, and the end
};

/// For who asks once.
[[nodiscard]] inline DayIndex indexOn(const Snapshot &snapshot, QDate day)
{
    return {snapshot, std::make_shared<const Timelines>(snapshot, nullptr), day};
}

} // namespace mra
