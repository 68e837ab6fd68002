// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/routes.h"

namespace mra {

/// Where the results of each home are usable, for every home and sector at once, on the day of an
/// index: the rung `usable` of §7 without flags and routes. Source of matrices, gaps and worldwide
/// counts.
class UsablePlane
{
public:
    UsablePlane(const DayIndex &index, LayerSet layers);

    /// Territories are given by their number in the geography, sectors by that in the tree.
    [[nodiscard]] const TerritorySet &acceptors(int home, int sector) const
    {
        return m_plane[size_t(sector) * m_homes + size_t(home)];
    }
    [[nodiscard]] bool isUsable(int home, int sector, int acceptor) const
    {
        return acceptors(home, sector).contains(acceptor);
    }

private:
    using ByHome = std::vector<TerritorySet>;

    void fill(const DayIndex &index, LayerSet layers);
    ByHome spread(const SectorTree &tree, int sector, ByHome above, const ByHome &ofAllGoods);
    [[nodiscard]] ByHome ofAllGoods(const SectorTree &tree);
    [[nodiscard]] std::span<TerritorySet> at(int sector)
    {
        return {m_plane.data() + size_t(sector) * m_homes, m_homes};
    }

    size_t m_homes = 0;
    std::vector<TerritorySet>
        m_plane; ///< by sector, then by home, so that the sets of one sector fit into the cache
};

/// The same for one query: for each home, the territories that accept its results.
[[nodiscard]] std::vector<TerritorySet> usableFor(const DayIndex &index, const RouteQuery &query);

} // namespace mra
