// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/routes.h"

namespace mra {

/// In which territories results of each home are usable, sector by sector, on the day of an index:
/// the rung `usable` of §7 for every home and every sector at once, without flags and routes. What
/// matrices, gaps and counts of the whole world are read from.
class UsablePlane
{
public:
    UsablePlane(const DayIndex &index, LayerSet layers);

    /// By the numbers of the geography and of the tree.
    [[nodiscard]] bool isUsable(int home, int sector, int acceptor) const;
    [[nodiscard]] TerritorySet acceptors(int home, int sector) const;

private:
    using Word = quint64;

    [[nodiscard]] Word *cell(std::vector<Word> &plane, int home, int sector) const;
    void fill(const DayIndex &index, LayerSet layers, std::vector<Word> &ofAllGoods);
    void spread(const SectorTree &tree, const std::vector<Word> &ofAllGoods);

    size_t m_words = 0; ///< of a set
    int m_homes = 0;
    int m_sectors = 0;
    std::vector<Word>
        m_plane; ///< by sector, home: the rows of one sector meet in the nearest cache
};

/// The same for one question: by home, the territories that accept its results.
[[nodiscard]] std::vector<TerritorySet> usableFor(const DayIndex &index, const RouteQuery &query);

} // namespace mra
