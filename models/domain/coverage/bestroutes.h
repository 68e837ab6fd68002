// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragecell.h"
#include "domain/coverage/routes.h"

namespace mra {

/// Collects the best route to each of a number of places, per layer, from the rows of an index.
/// Coverage cells are read from it.
class BestRoutes
{
public:
    explicit BestRoutes(size_t places)
    {
        for (auto &ranks : m_wide)
            ranks.resize(places);
        for (auto &rungs : m_narrow)
            rungs.resize(places, Rung::None);
    }

    /// Adds a row of a layer that gives routes. `visitPlaces(add)` calls add(place) for each place
    /// that the row leads to.
    template <class VisitPlaces>
    void addRow(const IndexRow &row, const RouteMatch::Found &found, VisitPlaces &&visitPlaces)
    {
        auto &wide = m_wide[size_t(row.layer)];
        auto &narrow = m_narrow[size_t(row.layer)];
        if (row.isWide) {
            const RouteRank rank(row, found);
            visitPlaces([&wide, rank](size_t place) { wide[place] = std::min(wide[place], rank); });
        }
        if (row.isNarrow) {
            const Rung rung = rungOf(row, found);
            visitPlaces(
                [&narrow, rung](size_t place) { narrow[place] = std::max(narrow[place], rung); });
        }
    }

    [[nodiscard]] CoverageCell cell(size_t place, LayerSet asked) const
    {
        CoverageCell cell;
        RouteRank best;
        Rung narrow = Rung::None;
        for (size_t layer = 0; layer < m_wide.size(); ++layer) {
            if (!asked.contains(Layer(layer)))
                continue;
            const RouteRank alone = m_wide[layer][place];
            const Rung aloneNarrow = m_narrow[layer][place];
            cell.byLayer[layer] = LayerCell{alone.rung(), flagsOf(alone, aloneNarrow)};
            best = std::min(best, alone);
            narrow = std::max(narrow, aloneNarrow);
        }
        cell.rung = best.rung();
        cell.flags = flagsOf(best, narrow);
        if (best.isRoute())
            cell.layer = best.layer();
        return cell;
    }

private:
    /// Compares the cells that the two readings of short dates give (§4).
    static FlagSet flagsOf(const RouteRank &best, Rung narrow)
    {
        FlagSet flags = best.flags();
        if (best.rung() != narrow)
            flags.insert(Flag::Imprecise);
        return flags;
    }

    static constexpr size_t layers = 2; ///< government and scheme
    std::array<std::vector<RouteRank>, layers> m_wide;
    std::array<std::vector<Rung>, layers> m_narrow;
};

} // namespace mra
