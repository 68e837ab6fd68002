// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where the text of §3 can be read in two ways, this reading was taken:
//  1. A territory with role `member` beside a party of role `party` that represents a group counts
//     in ends that name that group and nowhere else, not in `*` either. "Its own dates" are the
//     dates of its party row, and count where party dates count; those of the union's row, and
//     whether the union is a party on the day, do not matter to it. In a bilateral agreement it
//     stands on the side of the parties of role `party` that represent that group, where they
//     represent anybody on the day.
//  2. "Who is only recognising" is asked of a territory: over the parties that represent it and
//     count in this `*` (by date and by their scopes).
//  3. Scopes of a party narrow `*` only, neither named ends nor sides. Its activities likewise, and
//     under `by_member` a group too.
//  4. In a bilateral agreement a `from` that names the seat of a designated body is excused from
//     standing on another side only where no side represents it.
//  5. Groups are expanded on the day asked also where party dates do not count.
//  6. An origin that need be no party (unilateral, seat of a listed body) does not count through
//     parties: nothing need be declared for it, and none of its participations is undated.
//  7. `*` as origin of a unilateral agreement leaves an uninhabited territory out though a party
//     represents it; elsewhere it counts like others.
//  8. A participation is undated where its own `since` is empty, whatever it inherits. A territory
//     that is covered through a union counts through its own row.

#include "oracleparties.h"

