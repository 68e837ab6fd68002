// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/representation.h"

namespace mra {

// --- Geography

Geography::Geography(const Snapshot &snapshot, QDate day, Reading reading)
    : m_snapshot(snapshot)
    , m_day(day)
    , m_reading(reading)
    , m_codes(snapshot.all<Territory>().keys())
{
    m_numbers.reserve(m_codes.size());
    int number = 0;
    for (const auto &territory : snapshot.all<Territory>()) {
        m_numbers.insert(territory->id.value, number);
        m_all.insert(number);
        if (!territory->uninhabited.value_or(false))
            m_inhabited.insert(number);
        ++number;
    }
    for (const auto &group : snapshot.all<TerritoryGroup>())
        addMembers(*group);
}

void Geography::addMembers(const TerritoryGroup &group)
{
    TerritorySet &members = m_members[group.id.value.toUpper()];
    for (const Membership &membership : group.members) {
        const int member = numberOf(membership.member);
        if (member >= 0 && membership.validity.contains(m_day, m_reading))
            members.insert(member);
    }
}

int Geography::numberOf(const TerritoryId &territory) const
{
    return m_numbers.value(territory.value, -1);
}

const TerritorySet &Geography::membersOf(const GroupId &group) const
{
    static const TerritorySet nobody;
    const auto members = m_members.constFind(group.value.toUpper());
    return members == m_members.constEnd() ? nobody : *members;
}

TerritorySet Geography::territoriesOf(const Ref &ref) const
{
    if (ref.kind == RefKind::Group)
        return membersOf({ref.id});
    TerritorySet one;
    if (ref.kind == RefKind::Territory) {
        if (const int number = numberOf({ref.id}); number >= 0)
            one.insert(number);
    }
    return one;
}

TerritorySet Geography::representedBy(const Body &body) const
{
    if (body.represents.isEmpty())
        return territoriesOf(Ref::territory(body.country));
    TerritorySet represented;
    for (const Ref &ref : body.represents)
        represented |= territoriesOf(ref);
    return represented;
}

// --- Representation

namespace {

/// The groups, by code in upper case, that a party of role `party` represents as written.
QSet<QString> groupsOf(const Snapshot &snapshot, const Party &party)
{
    QSet<QString> groups;
    if (party.role != PartyRole::Party || party.who.kind != RefKind::Body)
        return groups;
    if (const auto body = snapshot.find<Body>({party.who.id})) {
        for (const Ref &ref : body->represents) {
            if (ref.kind == RefKind::Group)
                groups.insert(ref.id.toUpper());
        }
    }
    return groups;
}

/// A participation without a first day is certain only around the agreement's `as_of` (§4).
bool isLongBefore(const Agreement &agreement, QDate day)
{
    constexpr int months = 12;
    const bool isCircle =
        agreement.level == Level::Plurilateral || agreement.level == Level::Multilateral;
    const PartialDate &asOf = agreement.provenance.asOf;
    return isCircle && !asOf.isNull() && day < asOf.lastDay().addMonths(-months);
}

} // namespace

Representation::Representation(const Geography &geography, const Agreement &agreement, bool binds)
    : m_geography(geography)
    , m_agreement(agreement)
    , m_isLongBefore(isLongBefore(agreement, geography.day()))
{
    const Snapshot &snapshot = geography.snapshot();
    std::vector<const Party *> parties;
    for (const Party &party : agreement.parties) {
        m_partyGroups |= groupsOf(snapshot, party);
        const Validity validity = party.validity.within(agreement.term());
        if (party.isMember() && (!binds || validity.contains(geography.day(), geography.reading())))
            parties.push_back(&party);
    }
    for (const Party *party : parties) {
        if (party->who.kind == RefKind::Territory) {
            const bool isCovered = party->role == PartyRole::Member && !m_partyGroups.isEmpty();
            m_standings.push_back({geography.territoriesOf(party->who), party, isCovered});
        } else if (const auto body = snapshot.find<Body>({party->who.id})) {
            m_standings.push_back({geography.representedBy(*body), party});
        }
    }
    for (const Standing &standing : m_standings) {
        if (standing.isCovered)
            m_covered |= standing.territories;
        else
            addSide(standing);
    }
}

void Representation::addSide(const Standing &standing)
{
    if (standing.territories.isEmpty())
        return;
    m_onSides |= standing.territories;
    auto side = std::find_if(m_sides.begin(), m_sides.end(),
                             [&](const Side &s) { return s.territories == standing.territories; });
    if (side == m_sides.end())
        side = m_sides.insert(m_sides.end(), Side{standing.territories, {}, false, false});
    side->groups |= groupsOf(m_geography.snapshot(), *standing.party);
    side->issues = side->issues || standing.party->role != PartyRole::RecognisingParty;
    side->accepts = side->accepts || standing.party->role != PartyRole::RecognisedParty;
}

template <class Held>
GrantEnd Representation::gathered(bool byDeclaration, Held &&held) const
{
    GrantEnd end;
    TerritorySet declared;
    TerritorySet dated;
    for (const Standing &standing : m_standings) {
        const TerritorySet here = held(standing);
        end.territories |= here;
        if (!standing.party->activities.isEmpty())
            declared |= here;
        if (!standing.party->validity.since.isNull())
            dated |= here;
    }
    if (byDeclaration)
        end.undeclared = end.territories - declared;
    if (m_isLongBefore)
        end.undated = end.territories - dated;
    return end;
}

bool Representation::takesPart(const Party &party, const Grant &grant) const
{
    return party.activities.isEmpty() || party.activities.contains(partyActivity(grant.activity));
}

GrantEnd Representation::everybody(const Grant &grant, PartyRole silentRole) const
{
    const auto covers = [&](const SectorId &scope) {
        return m_geography.snapshot().isAtOrBelow(grant.sector, scope);
    };
    return gathered(m_agreement.activation == Activation::ByMember, [&](const Standing &standing) {
        const Party &party = *standing.party;
        const bool counts = !standing.isCovered && party.role != silentRole &&
                            takesPart(party, grant) &&
                            (party.scopes.isEmpty() ||
                             std::any_of(party.scopes.begin(), party.scopes.end(), covers));
        return counts ? standing.territories : TerritorySet();
    });
}

TerritorySet Representation::coveredIn(const Ref &end) const
{
    const bool counts = end.kind == RefKind::Group && m_partyGroups.contains(end.id.toUpper());
    return counts ? m_covered : TerritorySet();
}

GrantEnd Representation::named(const Ref &end, const Grant &grant) const
{
    const TerritorySet territories = m_geography.territoriesOf(end);
    const TerritorySet covered = coveredIn(end);
    const bool byDeclaration =
        m_agreement.activation == Activation::ByMember && end.kind == RefKind::Group;
    return gathered(byDeclaration, [&](const Standing &standing) {
        if (byDeclaration && !takesPart(*standing.party, grant))
            return TerritorySet();
        return standing.territories & (standing.isCovered ? covered : territories);
    });
}

TerritorySet Representation::undatedOnSides(PartyRole silentRole) const
{
    return gathered(false,
                    [silentRole](const Standing &standing) {
                        const bool counts =
                            !standing.isCovered && standing.party->role != silentRole;
                        return counts ? standing.territories : TerritorySet();
                    })
        .undated;
}

bool Representation::isSeatOfDesignated(const Ref &end) const
{
    const auto seatedThere = [&](const Designation &designation) {
        const auto body = m_geography.snapshot().find<Body>(designation.body);
        return body && body->country.value == end.id;
    };
    return end.kind == RefKind::Territory &&
           std::any_of(m_agreement.designations.begin(), m_agreement.designations.end(),
                       seatedThere);
}

GrantEnd Representation::issuers(const Grant &grant) const
{
    const bool isUnilateral = m_agreement.level == Level::Unilateral;
    if (grant.from.isAll()) {
        return isUnilateral ? GrantEnd{m_geography.inhabited(), {}, {}}
                            : everybody(grant, PartyRole::RecognisingParty);
    }
    GrantEnd end = named(grant.from, grant);
    if (isUnilateral || isSeatOfDesignated(grant.from)) { // they need not be parties
        const TerritorySet anyway = m_geography.territoriesOf(grant.from);
        end.territories |= anyway;
        end.undeclared -= anyway;
        end.undated -= anyway;
    }
    return end;
}

GrantEnd Representation::acceptors(const Grant &grant) const
{
    return grant.to.isAll() ? everybody(grant, PartyRole::RecognisedParty) : named(grant.to, grant);
}

TerritorySet Representation::standingOn(const Side &side, const Ref &end) const
{
    TerritorySet standing = side.territories;
    if (end.kind == RefKind::Group && side.groups.contains(end.id.toUpper()))
        standing |= m_covered;
    return standing;
}

template <class Visit>
void Representation::forEachSidePair(Visit &&visit) const
{
    for (const Side &from : m_sides) {
        for (const Side &to : m_sides) {
            if (&from != &to)
                visit(from, to);
        }
    }
}

std::vector<Representation::Run> Representation::runs(const Grant &grant) const
{
    return runs(grant, issuers(grant).territories, acceptors(grant).territories);
}

std::vector<Representation::Run> Representation::runs(const Grant &grant, const TerritorySet &from,
                                                      const TerritorySet &to) const
{
    if (m_agreement.level != Level::Bilateral)
        return {{from, to}};
    std::vector<Run> runs{{from - m_onSides - coveredIn(grant.from), to}};
    forEachSidePair([&](const Side &issuing, const Side &accepting) {
        runs.push_back(
            {from & standingOn(issuing, grant.from), to & standingOn(accepting, grant.to)});
    });
    return runs;
}

/// Most sides are one country each. Together these form a single run, since no territory runs to
/// itself.
std::vector<Representation::Run> Representation::runsWithoutGrants() const
{
    Run among;
    std::vector<const Side *> unions;
    for (const Side &side : m_sides) {
        if (side.territories.size() > 1 || isOnSideBeside(side)) {
            unions.push_back(&side);
            continue;
        }
        if (side.issues)
            among.issuers |= side.territories;
        if (side.accepts)
            among.acceptors |= side.territories;
    }
    std::vector<Run> runs{among};
    for (const Side *side : unions) {
        Run from{side->issues ? side->territories : TerritorySet(), among.acceptors};
        for (const Side *other : unions) {
            if (other != side && other->accepts)
                from.acceptors |= other->territories;
        }
        runs.push_back(from);
        runs.push_back({among.issuers, side->accepts ? side->territories : TerritorySet()});
    }
    return runs;
}

/// Whether a territory of the side is on another side too, as a State is beside its union.
bool Representation::isOnSideBeside(const Side &side) const
{
    return std::any_of(m_sides.begin(), m_sides.end(), [&](const Side &other) {
        return &other != &side && !(other.territories & side.territories).isEmpty();
    });
}

} // namespace mra
