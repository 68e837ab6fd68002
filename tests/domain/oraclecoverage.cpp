// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where the text of §6 and §7 can be read in two ways, this reading was taken:
//  1. Routes of the accreditation layer are no routes of a cell: it stays `none` without a layer.
//  2. A grant without recorded evidence is "another evidence" than the one asked.
//  3. Flags below the table come on every rung: a grant held down by GENERAL still says that its
//     listing is not recorded. Listing speaks of live grants only.
//  4. Flags in order: compared one by one in the order of the vocabulary.
//  5. The narrow reading of a cell is the whole evaluation of one direction over again; the cells
//  of
//     a group are those of the wide reading.
//  6. Competence of a mutual cell: the grants of either direction.

#include "oracleparties.h"

#include <algorithm>

namespace mra {

using namespace oracle;

namespace {

using Flags = std::set<Flag>;

/// A grant, or an agreement without grants, that matches what is asked.
struct Candidate
{
    const Agreement *agreement = nullptr;
    const Grant *grant = nullptr;
    Standings standings;
    Layer layer = Layer::Government;
    Status status = Status::Unknown;
    Flags flags;
    bool live = false;
    bool heldDown = false; ///< at most in force: a programme whose list is not given
    Codes issuers;
    Codes acceptors;
};

struct Route
{
    Rung rung = Rung::None;
    Flags flags;
    const Candidate *from = nullptr;
};

Flags flagsOf(FlagSet set)
{
    Flags flags;
    set.each([&flags](Flag flag) { flags.insert(flag); });
    return flags;
}

FlagSet setOf(const Flags &flags)
{
    FlagSet set;
    for (Flag flag : flags)
        set.insert(flag);
    return set;
}

bool holds(const Query &query, const Candidate &candidate, const QString &issuer,
           const QString &acceptor)
{
    if (issuer == acceptor)
        return false;
    if (!candidate.grant)
        return standApartWithoutGrants(candidate.standings, issuer, acceptor);
    return candidate.issuers.contains(issuer) && candidate.acceptors.contains(acceptor) &&
           standApart(query, *candidate.agreement, *candidate.grant, candidate.standings, issuer,
                      acceptor);
}

// What matches

bool isProgramme(const SectorId &sector)
{
    return sector.value == QLatin1String("GENERAL") || sector.value == QLatin1String("INDGOODS");
}

/// The sector is one of the goods that a programme of unnamed goods may hold.
bool mayHold(const Query &query, const SectorId &programme, const SectorId &sector)
{
    const auto isUnder = [&](const char *root) {
        return oracleAtOrBelow(query.snapshot, sector, SectorId{QString::fromLatin1(root)});
    };
    if (isUnder("ACC") || isUnder("SVC"))
        return false;
    return programme.value == QLatin1String("GENERAL") || !isUnder("AGRIFOOD");
}

/// Whether the grant matches; the flags of the match go to the candidate.
bool matches(const Query &query, Candidate &candidate)
{
    const CoverageQuery &asked = query.asked;
    const Grant &grant = *candidate.grant;
    if (asked.activity && grant.activity != *asked.activity)
        return false;
    if (asked.evidence && !grant.evidence.contains(*asked.evidence))
        candidate.flags.insert(Flag::Partial);
    if (isProgramme(grant.sector))
        candidate.flags.insert(Flag::CheckProgramme);
    if (!asked.sector || oracleAtOrBelow(query.snapshot, *asked.sector, grant.sector))
        return true;
    if (isProgramme(grant.sector) && mayHold(query, grant.sector, *asked.sector)) {
        candidate.heldDown = true;
        return true;
    }
    candidate.flags.insert(Flag::Partial);
    return oracleAtOrBelow(query.snapshot, grant.sector, *asked.sector);
}

Layer layerOfGrant(const Agreement &agreement, const Grant *grant)
{
    const AgreementKind kind = agreement.agreementKind;
    if (kind == AgreementKind::AccreditationMla ||
        (grant && grant->activity == Activity::Accreditation))
        return Layer::Accreditation;
    if (kind == AgreementKind::CertificationScheme || kind == AgreementKind::BodyCooperation)
        return Layer::Scheme;
    return Layer::Government;
}

std::vector<Candidate> candidatesOf(const Query &query)
{
    const CoverageQuery &asked = query.asked;
    std::vector<Candidate> candidates;
    for (const auto &agreement : query.snapshot.all<Agreement>()) {
        Candidate candidate;
        candidate.agreement = agreement.get();
        candidate.standings = standingsOf(query, *agreement);
        candidate.layer = layerOfGrant(*agreement, nullptr);
        if (agreement->grants.isEmpty() && !asked.sector && !asked.activity && !asked.evidence &&
            asked.layers.contains(candidate.layer)) {
            candidate.status = oracleStatusRead(*agreement, asked.on, query.reading);
            candidate.flags = flagsOf(oracleStatus(*agreement, asked.on).flags);
            candidates.push_back(candidate);
        }
        for (const Grant &grant : agreement->grants) {
            Candidate own = candidate;
            own.grant = &grant;
            own.layer = layerOfGrant(*agreement, &grant);
            if (!asked.layers.contains(own.layer) || !matches(query, own))
                continue;
            own.status =
                oracleStatusRead(query.snapshot, *agreement, grant, asked.on, query.reading);
            own.live = oracleIsLive(query.snapshot, *agreement, grant, asked.on, query.reading);
            own.flags.merge(
                flagsOf(oracleStatus(query.snapshot, *agreement, grant, asked.on).flags));
            own.issuers = holdersOf(query, *agreement, grant, own.standings, true);
            own.acceptors = holdersOf(query, *agreement, grant, own.standings, false);
            candidates.push_back(own);
        }
    }
    return candidates;
}

// What a route gives

/// A designation that counts for the grant and this issuer is valid.
bool isListed(const Query &query, const Candidate &candidate, const QString &issuer)
{
    const Agreement &agreement = *candidate.agreement;
    for (const Designation &designation : agreement.designations) {
        const auto body = query.snapshot.find<Body>(designation.body);
        const bool seated =
            agreement.level == Level::Unilateral || (body && body->country.value == issuer);
        const SectorId &sector = candidate.grant->sector;
        const bool fits = designation.sector.isEmpty() ||
                          oracleAtOrBelow(query.snapshot, sector, designation.sector) ||
                          oracleAtOrBelow(query.snapshot, designation.sector, sector);
        if (seated && fits &&
            inherited(agreement, designation.validity).contains(query.asked.on, query.reading))
            return true;
    }
    return false;
}

/// Nothing where the state gives nothing.
std::optional<Route> routeOf(const Query &query, const Candidate &candidate, const QString &issuer)
{
    Route route{Rung::None, candidate.flags, &candidate};
    switch (candidate.status) {
    case Status::NotBegun:
        return std::nullopt;
    case Status::Negotiating:
        route.rung = Rung::Announced;
        break;
    case Status::Signed:
        route.rung = Rung::Signed;
        break;
    case Status::Suspended:
        route.rung = Rung::Signed;
        route.flags.insert(Flag::Suspended);
        break;
    case Status::Unknown:
        route.rung = Rung::Unknown;
        break;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        route.flags.insert(Flag::Lapsed);
        break;
    case Status::InForce:
    case Status::ProvisionallyApplied:
        route.rung = Rung::InForce;
        break;
    }
    if (candidate.live) {
        const bool complete = candidate.agreement->listing == Listing::Complete;
        const bool listed = isListed(query, candidate, issuer);
        if (!candidate.heldDown && (listed || !complete))
            route.rung = Rung::Usable;
        if (!listed && !complete)
            route.flags.insert(Flag::ListingNotRecorded);
    }
    return route;
}

bool isBetter(const Route &a, const Route &b)
{
    if (a.rung != b.rung)
        return a.rung > b.rung;
    if (a.flags.size() != b.flags.size())
        return a.flags.size() < b.flags.size();
    if (a.flags.contains(Flag::Partial) != b.flags.contains(Flag::Partial))
        return b.flags.contains(Flag::Partial);
    if (a.from->layer != b.from->layer)
        return a.from->layer < b.from->layer;
    if (!(a.from->agreement->id == b.from->agreement->id))
        return a.from->agreement->id < b.from->agreement->id;
    return a.flags < b.flags;
}

// What a cell says

template <class Id>
void addOnce(QList<Id> &ids, const Id &id)
{
    if (!ids.contains(id))
        ids.append(id);
    std::sort(ids.begin(), ids.end());
}

FullCell cellOf(const Query &query, const std::vector<Candidate> &candidates,
                    const QString &issuer, const QString &acceptor)
{
    std::vector<Route> routes;
    FullCell cell;
    for (const Candidate &candidate : candidates) {
        if (!holds(query, candidate, issuer, acceptor))
            continue;
        if (candidate.layer != Layer::Accreditation) {
            if (const auto route = routeOf(query, candidate, issuer))
                routes.push_back(*route);
        } else if (candidate.live) {
            addOnce(cell.routes.competence, candidate.grant->id);
        }
    }
    if (routes.empty())
        return cell;
    const Route best = *std::min_element(routes.begin(), routes.end(), isBetter);
    cell.rung = best.rung;
    cell.flags = setOf(best.flags);
    cell.layer = best.from->layer;
    for (const Route &route : routes) {
        if (route.rung != best.rung)
            continue;
        addOnce(cell.routes.agreements, route.from->agreement->id);
        if (route.from->grant)
            addOnce(cell.routes.grants, route.from->grant->id);
    }
    return cell;
}

FullCell mutualCell(const FullCell &out, const FullCell &in)
{
    FullCell cell = out.rung >= in.rung ? out : in;
    if (out.rung == in.rung) {
        cell.flags = out.flags | in.flags;
        cell.layer = std::max(out.layer, in.layer);
        for (const AgreementId &id : in.routes.agreements)
            addOnce(cell.routes.agreements, id);
        for (const GrantId &id : in.routes.grants)
            addOnce(cell.routes.grants, id);
    } else if (cell.rung != Rung::Unknown) {
        cell.flags.insert(Flag::OneWay);
    }
    cell.routes.competence = out.routes.competence;
    for (const GrantId &id : in.routes.competence)
        addOnce(cell.routes.competence, id);
    return cell;
}

} // namespace

FullCoverage oracleCoverage(const Snapshot &snapshot, const CoverageQuery &asked)
{
    if (!snapshot.contains<Territory>(asked.home) ||
        (asked.sector && !snapshot.contains<Sector>(*asked.sector)) ||
        (asked.group && !snapshot.contains<TerritoryGroup>(*asked.group)))
        return {};
    const Query wide{snapshot, asked, Reading::Wide};
    const Query narrow{snapshot, asked, Reading::Narrow};
    const std::vector<Candidate> widely = candidatesOf(wide);
    const std::vector<Candidate> narrowly = candidatesOf(narrow);
    const auto oneWay = [&](const QString &issuer, const QString &acceptor) {
        FullCell cell = cellOf(wide, widely, issuer, acceptor);
        if (cellOf(narrow, narrowly, issuer, acceptor).rung != cell.rung)
            cell.flags.insert(Flag::Imprecise);
        return cell;
    };

    Codes territories;
    for (const QString &territory : snapshot.all<Territory>().keys())
        territories.insert(territory);
    FullCoverage coverage;
    for (const QString &territory :
         asked.group ? membersOf(wide, asked.group->value) : territories) {
        const QString home = asked.home.value;
        if (territory == home)
            continue;
        if (asked.direction == Direction::Outgoing)
            coverage[territory] = oneWay(home, territory);
        else if (asked.direction == Direction::Incoming)
            coverage[territory] = oneWay(territory, home);
        else
            coverage[territory] = mutualCell(oneWay(home, territory), oneWay(territory, home));
    }
    return coverage;
}

} // namespace mra