namespace mra::oracle {

namespace {

RefList representsOf(const Query &query, const Party &party)
{
    if (party.who.kind != RefKind::Body)
        return {party.who};
    const auto body = query.snapshot.find<Body>(BodyId{party.who.id});
    if (!body)
        return {};
    if (body->represents.isEmpty() && !body->country.isEmpty())
        return {Ref::territory(body->country)};
    return body->represents;
}

bool representsGroup(const Query &query, const Party &party, const QString &group)
{
    for (const Ref &ref : representsOf(query, party)) {
        if (ref.kind == RefKind::Group && (group.isEmpty() || ref.id.toUpper() == group.toUpper()))
            return true;
    }
    return false;
}

Codes territoriesOf(const Query &query, const Party &party)
{
    Codes territories;
    for (const Ref &ref : representsOf(query, party)) {
        if (ref.kind == RefKind::Territory)
            territories.insert(ref.id);
        if (ref.kind == RefKind::Group)
            territories.merge(membersOf(query, ref.id));
    }
    return territories;
}

/// Covered through a union: a territory with role `member` where a party represents a group.
bool isCovered(const Query &query, const Agreement &agreement, const Party &party)
{
    if (party.role != PartyRole::Member || party.who.kind != RefKind::Territory)
        return false;
    for (const Party &other : agreement.parties) {
        if (other.role == PartyRole::Party && representsGroup(query, other, {}))
            return true;
    }
    return false;
}

bool counts(const Query &query, const Agreement &agreement, const Party &party)
{
    const Status status = oracleStatusRead(agreement, query.asked.on, query.reading);
    if (status != Status::InForce && status != Status::ProvisionallyApplied)
        return true;
    return inherited(agreement, party.validity).contains(query.asked.on, query.reading);
}

bool isRepresented(const Standings &standings, const QString &territory)
{
    for (const Standing &standing : standings) {
        if (standing.territories.contains(territory))
            return true;
    }
    return false;
}

/// The row of a covered territory counts with the union that the end names.
bool countsWithUnion(const Query &query, const Agreement &agreement, const Party &party,
                     const Ref &end)
{
    if (end.kind != RefKind::Group || !isCovered(query, agreement, party) ||
        !counts(query, agreement, party))
        return false;
    for (const Party &other : agreement.parties) {
        if (other.role == PartyRole::Party && representsGroup(query, other, end.id))
            return true;
    }
    return false;
}

bool isCoveredWith(const Query &query, const Agreement &agreement, const QString &territory,
                   const Ref &end)
{
    for (const Party &party : agreement.parties) {
        if (party.who == Ref::territory({territory}) &&
            countsWithUnion(query, agreement, party, end))
            return true;
    }
    return false;
}

/// `from` names a territory in which a listed body is seated, whenever it was listed.
bool namesSeat(const Query &query, const Agreement &agreement, const Ref &from)
{
    for (const Designation &designation : agreement.designations) {
        const auto body = query.snapshot.find<Body>(designation.body);
        if (from.kind == RefKind::Territory && body && body->country.value == from.id)
            return true;
    }
    return false;
}

/// The sectors of the party leave the grant out.
bool narrows(const Query &query, const Party &party, const Grant &grant)
{
    if (party.scopes.isEmpty())
        return false;
    for (const SectorId &scope : party.scopes) {
        if (oracleAtOrBelow(query.snapshot, grant.sector, scope))
            return false;
    }
    return true;
}

bool takesPartIn(const Party &party, Activity activity)
{
    bool found = false;
    party.activities.each(
        [&](PartyActivity one) { found = found || keyOf(one) == keyOf(activity); });
    return found;
}

/// How an end holds whom the party stands for; nothing where its activities leave the grant out.
std::optional<Held> heldThrough(const Party &party, const Agreement &agreement, const Grant &grant,
                                const Ref &end)
{
    const bool declaring =
        agreement.activation == Activation::ByMember && (end.isAll() || end.kind == RefKind::Group);
    const bool says = !party.activities.isEmpty();
    if (says && (declaring || end.isAll()) && !takesPartIn(party, grant.activity))
        return std::nullopt;
    return Held{says || !declaring, !party.validity.since.isNull()};
}

void add(Holders &holders, const QString &territory, const std::optional<Held> &held)
{
    if (!held)
        return;
    Held &known = holders[territory];
    known.declared = known.declared || held->declared;
    known.dated = known.dated || held->dated;
}

std::set<Codes> sidesOf(const Query &query, const Agreement &agreement, const Standings &standings,
                        const QString &territory, const Ref &end)
{
    std::set<Codes> sides;
    const bool covered = isCoveredWith(query, agreement, territory, end);
    for (const Standing &standing : standings) {
        const bool ofUnion = covered && !standing.territories.empty() &&
                             standing.party->role == PartyRole::Party &&
                             representsGroup(query, *standing.party, end.id);
        if (ofUnion || standing.territories.contains(territory))
            sides.insert(standing.territories);
    }
    return sides;
}

/// The sides of an agreement without grants on which a territory issues or accepts.
std::set<Codes> sidesWithoutGrants(const Standings &standings, const QString &territory,
                                   PartyRole other)
{
    std::set<Codes> sides;
    for (const Standing &standing : standings) {
        if (standing.party->role != other && standing.territories.contains(territory))
            sides.insert(standing.territories);
    }
    return sides;
}

bool areTwoSides(const std::set<Codes> &a, const std::set<Codes> &b)
{
    for (const Codes &side : a) {
        for (const Codes &other : b) {
            if (side != other)
                return true;
        }
    }
    return false;
}

} // namespace

Codes membersOf(const Query &query, const QString &group)
{
    Codes members;
    if (const auto record = query.snapshot.find<TerritoryGroup>(GroupId{group})) {
        for (const Membership &membership : record->members) {
            if (membership.validity.contains(query.asked.on, query.reading))
                members.insert(membership.member.value);
        }
    }
    return members;
}

Validity inherited(const Agreement &agreement, Validity own)
{
    if (own.since.isNull())
        own.since = agreement.effectiveDate;
    if (own.until.isNull() && agreement.renewal != Renewal::Tacit)
        own.until = agreement.expiryDate;
    return own;
}

Standings standingsOf(const Query &query, const Agreement &agreement)
{
    Standings standings;
    for (const Party &party : agreement.parties) {
        if (party.role != PartyRole::DesignatingAuthority && !isCovered(query, agreement, party) &&
            counts(query, agreement, party))
            standings.push_back({&party, territoriesOf(query, party)});
    }
    return standings;
}

Holders holdersOf(const Query &query, const Agreement &agreement, const Grant &grant,
                  const Standings &standings, bool issuing)
{
    const Ref &end = issuing ? grant.from : grant.to;
    const bool anyOrigin = issuing && agreement.level == Level::Unilateral;
    const PartyRole other = issuing ? PartyRole::RecognisingParty : PartyRole::RecognisedParty;
    const Held noParty{true, true};
    Holders holders;
    if (anyOrigin && end.isAll()) {
        for (const auto &territory : query.snapshot.all<Territory>()) {
            if (!territory->uninhabited.value_or(false))
                add(holders, territory->id.value, noParty);
        }
        return holders;
    }
    const Codes named = end.kind == RefKind::Group ? membersOf(query, end.id) : Codes{end.id};
    if (!end.isAll() && (anyOrigin || (issuing && namesSeat(query, agreement, end)))) {
        for (const QString &territory : named)
            add(holders, territory, noParty);
    }
    for (const Standing &standing : standings) {
        const Party &party = *standing.party;
        if (end.isAll() && (party.role == other || narrows(query, party, grant)))
            continue;
        for (const QString &territory : standing.territories) {
            if (end.isAll() || named.contains(territory))
                add(holders, territory, heldThrough(party, agreement, grant, end));
        }
    }
    for (const Party &party : agreement.parties) {
        if (countsWithUnion(query, agreement, party, end))
            add(holders, party.who.id, heldThrough(party, agreement, grant, end));
    }
    return holders;
}

Holders holdersWithoutGrants(const Standings &standings, bool issuing)
{
    const PartyRole other = issuing ? PartyRole::RecognisingParty : PartyRole::RecognisedParty;
    Holders holders;
    for (const Standing &standing : standings) {
        const Party &party = *standing.party;
        if (party.role == other)
            continue;
        for (const QString &territory : standing.territories)
            add(holders, territory, Held{true, !party.validity.since.isNull()});
    }
    return holders;
}

bool standApart(const Query &query, const Agreement &agreement, const Grant &grant,
                const Standings &standings, const QString &issuer, const QString &acceptor)
{
    if (agreement.level != Level::Bilateral)
        return true;
    if (namesSeat(query, agreement, grant.from) && !isRepresented(standings, issuer))
        return true;
    return areTwoSides(sidesOf(query, agreement, standings, issuer, grant.from),
                       sidesOf(query, agreement, standings, acceptor, grant.to));
}

bool standApartWithoutGrants(const Standings &standings, const QString &issuer,
                             const QString &acceptor)
{
    return areTwoSides(sidesWithoutGrants(standings, issuer, PartyRole::RecognisingParty),
                       sidesWithoutGrants(standings, acceptor, PartyRole::RecognisedParty));
}

} // namespace mra::oracle
