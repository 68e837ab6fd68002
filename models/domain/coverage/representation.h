// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/territoryset.h"
#include "domain/records/snapshot.h"

#include <vector>

namespace mra {

/// The territories of a snapshot, numbered in the order of their codes, and what groups and bodies
/// stand for on one day, short dates read in one way. Any thread may read it; the snapshot must
/// outlive it.
class Geography
{
public:
    Geography(const Snapshot &snapshot, QDate day, Reading reading);

    [[nodiscard]] int numberOf(const TerritoryId &territory) const; ///< -1: unknown
    [[nodiscard]] const QString &codeOf(int number) const { return m_codes[number]; }
    [[nodiscard]] const TerritorySet &all() const { return m_all; }
    /// Those with a permanent population.
    [[nodiscard]] const TerritorySet &inhabited() const { return m_inhabited; }
    /// Members of a group on the day.
    [[nodiscard]] const TerritorySet &membersOf(const GroupId &group) const;
    /// A territory, or the members of a group; empty for all other references.
    [[nodiscard]] TerritorySet territoriesOf(const Ref &ref) const;
    /// What a body stands for: what it represents, else its own country.
    [[nodiscard]] TerritorySet representedBy(const Body &body) const;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] Reading reading() const { return m_reading; }

private:
    void addMembers(const TerritoryGroup &group);

    const Snapshot &m_snapshot;
    QDate m_day;
    Reading m_reading;
    QStringList m_codes;
    QHash<QString, int> m_numbers;
    TerritorySet m_all;
    TerritorySet m_inhabited;
    QHash<QString, TerritorySet> m_members; ///< by code in capitals
};

/// The territories that an end of a grant holds on a day, and what is not known of some of them.
struct GrantEnd
{
    TerritorySet territories;
    TerritorySet
        undeclared;       ///< held only through parties that declared no activities (`by_member`)
    TerritorySet undated; ///< held only through participations without a first day, long before
                          ///< the agreement's `as_of`
};

/// Who stands for whom in one agreement on the day of a Geography: its sides, and what the ends of
/// its grants hold. Rules: RULES.md §3. Geography and agreement must outlive it.
class Representation
{
public:
    /// Dates of parties count where the agreement binds.
    Representation(const Geography &geography, const Agreement &agreement, bool binds);

    [[nodiscard]] GrantEnd issuers(const Grant &grant) const;
    [[nodiscard]] GrantEnd acceptors(const Grant &grant) const;
    /// Results may run from each of the issuers to each of the acceptors, but to itself.
    struct Run
    {
        TerritorySet issuers;
        TerritorySet acceptors;
    };
    /// Between which of the territories of its ends results may run under a grant: in a bilateral
    /// agreement they stand on two different sides, save an issuer that is on none because a listed
    /// body is seated there. A pair may be in several runs.
    [[nodiscard]] std::vector<Run> runs(const Grant &grant) const;
    /// The same for who knows the territories of both ends.
    [[nodiscard]] std::vector<Run> runs(const Grant &grant, const TerritorySet &from,
                                        const TerritorySet &to) const;
    /// Where an agreement without grants has territories on two different sides, each free to play
    /// its part: who only recognises issues nothing, who is only recognised accepts nothing.
    [[nodiscard]] std::vector<Run> runsWithoutGrants() const;
    /// Of the territories on sides of an agreement without grants, those that issue, or accept,
    /// only through participations without a first day, long before the agreement's `as_of`.
    [[nodiscard]] TerritorySet undatedIssuers() const
    {
        return undatedOnSides(PartyRole::RecognisingParty);
    }
    [[nodiscard]] TerritorySet undatedAcceptors() const
    {
        return undatedOnSides(PartyRole::RecognisedParty);
    }
    [[nodiscard]] int sideCount() const { return int(m_sides.size()); }

private:
    struct Standing
    {
        TerritorySet territories;
        const Party *party = nullptr;
        bool isCovered = false; ///< counts with the groups of a `party`, and is no side
    };
    struct Side
    {
        TerritorySet territories;
        QSet<QString> groups; ///< codes, upper case, that a `party` of this side represents as such
        bool issues = false;
        bool accepts = false;
    };

    [[nodiscard]] GrantEnd everybody(const Grant &grant, PartyRole silentRole) const;
    [[nodiscard]] GrantEnd named(const Ref &end, const Grant &grant) const;
    [[nodiscard]] TerritorySet coveredIn(const Ref &end) const;
    [[nodiscard]] TerritorySet undatedOnSides(PartyRole silentRole) const;
    [[nodiscard]] bool takesPart(const Party &party, const Grant &grant) const;
    /// What the standings together hold, each as far as held(standing) tells.
    template <class Held>
    [[nodiscard]] GrantEnd gathered(bool byDeclaration, Held &&held) const;
    [[nodiscard]] bool isSeatOfDesignated(const Ref &end) const;
    /// Who is on the side, or counts with the group that the end names and the side represents.
    [[nodiscard]] TerritorySet standingOn(const Side &side, const Ref &end) const;
    [[nodiscard]] bool isOnSideBeside(const Side &side) const;
    /// Calls visit(from, to) for every two different sides.
    template <class Visit>
    void eachTwoSides(Visit &&visit) const;
    void addSide(const Standing &standing);

    const Geography &m_geography;
    const Agreement &m_agreement;
    std::vector<Standing> m_standings; ///< of member-role parties that count
    bool m_isLongBefore;               ///< undated participations are not known on the day
    std::vector<Side> m_sides;
    TerritorySet m_onSides;
    TerritorySet m_covered;      ///< members on no side, that count with the groups of a `party`
    QSet<QString> m_partyGroups; ///< of all sides, on whatever day
};

} // namespace mra
