// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"
#include "domain/territoryset.h"

#include <vector>

namespace mra {

/// The territories of a snapshot, numbered in the order of their codes, and what groups and bodies
/// stand for on one day, short dates read in one way. The snapshot must outlive it.
class Geography
{
public:
    Geography(const Snapshot &snapshot, QDate day, Reading reading);

    [[nodiscard]] int numberOf(const TerritoryId &territory) const; ///< -1: unknown
    [[nodiscard]] const QString &codeOf(int number) const { return m_codes[number]; }
    [[nodiscard]] const TerritorySet &all() const { return m_all; }
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
    const Snapshot &m_snapshot;
    QDate m_day;
    Reading m_reading;
    QStringList m_codes;
    QHash<QString, int> m_numbers;
    TerritorySet m_all;
    mutable QHash<QString, TerritorySet> m_members;
};

/// Who stands for whom in one agreement on the day of a Geography: its sides, and what the ends of
/// its grants hold. Rules: semantics §3. Geography and agreement must outlive it.
class Representation
{
public:
    /// Dates of parties count where the agreement binds.
    Representation(const Geography &geography, const Agreement &agreement, bool binds);

    [[nodiscard]] TerritorySet issuers(const Grant &grant) const;
    [[nodiscard]] TerritorySet acceptors(const Grant &grant) const;
    /// Whether results may run between the two under a grant whose ends hold them: in a bilateral
    /// agreement they stand on two different sides, save an issuer that is on none because a listed
    /// body is seated there.
    [[nodiscard]] bool mayRun(const Grant &grant, int issuer, int acceptor) const;
    /// Whether an agreement without grants has the two on two different sides, each free to play
    /// its part: who only recognises issues nothing, who is only recognised accepts nothing.
    [[nodiscard]] bool areSides(int issuer, int acceptor) const;
    [[nodiscard]] int sideCount() const { return int(m_sides.size()); }

private:
    struct Standing
    {
        TerritorySet territories;
        const Party *party = nullptr;
    };
    struct Side
    {
        TerritorySet territories;
        QSet<QString> groups; ///< codes, upper case, that a `party` of this side represents as such
        bool issues = false;
        bool accepts = false;
    };

    [[nodiscard]] TerritorySet everybody(const Grant &grant, PartyRole silentRole) const;
    [[nodiscard]] TerritorySet named(const Ref &end) const;
    [[nodiscard]] TerritorySet coveredIn(const Ref &end) const;
    [[nodiscard]] bool isSeatOfDesignated(const Ref &end) const;
    /// The territory is on the side, or counts with the group that the end names and the side
    /// represents.
    [[nodiscard]] bool standsOn(const Side &side, int territory, const Ref &end) const;
    void addSide(const Standing &standing);

    const Geography &m_geography;
    const Agreement &m_agreement;
    std::vector<Standing> m_standings; ///< of member-role parties that count
    std::vector<Side> m_sides;
    TerritorySet m_onSides;
    TerritorySet m_covered;      ///< members on no side, that count with the groups of a `party`
    QSet<QString> m_partyGroups; ///< of all sides, on whatever day
};

} // namespace mra
