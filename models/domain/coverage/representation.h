// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/territoryset.h"
#include "domain/records/snapshot.h"

#include <vector>

namespace mra {

/// The territories of a snapshot, numbered in the order of their codes, and the territories that
/// groups and bodies stand for on one day, in one reading of short dates. Any thread may read it;
/// the snapshot must outlive it.
class Geography
{
public:
    Geography(const Snapshot &snapshot, QDate day, Reading reading);

    [[nodiscard]] int numberOf(const TerritoryId &territory) const; ///< -1: unknown
    [[nodiscard]] const QString &codeOf(int number) const { return m_codes[number]; }
    [[nodiscard]] const TerritorySet &all() const { return m_all; }
    /// Territories with a permanent population.
    [[nodiscard]] const TerritorySet &inhabited() const { return m_inhabited; }
    /// The members of a group on the day.
    [[nodiscard]] const TerritorySet &membersOf(const GroupId &group) const;
    /// The territory itself, or the members of a group; empty for any other reference.
    [[nodiscard]] TerritorySet territoriesOf(const Ref &ref) const;
    /// The territories that a body represents; its own country if `represents` is empty.
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
    QHash<QString, TerritorySet> m_members; ///< by group code in capitals
};

/// The territories at one end of a grant on a day, and which of them are uncertain.
struct GrantEnd
{
    TerritorySet territories;
    TerritorySet undeclared; ///< included only through parties that declared no activities
                             ///< (`by_member`)
    TerritorySet undated;    ///< included only through participations without a first day, on a day
                             ///< long before the agreement's `as_of`
};

/// Who stands for whom in one agreement on the day of a Geography: its sides and the territories at
/// the ends of its grants. Rules: RULES.md §3. Geography and agreement must outlive it.
class Representation
{
public:
    /// The dates of parties count only if the agreement `binds`.
    Representation(const Geography &geography, const Agreement &agreement, bool binds);

    [[nodiscard]] GrantEnd issuers(const Grant &grant) const;
    [[nodiscard]] GrantEnd acceptors(const Grant &grant) const;
    /// Results may run from each issuer to each acceptor, except to itself.
    struct Run
    {
        TerritorySet issuers;
        TerritorySet acceptors;
    };
    /// Between which territories results may run under a grant. In a bilateral agreement the two
    /// must be on different sides; an issuer may be on no side if a listed body is seated there. A
    /// pair may occur in several runs.
    [[nodiscard]] std::vector<Run> runs(const Grant &grant) const;
    /// The same if the caller already knows the territories at both ends.
    [[nodiscard]] std::vector<Run> runs(const Grant &grant, const TerritorySet &from,
                                        const TerritorySet &to) const;
    /// The runs of an agreement without grants: between any two different sides in their roles. A
    /// party that only recognises issues nothing; one that is only recognised accepts nothing.
    [[nodiscard]] std::vector<Run> runsWithoutGrants() const;
    /// Side territories of an agreement without grants that issue, or accept, only through
    /// participations without a first day, on a day long before the agreement's `as_of`.
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
        bool isCovered = false; ///< covered by the group of a `party`; does not form a side
    };
    struct Side
    {
        TerritorySet territories;
        QSet<QString> groups; ///< codes in upper case of groups that a `party` of this side
                              ///< represents as written
        bool issues = false;
        bool accepts = false;
    };

    [[nodiscard]] GrantEnd everybody(const Grant &grant, PartyRole silentRole) const;
    [[nodiscard]] GrantEnd named(const Ref &end, const Grant &grant) const;
    [[nodiscard]] TerritorySet coveredIn(const Ref &end) const;
    [[nodiscard]] TerritorySet undatedOnSides(PartyRole silentRole) const;
    [[nodiscard]] bool takesPart(const Party &party, const Grant &grant) const;
    /// Unites the territories of all standings, each limited to held(standing).
    template <class Held>
    [[nodiscard]] GrantEnd gathered(bool byDeclaration, Held &&held) const;
    [[nodiscard]] bool isSeatOfDesignated(const Ref &end) const;
    /// The territories on the side, and those covered by the group that the end names if the side
    /// represents that group.
    [[nodiscard]] TerritorySet standingOn(const Side &side, const Ref &end) const;
    [[nodiscard]] bool isOnSideBeside(const Side &side) const;
    /// Calls visit(from, to) for each ordered pair of different sides.
    template <class Visit>
    void forEachSidePair(Visit &&visit) const;
    void addSide(const Standing &standing);

    const Geography &m_geography;
    const Agreement &m_agreement;
    std::vector<Standing> m_standings; ///< of parties that make a side and count on the day
    bool m_isLongBefore;               ///< whether the day is so early that undated participations
                                       ///< are uncertain
    std::vector<Side> m_sides;
    TerritorySet m_onSides;
    TerritorySet m_covered;      ///< members on no side, covered by the groups of a `party`
    QSet<QString> m_partyGroups; ///< groups of all sides, on any day
};

} // namespace mra
