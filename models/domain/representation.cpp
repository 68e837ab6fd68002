// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/representation.h"

namespace mra {

// --- Geography

Geography::Geography(const Snapshot &snapshot, QDate day, Reading reading)
    : m_snapshot(snapshot)
    , m_day(day)
    , m_reading(reading)
    , m_codes(snapshot.all<Territory>().keys())
{
    m_numbers.reserve(m_codes.size());
    for (int number = 0; number < m_codes.size(); ++number) {
        m_numbers.insert(m_codes[number], number);
        m_all.insert(number);
    }
}

int Geography::numberOf(const TerritoryId &territory) const
{
    return m_numbers.value(territory.value, -1);
}

const TerritorySet &Geography::membersOf(const GroupId &group) const
{
    const QString key = group.value.toUpper();
    if (const auto known = m_members.find(key); known != m_members.end())
        return *known;
    TerritorySet members;
    if (const auto record = m_snapshot.find<TerritoryGroup>(group)) {
        for (const Membership &membership : record->members) {
            const int number = numberOf(membership.member);
            if (number >= 0 && membership.validity.contains(m_day, m_reading))
                members.insert(number);
        }
    }
    return *m_members.insert(key, members);
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

/// The groups, by upper-case code, that a party of role `party` represents as such.
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

} // namespace

Representation::Representation(const Geography &geography, const Agreement &agreement, bool binds)
    : m_geography(geography)
    , m_agreement(agreement)
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
            const TerritorySet own = geography.territoriesOf(party->who);
            if (party->role == PartyRole::Member && !m_partyGroups.isEmpty())
                m_covered |= own;
            else
                m_standings.push_back({own, party});
        } else if (const auto body = snapshot.find<Body>({party->who.id})) {
            m_standings.push_back({geography.representedBy(*body), party});
        }
    }
    for (const Standing &standing : m_standings)
        addSide(standing);
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

TerritorySet Representation::everybody(const Grant &grant, PartyRole silentRole) const
{
    TerritorySet all;
    for (const Standing &standing : m_standings) {
        const QList<SectorId> &scopes = standing.party->scopes;
        const bool counts = scopes.isEmpty() ||
                            std::any_of(scopes.begin(), scopes.end(), [&](const SectorId &scope) {
                                return m_geography.snapshot().isAtOrBelow(grant.sector, scope);
                            });
        if (counts && standing.party->role != silentRole)
            all |= standing.territories;
    }
    return all;
}

TerritorySet Representation::coveredIn(const Ref &end) const
{
    const bool counts = end.kind == RefKind::Group && m_partyGroups.contains(end.id.toUpper());
    return counts ? m_covered : TerritorySet();
}

TerritorySet Representation::named(const Ref &end) const
{
    TerritorySet territories = m_geography.territoriesOf(end);
    territories &= m_onSides;
    return territories |= coveredIn(end);
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

TerritorySet Representation::issuers(const Grant &grant) const
{
    const bool unilateral = m_agreement.level == Level::Unilateral;
    if (grant.from.isAll())
        return unilateral ? m_geography.all() : everybody(grant, PartyRole::RecognisingParty);
    if (unilateral || isSeatOfDesignated(grant.from))
        return m_geography.territoriesOf(grant.from) |= coveredIn(grant.from);
    return named(grant.from);
}

TerritorySet Representation::acceptors(const Grant &grant) const
{
    return grant.to.isAll() ? everybody(grant, PartyRole::RecognisedParty) : named(grant.to);
}

bool Representation::standsOn(const Side &side, int territory, const Ref &end) const
{
    return side.territories.contains(territory) ||
           (end.kind == RefKind::Group && side.groups.contains(end.id.toUpper()) &&
            m_covered.contains(territory));
}

bool Representation::mayRun(const Grant &grant, int issuer, int acceptor) const
{
    if (issuer == acceptor)
        return false;
    if (m_agreement.level != Level::Bilateral)
        return true;
    if (!m_onSides.contains(issuer) && !m_covered.contains(issuer))
        return true;
    for (const Side &from : m_sides) {
        if (!standsOn(from, issuer, grant.from))
            continue;
        for (const Side &to : m_sides) {
            if (&to != &from && standsOn(to, acceptor, grant.to))
                return true;
        }
    }
    return false;
}

bool Representation::areSides(int issuer, int acceptor) const
{
    if (issuer == acceptor)
        return false;
    for (const Side &from : m_sides) {
        if (!from.issues || !from.territories.contains(issuer))
            continue;
        for (const Side &to : m_sides) {
            if (&to != &from && to.accepts && to.territories.contains(acceptor))
                return true;
        }
    }
    return false;
}

} // namespace mra
