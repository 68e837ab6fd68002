// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/dayindex.h"

#include "domain/coverage/grantrows.h"

#include <algorithm>
#include <numeric>

namespace mra {

namespace {

constexpr quint32 nowhere = 0xffffffff;

bool standsBefore(const IndexRow &a, const IndexRow &b)
{
    return std::pair(a.sector, a.agreement) < std::pair(b.sector, b.agreement);
}

} // namespace

DayIndex::DayIndex(const Snapshot &snapshot, const std::shared_ptr<const Timelines> &timelines,
                   QDate day, const DayIndex *before)
    : m_snapshot(snapshot)
    , m_timelines(timelines)
    , m_day(day)
{
    const bool isSame = before && before->facts().isValidFor(snapshot, day);
    m_facts = isSame ? before->m_facts : std::make_shared<const DayFacts>(snapshot, day);
    if (isSame)
        m_sets = before->m_sets;
    compile(isSame ? before : nullptr);
}

/// Agreements are sorted by id in both, so a single pass finds the unchanged ones.
void DayIndex::compile(const DayIndex *before)
{
    GrantRows compiler(*m_facts, m_sets);
    std::vector<quint32> places(before ? before->m_timelines->all().size() : 0, nowhere);
    IndexRows made;
    size_t at = 0;
    quint32 place = 0;
    for (const auto &timelines : m_timelines->all()) {
        while (at < places.size() &&
               before->m_timelines->all()[at]->agreement().id < timelines->agreement().id)
            ++at;
        if (at < places.size() && before->m_timelines->all()[at] == timelines) {
            places[at] = place;
        } else {
            for (IndexRow row : compiler.rowsOf(*timelines)) {
                row.agreement = place;
                made.push_back(row);
            }
        }
        ++place;
    }
    if (before)
        takeOver(before->m_rows, places);
    add(std::move(made));
}

/// `places` of the agreements now; their order, and so that of the rows, is the same.
void DayIndex::takeOver(const IndexRows &rows, const std::vector<quint32> &places)
{
    m_rows.reserve(rows.size());
    for (IndexRow row : rows) {
        row.agreement = places[row.agreement];
        if (row.agreement != nowhere)
            m_rows.push_back(row);
    }
}

void DayIndex::add(IndexRows made)
{
    std::stable_sort(made.begin(), made.end(), standsBefore);
    const auto taken = std::ptrdiff_t(m_rows.size());
    m_rows.insert(m_rows.end(), made.begin(), made.end());
    std::inplace_merge(m_rows.begin(), m_rows.begin() + taken, m_rows.end(), standsBefore);
    m_firstRows.assign(size_t(sectors().size()) + 2, 0);
    for (const IndexRow &row : m_rows)
        ++m_firstRows[placeOf(row) + 1];
    std::partial_sum(m_firstRows.begin(), m_firstRows.end(), m_firstRows.begin());
}

} // namespace mra
