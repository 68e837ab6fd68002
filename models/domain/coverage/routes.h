// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragequery.h"
#include "domain/coverage/dayindex.h"

namespace mra {

/// Decides which index rows answer a query. Prepared once per query; each row is then a lookup by
/// sector.
class RouteMatch
{
public:
    struct Found
    {
        FlagSet flags;       ///< in addition to those of the row
        bool isHeld = false; ///< asked for by a name other than the programme's: at most in_force
    };

    RouteMatch(const DayIndex &index, const RouteQuery &query);

    /// nullopt if the row gives no route. Rows in the accreditation layer are matched as well.
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

    /// Calls visit(row, found) for each matching row of the index.
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
    std::optional<Found> m_ofUnknown; ///< for grants on a sector that does not exist
};

/// A way from an issuer to an acceptor: a grant, or an agreement without grants.
struct Route
{
    Rung rung = Rung::None;
    FlagSet flags;
    HeldBySet heldBy; ///< why a binding route stays below `usable`
    Layer layer = Layer::Government;
    const Agreement *agreement = nullptr; ///< owned by the index
    const Grant *grant = nullptr;         ///< owned by the index; null: an agreement without grants
};

/// The route given by a matching row.
[[nodiscard]] Route routeOf(const DayIndex &index, const IndexRow &row,
                            const RouteMatch::Found &found);

/// All routes from issuer to acceptor, best first, each grant once. Grounds of competence come
/// last, if the accreditation layer is asked for.
[[nodiscard]] std::vector<Route> routesBetween(const DayIndex &index, const TerritoryId &issuer,
                                               const TerritoryId &acceptor,
                                               const RouteQuery &query);

/// The quality of a route as one number; smaller is better. Compared are, in this order: the higher
/// rung, fewer flags, the absence of `partial`, then layer, agreement and flags in the order of
/// their vocabularies (§7). Rung, flags and layer can be read back.
class RouteRank
{
public:
    RouteRank() = default; ///< no route; worse than any route
    RouteRank(const IndexRow &row, const RouteMatch::Found &found);

    [[nodiscard]] bool isRoute() const { return m_bits != ~quint64(0); }
    [[nodiscard]] Rung rung() const; ///< `none` if there is no route
    [[nodiscard]] FlagSet flags() const;
    [[nodiscard]] Layer layer() const; ///< only if there is a route
    friend auto operator<=>(const RouteRank &, const RouteRank &) = default;

private:
    quint64 m_bits = ~quint64(0);
};

/// The rung of a matching row, after the limit of the match.
[[nodiscard]] inline Rung rungOf(const IndexRow &row, const RouteMatch::Found &found)
{
    return found.isHeld && row.rung == Rung::Usable ? Rung::InForce : row.rung;
}

} // namespace mra
