// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragequery.h"
#include "domain/coverage/dayindex.h"

namespace mra {

/// How rows of an index meet a query: looked up by sector, made once a query.
class RouteMatch
{
public:
    struct Found
    {
        FlagSet flags;       ///< beside those of the row
        bool isHeld = false; ///< asked for by another name than the programme's: at most in_force
    };

    RouteMatch(const DayIndex &index, const RouteQuery &query);

    /// Nothing where the row gives no route; rows in the layer accreditation are matched likewise.
    [[nodiscard]] std::optional<Found> find(const IndexRow &row) const
    {
        if (!m_query.layers.contains(row.layer))
            return std::nullopt;
        if (!row.hasGrant())
            return m_query.asksForGrants() ? std::nullopt : std::optional(Found());
        if (m_query.activity && row.activity != *m_query.activity)
            return std::nullopt;
        std::optional<Found> found =
            row.sector == IndexRow::anySector ? m_ofUnknown : m_bySector[row.sector];
        if (found && m_query.evidence && !row.evidence.contains(*m_query.evidence))
            found->flags.insert(Flag::Partial);
        return found;
    }

    /// Calls visit(row, found) for every row of the index that matches.
    template <class Visit>
    void each(const DayIndex &index, Visit &&visit) const
    {
        for (int sector = 0; sector <= index.sectors().size(); ++sector) {
            const bool isTree = sector < index.sectors().size();
            if (isTree && !m_bySector[size_t(sector)])
                continue;
            for (const IndexRow &row : index.rowsAt(sector)) {
                if (const auto found = find(row))
                    visit(row, *found);
            }
        }
    }

private:
    [[nodiscard]] std::optional<Found> findSector(const SectorTree &tree, int sector,
                                                  int asked) const;

    RouteQuery m_query;
    std::vector<std::optional<Found>> m_bySector;
    std::optional<Found> m_ofUnknown; ///< of a grant on a sector that does not exist
};

/// A way from an issuer to an acceptor: a grant, or an agreement without grants.
struct Route
{
    Rung rung = Rung::None;
    FlagSet flags;
    HeldBySet heldBy; ///< why the rung is below `usable` although it binds
    Layer layer = Layer::Government;
    const Agreement *agreement = nullptr; ///< the index keeps it
    const Grant *grant = nullptr;         ///< likewise; null: an agreement without grants
};

/// The route that a matching row is.
[[nodiscard]] Route routeOf(const DayIndex &index, const IndexRow &row,
                            const RouteMatch::Found &found);

/// Every route from issuer to acceptor, the best first, each grant once. Grounds of competence, in
/// the layer accreditation where it is asked, stand at the end.
[[nodiscard]] std::vector<Route> routesBetween(const DayIndex &index, const TerritoryId &issuer,
                                               const TerritoryId &acceptor,
                                               const RouteQuery &query);

/// How good a route is, as one number: the better, the smaller. Highest rung, fewest flags, of as
/// many without `partial`, then the layer, the agreement and the flags in the order of their
/// vocabulary (§7). Rung, flags and layer can be read back.
class RouteRank
{
public:
    RouteRank() = default; ///< of no route: behind all others
    RouteRank(const IndexRow &row, const RouteMatch::Found &found);

    [[nodiscard]] bool isRoute() const { return m_bits != ~quint64(0); }
    [[nodiscard]] Rung rung() const; ///< `none` without a route
    [[nodiscard]] FlagSet flags() const;
    [[nodiscard]] Layer layer() const; ///< of a route only
    friend auto operator<=>(const RouteRank &, const RouteRank &) = default;

private:
    quint64 m_bits = ~quint64(0);
};

/// The rung and the flags of a matching row.
[[nodiscard]] inline Rung rungOf(const IndexRow &row, const RouteMatch::Found &found)
{
    return found.isHeld && row.rung == Rung::Usable ? Rung::InForce : row.rung;
}

} // namespace mra
