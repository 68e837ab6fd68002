// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where the text of §6 and §7 can be read in two ways, this reading was taken:
//  1. A grant without recorded evidence is "another evidence" than the one asked.
//  2. Flags below the table come on every rung: a grant held down by GENERAL still says that its
//     listing is not recorded. Listing speaks of live grants only.
//  3. A sector with a role for goods matches by its role alone, whatever stands above and below it.
//  4. An agreement without grants has issuer and acceptor through all parties that may issue or
//     accept and stand for them.
//  5. A designation for an unknown body is of no seat.

#include "oracleroutes.h"

namespace mra::oracle {

namespace {

Flags flagsOf(FlagSet set)
{
    Flags flags;
    set.each([&flags](Flag flag) { flags.insert(flag); });
    return flags;
}

bool isUnder(const Query &query, const SectorId &sector, SectorRole role)
{
    for (const auto &other : query.snapshot.all<Sector>()) {
        if (other->role == role && oracleAtOrBelow(query.snapshot, sector, other->id))
            return true;
    }
    return false;
}

bool isProgramme(std::optional<SectorRole> role)
{
    return role == SectorRole::ProgrammeGoods || role == SectorRole::IndustrialGoods;
}

/// Whether the sector of the grant matches the one asked; what that means goes to the candidate.
bool matchesSector(const Query &query, Candidate &candidate, const SectorId &asked)
{
    const SectorId &sector = candidate.grant->sector;
    const auto record = query.snapshot.find<Sector>(sector);
    const auto role = record ? record->role : std::nullopt;
    if (sector == asked)
        return true;
    if (isProgramme(role) || role == SectorRole::AllGoods) {
        candidate.heldDown = isProgramme(role);
        if (!isProgramme(role))
            candidate.flags.insert(Flag::Partial);
        const bool isFood = isUnder(query, asked, SectorRole::Food);
        return !isUnder(query, asked, SectorRole::NotGoods) &&
               !(isFood && role == SectorRole::IndustrialGoods);
    }
    if (oracleAtOrBelow(query.snapshot, asked, sector))
        return true;
    candidate.flags.insert(Flag::Partial);
    return oracleAtOrBelow(query.snapshot, sector, asked);
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
    const auto sector = query.snapshot.find<Sector>(grant.sector);
    if (sector && isProgramme(sector->role))
        candidate.flags.insert(Flag::CheckProgramme);
    return !asked.sector || matchesSector(query, candidate, *asked.sector);
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

/// Issuer or acceptor is known as such for the days about `as_of` only, and this is an earlier one.
bool isBeyondReport(const Query &query, const Candidate &candidate, const QString &issuer,
                    const QString &acceptor)
{
    const Agreement &agreement = *candidate.agreement;
    const PartialDate &asOf = agreement.provenance.asOf;
    const bool ofMany =
        agreement.level == Level::Plurilateral || agreement.level == Level::Multilateral;
    return ofMany && !asOf.isNull() && query.asked.on < asOf.lastDay().addYears(-1) &&
           (!candidate.issuers.at(issuer).dated || !candidate.acceptors.at(acceptor).dated);
}

/// What a live route has from the lists of bodies.
void addListing(const Query &query, const QString &issuer, Way &way)
{
    const Candidate &candidate = *way.from;
    const bool complete = candidate.agreement->listing == Listing::Complete;
    const bool listed = isListed(query, candidate, issuer);
    if (!candidate.heldDown && (listed || !complete))
        way.rung = Rung::Usable;
    if (!listed && !complete)
        way.flags.insert(Flag::ListingNotRecorded);
    if (!listed && complete)
        way.heldBy.insert(HeldBy::BodyNotListed);
    if (candidate.heldDown)
        way.heldBy.insert(HeldBy::CheckProgramme);
}

} // namespace

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
            candidate.flags.insert(Flag::Framework);
            candidate.issuers = holdersWithoutGrants(candidate.standings, true);
            candidate.acceptors = holdersWithoutGrants(candidate.standings, false);
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

bool holds(const Query &query, const Candidate &candidate, const QString &issuer,
           const QString &acceptor)
{
    if (issuer == acceptor || !candidate.issuers.contains(issuer) ||
        !candidate.acceptors.contains(acceptor))
        return false;
    if (!candidate.grant)
        return standApartWithoutGrants(candidate.standings, issuer, acceptor);
    return standApart(query, *candidate.agreement, *candidate.grant, candidate.standings, issuer,
                      acceptor);
}

bool isNotActivated(const Candidate &candidate, const QString &issuer, const QString &acceptor)
{
    if (!candidate.grant || !binds(candidate.status) || !candidate.agreement->activation)
        return false;
    if (*candidate.agreement->activation == Activation::ByPair) {
        return candidate.grant->from.kind != RefKind::Territory ||
               candidate.grant->to.kind != RefKind::Territory;
    }
    return !candidate.issuers.at(issuer).declared || !candidate.acceptors.at(acceptor).declared;
}

std::optional<Way> wayOf(const Query &query, const Candidate &candidate, const QString &issuer,
                         const QString &acceptor)
{
    Way way{Rung::None, candidate.flags, {}, &candidate};
    if (isBeyondReport(query, candidate, issuer, acceptor))
        way.flags.insert(Flag::Imprecise);
    switch (candidate.status) {
    case Status::NotBegun:
        return std::nullopt;
    case Status::Negotiating:
        way.rung = Rung::Announced;
        break;
    case Status::Signed:
        way.rung = Rung::Signed;
        break;
    case Status::Suspended:
        way.rung = Rung::Signed;
        way.flags.insert(Flag::Suspended);
        break;
    case Status::Unknown:
        way.rung = Rung::Unknown;
        break;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        way.flags.insert(Flag::Lapsed);
        break;
    case Status::InForce:
    case Status::ProvisionallyApplied:
        way.rung = Rung::InForce;
        break;
    }
    if (isNotActivated(candidate, issuer, acceptor)) {
        const bool byPair = candidate.agreement->activation == Activation::ByPair;
        way.rung = byPair ? Rung::Signed : Rung::Unknown;
        way.flags.insert(Flag::NotActivated);
        way.heldBy.insert(HeldBy::NotActivated);
    } else if (candidate.live) {
        addListing(query, issuer, way);
    } else if (binds(candidate.status)) {
        way.heldBy.insert(candidate.grant ? HeldBy::NotOperational : HeldBy::TermsNotRecorded);
    }
    return way;
}

} // namespace mra::oracle
