// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/dayindex.h"

#include "domain/coverage/grantrows.h"

#include <numeric>

namespace mra {

DayIndex::DayIndex(const Snapshot &snapshot, const std::shared_ptr<const Timelines> &timelines,
                   QDate day, const DayIndex *before)
    : m_snapshot(snapshot)
    , m_timelines(timelines)
    , m_day(day)
{
    const bool isSame = before && before->facts().holdFor(snapshot, day);
    m_facts = isSame ? before->m_facts : std::make_shared<const DayFacts>(snapshot, day);
    if (isSame)
        m_sets = before->m_sets;
    compile(isSame ? before : nullptr);
}

/// Agreements stand in the order of their ids in both, so that one walk finds what is still the
/// same.
void DayIndex::compile(const DayIndex *before)
{
    GrantRows compiler(*m_facts, m_sets);
    IndexRows rows; // agreement by agreement
    if (before)
        rows.reserve(before->m_rows.size());
    size_t at = 0;
    m_ofAgreements.reserve(m_timelines->all().size() + 1);
    for (const auto &timelines : m_timelines->all()) {
        while (before && at < before->m_timelines->all().size() &&
               before->m_timelines->all()[at]->agreement().id < timelines->agreement().id)
            ++at;
        const bool isSame = before && at < before->m_timelines->all().size() &&
                            before->m_timelines->all()[at] == timelines;
        const size_t first = rows.size();
        if (isSame) {
            before->addRowsOf(at, rows);
        } else {
            const IndexRows made = compiler.rowsOf(*timelines);
            rows.insert(rows.end(), made.begin(), made.end());
        }
        for (size_t i = first; i < rows.size(); ++i)
            rows[i].agreement = quint32(m_ofAgreements.size());
        m_ofAgreements.push_back(first);
    }
    m_ofAgreements.push_back(rows.size());
    gather(rows);
}

void DayIndex::addRowsOf(size_t agreement, IndexRows &rows) const
{
    for (size_t i = m_ofAgreements[agreement]; i < m_ofAgreements[agreement + 1]; ++i)
        rows.push_back(m_rows[m_places[i]]);
}

/// Counts the rows of each sector, then puts each row in its place.
void DayIndex::gather(const IndexRows &ofAgreements)
{
    m_firstRows.assign(size_t(sectors().size()) + 2, 0);
    for (const IndexRow &row : ofAgreements)
        ++m_firstRows[placeOf(row) + 1];
    std::partial_sum(m_firstRows.begin(), m_firstRows.end(), m_firstRows.begin());
    std::vector<size_t> next = m_firstRows;
    m_rows.resize(ofAgreements.size());
    m_places.reserve(ofAgreements.size());
    for (const IndexRow &row : ofAgreements) {
        const size_t place = next[placeOf(row)]++;
        m_rows[place] = row;
        m_places.push_back(quint32(place));
    }
}

} // namespace mra
