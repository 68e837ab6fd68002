// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/usableplane.h"

namespace mra {

namespace {

/// The acceptors of rows, united by their set of issuers. Many rows share a set of issuers, so its
/// members are visited once for all of these.
class UnitedRows
{
public:
    explicit UnitedRows(const DayIndex &index)
        : m_index(index)
        , m_places(index.setCount(), nowhere)
    {
    }

    void add(const IndexRow &row)
    {
        quint32 &place = m_places[row.issuers];
        if (place == nowhere) {
            place = quint32(m_united.size());
            m_united.push_back({row.issuers, {}});
        }
        m_united[place].acceptors |= m_index.set(row.acceptors);
    }

    /// Calls visit(issuer, acceptors) for each issuer of each set, and forgets the rows.
    template <class Visit>
    void takeEach(Visit &&visit)
    {
        for (const United &each : m_united) {
            m_index.set(each.issuers).each([&](int issuer) { visit(issuer, each.acceptors); });
            m_places[each.issuers] = nowhere;
        }
        m_united.clear();
    }

private:
    static constexpr quint32 nowhere = 0xffffffff;

    struct United
    {
        quint32 issuers = 0;
        TerritorySet acceptors;
    };

    const DayIndex &m_index;
    std::vector<quint32> m_places; ///< by number of the set: its index in m_united
    std::vector<United> m_united;
};

void unite(std::span<TerritorySet> to, std::span<const TerritorySet> from)
{
    for (size_t home = 0; home < to.size(); ++home)
        to[home] |= from[home];
}

bool isUsableRow(const IndexRow &row)
{
    return row.rung == Rung::Usable && row.isWide;
}

bool spreads(const SectorTree &tree, int sector)
{
    const auto role = tree.roleOf(sector);
    return role != SectorRole::ProgrammeGoods && role != SectorRole::IndustrialGoods &&
           role != SectorRole::AllGoods;
}

} // namespace

UsablePlane::UsablePlane(const DayIndex &index, LayerSet layers)
    : m_homes(size_t(index.snapshot().all<Territory>().size()))
    , m_plane(m_homes * size_t(index.sectors().size()))
{
    const SectorTree &tree = index.sectors();
    fill(index, layers);
    const ByHome goods = ofAllGoods(tree);
    for (int root = 0; root < tree.size(); root = tree.atOrBelow(root).end)
        spread(tree, root, ByHome(m_homes), goods);
}

/// Enters each row at its own sector.
void UsablePlane::fill(const DayIndex &index, LayerSet layers)
{
    UnitedRows rows(index);
    for (int sector = 0; sector < index.sectors().size(); ++sector) {
        for (const IndexRow &row : index.rowsAt(sector)) {
            if (isUsableRow(row) && layers.contains(row.layer))
                rows.add(row);
        }
        const std::span<TerritorySet> here = at(sector);
        rows.takeEach(
            [&](int home, const TerritorySet &acceptors) { here[size_t(home)] |= acceptors; });
    }
}

UsablePlane::ByHome UsablePlane::ofAllGoods(const SectorTree &tree)
{
    ByHome goods(m_homes);
    for (int sector = 0; sector < tree.size(); ++sector) {
        if (tree.roleOf(sector) == SectorRole::AllGoods)
            unite(goods, at(sector));
    }
    return goods;
}

/// A sector inherits what is usable above it. What is usable below it is usable in part; that is
/// the result. Rows for the goods of a programme or for all goods spread by role instead. A home is
/// not an acceptor of its own results.
UsablePlane::ByHome UsablePlane::spread(const SectorTree &tree, int sector, ByHome above,
                                        const ByHome &ofAllGoods)
{
    const std::span<TerritorySet> here = at(sector);
    ByHome below(m_homes);
    if (spreads(tree, sector)) {
        unite(above, here);
        unite(below, here);
    }
    const int end = tree.atOrBelow(sector).end;
    for (int child = sector + 1; child < end; child = tree.atOrBelow(child).end)
        unite(below, spread(tree, child, above, ofAllGoods));
    unite(here, above);
    unite(here, below);
    if (!tree.isUnderRole(sector, SectorRole::NotGoods))
        unite(here, ofAllGoods);
    for (size_t home = 0; home < m_homes; ++home)
        here[home].remove(int(home));
    return below;
}

std::vector<TerritorySet> usableFor(const DayIndex &index, const RouteQuery &query)
{
    UnitedRows rows(index);
    RouteMatch(index, query).each(index, [&](const IndexRow &row, const RouteMatch::Found &found) {
        if (isUsableRow(row) && !found.isHeld)
            rows.add(row);
    });
    std::vector<TerritorySet> usable(size_t(index.snapshot().all<Territory>().size()));
    rows.takeEach(
        [&](int home, const TerritorySet &acceptors) { usable[size_t(home)] |= acceptors; });
    for (size_t home = 0; home < usable.size(); ++home)
        usable[home].remove(int(home));
    return usable;
}

} // namespace mra
