// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/plainwalk.h"

namespace mra::plain {

namespace {

/// The best route first: highest rung, fewest flags, of as many without `partial`, then the layer,
/// the agreement and the flags in the order of their vocabulary.
bool isBetter(const Route &a, const Route &b)
{
    const auto order = [](const Route &r) {
        std::vector<Flag> flags;
        r.flags.each([&](Flag flag) { flags.push_back(flag); });
        return std::tuple(-int(r.rung), r.flags.size(), r.flags.contains(Flag::Partial), r.layer,
                          r.agreement->id, flags);
    };
    return order(a) < order(b);
}

/// The rung and flag that a status gives a route; null if it has not begun (§7, first table).
std::optional<Route> routeOf(const StatusAnswer &status)
{
    Route route;
    route.flags = status.flags;
    switch (status.status) {
    case Status::NotBegun:
        return std::nullopt;
    case Status::Negotiating:
        route.rung = Rung::Announced;
        break;
    case Status::Suspended:
        route.flags.insert(Flag::Suspended);
        [[fallthrough]];
    case Status::Signed:
        route.rung = Rung::Signed;
        break;
    case Status::ProvisionallyApplied:
    case Status::InForce:
        route.rung = Rung::InForce;
        break;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        route.flags.insert(Flag::Lapsed);
        break;
    case Status::Unknown:
        route.rung = Rung::Unknown;
        break;
    }
    return route;
}

} // namespace

void Gathered::add(const Route &route)
{
    if (best && route.rung < best->rung)
        return;
    if (!best || route.rung > best->rung) {
        agreements.clear();
        grants.clear();
        heldBy = {};
    }
    heldBy |= route.heldBy;
    agreements.insert(route.agreement->id.value);
    if (route.grant)
        grants.insert(route.grant->id.value);
    if (!best || isBetter(route, *best))
        best = route;
}

/// Whether the sector or one above it has the role.
bool Walk::isUnderRole(const SectorId &sector, SectorRole role) const
{
    for (const auto &each : m_snapshot.all<Sector>()) {
        if (each->role == role && m_snapshot.isAtOrBelow(sector, each->id))
            return true;
    }
    return false;
}

std::optional<Match> Walk::matchSector(const SectorId &sector) const
{
    const auto record = m_snapshot.find<Sector>(sector);
    const auto plays = [&record](SectorRole role) { return record && record->role == role; };
    const bool isProgramme =
        plays(SectorRole::ProgrammeGoods) || plays(SectorRole::IndustrialGoods);
    const FlagSet always = isProgramme ? FlagSet{Flag::CheckProgramme} : FlagSet();
    if (!m_query.sector || *m_query.sector == sector)
        return Match{always, false};
    const SectorId &asked = *m_query.sector;
    if (isProgramme || plays(SectorRole::AllGoods)) {
        const bool matches =
            !isUnderRole(asked, SectorRole::NotGoods) &&
            (!plays(SectorRole::IndustrialGoods) || !isUnderRole(asked, SectorRole::Food));
        if (matches)
            return isProgramme ? Match{always, true} : Match{{Flag::Partial}, false};
        return std::nullopt;
    }
    if (m_snapshot.isAtOrBelow(asked, sector))
        return Match();
    if (m_snapshot.isAtOrBelow(sector, asked))
        return Match{{Flag::Partial}, false};
    return std::nullopt;
}

std::optional<Match> Walk::match(const Grant &grant)
{
    if (m_query.activity && grant.activity != *m_query.activity)
        return std::nullopt;
    auto known = m_matches.find(grant.sector);
    if (known == m_matches.end())
        known = m_matches.insert(grant.sector, matchSector(grant.sector));
    std::optional<Match> match = *known;
    if (match && m_query.evidence && !grant.evidence.contains(*m_query.evidence))
        match->flags.insert(Flag::Partial);
    return match;
}

bool Walk::runs(const std::vector<Representation::Run> &all, int cell) const
{
    const int issuer = m_outgoing ? m_home : cell;
    const int acceptor = m_outgoing ? cell : m_home;
    return issuer != acceptor && std::any_of(all.begin(), all.end(), [&](const auto &run) {
               return run.issuers.contains(issuer) && run.acceptors.contains(acceptor);
           });
}

TerritorySet Walk::partnersUnder(const Grant &grant, const Representation &representation) const
{
    const TerritorySet issuers = representation.issuers(grant).territories;
    const TerritorySet acceptors = representation.acceptors(grant).territories;
    TerritorySet partners;
    if (!(m_outgoing ? issuers : acceptors).contains(m_home))
        return partners;
    (m_outgoing ? acceptors : issuers).each([&](int cell) {
        if (runs(representation.runs(grant), cell))
            partners.insert(cell);
    });
    return partners;
}

TerritorySet Walk::listedFor(const Agreement &agreement, const Grant &grant) const
{
    TerritorySet listed;
    for (const Designation &designation : agreement.designations) {
        const SectorId &sector = designation.sector;
        const bool forSector = sector.isEmpty() || m_snapshot.isAtOrBelow(grant.sector, sector) ||
                               m_snapshot.isAtOrBelow(sector, grant.sector);
        const Validity validity = designation.validity.within(agreement.term());
        if (!forSector || !validity.contains(m_query.on, m_geography.reading()))
            continue;
        if (agreement.level == Level::Unilateral)
            return m_geography.all();
        const auto body = m_snapshot.find<Body>(designation.body);
        if (const int seat = body ? m_geography.numberOf(body->country) : -1; seat >= 0)
            listed.insert(seat);
    }
    return listed;
}

void Walk::visit(const Agreement &agreement)
{
    if (agreement.grants.isEmpty() && (m_query.sector || m_query.activity || m_query.evidence ||
                                       !m_query.layers.contains(layerOf(agreement.agreementKind)) ||
                                       layerOf(agreement.agreementKind) == Layer::Accreditation))
        return;
    const AgreementStatus history(m_snapshot, agreement);
    const Status status = history.read(m_geography.reading()).statusOn(m_query.on).status;
    if (status == Status::NotBegun)
        return;
    const Representation representation(m_geography, agreement, binds(status));
    if (agreement.grants.isEmpty())
        visitWithoutGrants(agreement, statusRead(history), representation);
    for (const Grant &grant : agreement.grants)
        visitGrant(agreement, grant, representation, history);
}

void Walk::visitWithoutGrants(const Agreement &agreement, const StatusAnswer &status,
                              const Representation &representation)
{
    auto route = routeOf(status);
    if (!route)
        return;
    route->layer = layerOf(agreement.agreementKind);
    route->agreement = &agreement;
    route->flags.insert(Flag::Framework);
    if (binds(status.status))
        route->heldBy.insert(HeldBy::TermsNotRecorded);
    const TerritorySet undatedFrom = representation.undatedIssuers();
    const TerritorySet undatedTo = representation.undatedAcceptors();
    m_geography.all().each([&](int cell) {
        if (!runs(representation.runsWithoutGrants(), cell))
            return;
        Route here = *route;
        if (undatedFrom.contains(m_outgoing ? m_home : cell) ||
            undatedTo.contains(m_outgoing ? cell : m_home))
            here.flags.insert(Flag::Imprecise);
        m_cells[size_t(cell)].add(here);
    });
}

void Walk::visitGrant(const Agreement &agreement, const Grant &grant,
                      const Representation &representation, const AgreementStatus &history)
{
    const Layer layer = layerOf(agreement.agreementKind, grant.activity);
    if (!m_query.layers.contains(layer))
        return;
    const auto matched = match(grant);
    if (!matched)
        return;
    const TerritorySet partners = partnersUnder(grant, representation);
    if (partners.isEmpty())
        return;
    const bool live = GrantHistory(history.read(m_geography.reading()), grant).isLive(m_query.on);
    if (layer == Layer::Accreditation) {
        partners.each([&](int cell) {
            if (live && isActivated(agreement, grant, representation, cell))
                m_cells[size_t(cell)].competence.insert(grant.id.value);
        });
        return;
    }
    auto route = routeOf(statusRead(history, grant));
    if (!route)
        return;
    route->flags |= matched->flags;
    route->layer = layer;
    route->agreement = &agreement;
    route->grant = &grant;
    const TerritorySet listed = live ? listedFor(agreement, grant) : TerritorySet();
    const bool bound =
        binds(history.read(m_geography.reading()).statusOn(grant, m_query.on).status);
    partners.each([&](int cell) {
        Route here = *route;
        if (isUndated(grant, representation, cell))
            here.flags.insert(Flag::Imprecise);
        if (bound && !isActivated(agreement, grant, representation, cell)) {
            here.flags.insert(Flag::NotActivated);
            here.heldBy.insert(HeldBy::NotActivated);
            here.rung = agreement.activation == Activation::ByPair ? Rung::Signed : Rung::Unknown;
        } else if (live) {
            const bool isListed = listed.contains(m_outgoing ? m_home : cell);
            const bool complete = agreement.listing == Listing::Complete;
            here.rung = matched->heldDown || (!isListed && complete) ? Rung::InForce : Rung::Usable;
            if (matched->heldDown)
                here.heldBy.insert(HeldBy::CheckProgramme);
            if (!isListed && complete)
                here.heldBy.insert(HeldBy::BodyNotListed);
            else if (!isListed)
                here.flags.insert(Flag::ListingNotRecorded);
        } else if (bound) {
            here.heldBy.insert(HeldBy::NotOperational);
        }
        m_cells[size_t(cell)].add(here);
    });
}

bool Walk::isActivated(const Agreement &agreement, const Grant &grant,
                       const Representation &representation, int cell) const
{
    const auto isWide = [](const Ref &end) { return end.isAll() || end.kind == RefKind::Group; };
    if (agreement.activation == Activation::ByPair)
        return !isWide(grant.from) && !isWide(grant.to);
    return !representation.issuers(grant).undeclared.contains(m_outgoing ? m_home : cell) &&
           !representation.acceptors(grant).undeclared.contains(m_outgoing ? cell : m_home);
}

bool Walk::isUndated(const Grant &grant, const Representation &representation, int cell) const
{
    return representation.issuers(grant).undated.contains(m_outgoing ? m_home : cell) ||
           representation.acceptors(grant).undated.contains(m_outgoing ? cell : m_home);
}

} // namespace mra::plain
