// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/routes.h"

#include <algorithm>

namespace mra {

namespace {

/// From the highest bits down: rung, number of flags, partial, layer, agreement, flags.
constexpr int flagBits = 16;
constexpr int agreementBits = 30;
constexpr int layerBits = 2;
constexpr int partialBits = 1;
constexpr int countBits = 5;
constexpr int agreementAt = flagBits;
constexpr int layerAt = agreementAt + agreementBits;
constexpr int partialAt = layerAt + layerBits;
constexpr int countAt = partialAt + partialBits;
constexpr int rungAt = countAt + countBits;

/// Of two sets of equal size, the one with the earlier flags has the smaller number.
quint64 orderOf(FlagSet flags)
{
    quint64 reversed = 0;
    flags.each([&](Flag flag) { reversed |= quint64(1) << (flagBits - 1 - int(flag)); });
    return (quint64(1) << flagBits) - 1 - reversed;
}

FlagSet flagsOfOrder(quint64 order)
{
    FlagSet flags;
    for (size_t i = 0; i < keysOf<Flag>.size(); ++i) {
        if (!(order >> (flagBits - 1 - int(i)) & 1))
            flags.insert(Flag(i));
    }
    return flags;
}

} // namespace

// --- matching

RouteMatch::RouteMatch(const DayIndex &index, const RouteQuery &query)
    : m_query(query)
{
    const SectorTree &tree = index.sectors();
    const int asked = query.sector ? tree.numberOf(*query.sector) : -1;
    for (int sector = 0; sector < tree.size(); ++sector)
        m_bySector.push_back(findSector(tree, sector, asked));
    if (!query.sector)
        m_ofUnknown = Found();
}

std::optional<RouteMatch::Found> RouteMatch::findSector(const SectorTree &tree, int sector,
                                                        int asked) const
{
    const auto role = tree.roleOf(sector);
    const bool isProgramme =
        role == SectorRole::ProgrammeGoods || role == SectorRole::IndustrialGoods;
    const FlagSet always = isProgramme ? FlagSet{Flag::CheckProgramme} : FlagSet();
    if (!m_query.sector || asked == sector)
        return Found{always};
    if (asked < 0)
        return std::nullopt;
    if (isProgramme || role == SectorRole::AllGoods) {
        const bool isGoods =
            !tree.isUnderRole(asked, SectorRole::NotGoods) &&
            (role != SectorRole::IndustrialGoods || !tree.isUnderRole(asked, SectorRole::Food));
        if (!isGoods)
            return std::nullopt;
        return isProgramme ? Found{always, true} : Found{{Flag::Partial}};
    }
    if (tree.isAtOrBelow(asked, sector))
        return Found();
    if (tree.isAtOrBelow(sector, asked))
        return Found{{Flag::Partial}};
    return std::nullopt;
}

// --- ranking

RouteRank::RouteRank(const IndexRow &row, const RouteMatch::Found &found)
{
    const FlagSet flags = row.flags | found.flags;
    constexpr int highest = int(Rung::Usable);
    m_bits = quint64(highest - int(rungOf(row, found))) << rungAt |
             quint64(flags.size()) << countAt |
             quint64(flags.contains(Flag::Partial)) << partialAt | quint64(row.layer) << layerAt |
             quint64(row.agreement) << agreementAt | orderOf(flags);
}

Rung RouteRank::rung() const
{
    return isRoute() ? Rung(int(Rung::Usable) - int(m_bits >> rungAt)) : Rung::None;
}

FlagSet RouteRank::flags() const
{
    return isRoute() ? flagsOfOrder(m_bits & ((quint64(1) << flagBits) - 1)) : FlagSet();
}

Layer RouteRank::layer() const
{
    return Layer(m_bits >> layerAt & ((quint64(1) << layerBits) - 1));
}

// --- routes

Route routeOf(const DayIndex &index, const IndexRow &row, const RouteMatch::Found &found)
{
    Route route{rungOf(row, found), row.flags | found.flags, row.heldBy,
                row.layer,          &index.agreementOf(row), index.grantOf(row)};
    const bool isLive = row.rung == Rung::Usable || row.heldBy.contains(HeldBy::BodyNotListed);
    if (found.isHeld && isLive)
        route.heldBy.insert(HeldBy::CheckProgramme);
    return route;
}

std::vector<Route> routesBetween(const DayIndex &index, const TerritoryId &issuer,
                                 const TerritoryId &acceptor, const RouteQuery &query)
{
    const int from = index.geography().numberOf(issuer);
    const int to = index.geography().numberOf(acceptor);
    if (from < 0 || to < 0 || from == to)
        return {};
    const RouteMatch match(index, query);
    struct Ranked
    {
        RouteRank rank;
        const IndexRow *row;
        RouteMatch::Found found;
    };
    std::vector<Ranked> ranked;
    match.each(index, [&](const IndexRow &row, const RouteMatch::Found &found) {
        if (row.isWide && index.set(row.issuers).contains(from) &&
            index.set(row.acceptors).contains(to))
            ranked.push_back({RouteRank(row, found), &row, found});
    });
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        const bool isGround = a.row->layer == Layer::Accreditation;
        const bool isOtherGround = b.row->layer == Layer::Accreditation;
        return isGround != isOtherGround ? isOtherGround : a.rank < b.rank;
    });
    std::vector<Route> routes;
    const auto isKnown = [&routes](const Route &route) {
        return std::any_of(routes.begin(), routes.end(), [&](const Route &known) {
            return known.agreement == route.agreement && known.grant == route.grant;
        });
    };
    for (const Ranked &each : ranked) {
        const Route route = routeOf(index, *each.row, each.found);
        if (!isKnown(route))
            routes.push_back(route);
    }
    return routes;
}

} // namespace mra
