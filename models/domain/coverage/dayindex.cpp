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
    size_t at = 0;
    m_ofAgreements.reserve(m_timelines->all().size());
    for (const auto &timelines : m_timelines->all()) {
        while (before && at < before->m_timelines->all().size() &&
               before->m_timelines->all()[at]->agreement().id < timelines->agreement().id)
            ++at;
        const bool isSame = before && at < before->m_timelines->all().size() &&
                            before->m_timelines->all()[at] == timelines;
        m_ofAgreements.push_back(
            isSame ? before->m_ofAgreements[at]
                   : std::make_shared<const IndexRows>(compiler.rowsOf(*timelines)));
    }
    gather();
}

/// Counts the rows of each sector, then puts each row in its place.
void DayIndex::gather()
{
    m_firstRows.assign(size_t(sectors().size()) + 2, 0);
    for (const auto &rows : m_ofAgreements) {
        for (const IndexRow &row : *rows)
            ++m_firstRows[placeOf(row) + 1];
    }
    std::partial_sum(m_firstRows.begin(), m_firstRows.end(), m_firstRows.begin());
    std::vector<size_t> next = m_firstRows;
    m_rows.resize(m_firstRows.back());
    for (size_t place = 0; place < m_ofAgreements.size(); ++place) {
        for (const IndexRow &row : *m_ofAgreements[place]) {
            IndexRow &here = m_rows[next[placeOf(row)]++];
            here = row;
            here.agreement = quint32(place);
        }
    }
}

} // namespace mra
