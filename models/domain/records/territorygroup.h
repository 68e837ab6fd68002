// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// A dated membership of a territory in a group.
struct Membership
{
    static constexpr const char *idKey = "id";

    MembershipId id;
    TerritoryId member;
    QString role; ///< `initiator`, `core`, `route`; empty: plain member
    Validity validity;
    SourceList source;
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("member", self.member, Need::Required);
        visit("role", self.role, Need::Nothing);
        visit("since", self.validity.since, Need::Nothing);
        visit("until", self.validity.until, Need::Nothing);
        visit("source", self.source, Need::Nothing);
        visit("note", self.note, Need::LongText);
    }
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// A claim of a source about a membership of the group (Belt and Road: signed, listed, withdrawn).
struct MembershipEvidence
{
    static constexpr const char *idKey = "id";

    EvidenceId id;
    TerritoryId territory;
    QString event;
    PartialDate date;
    SourceId source;
    std::optional<bool> usedForYear; ///< whether the membership's year rests on it
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("alpha2", self.territory, Need::Required);
        visit("event", self.event, Need::Required);
        visit("date", self.date, Need::Nothing);
        visit("source_id", self.source, Need::Required);
        visit("used_for_year", self.usedForYear, Need::Nothing);
        visit("note", self.note, Need::LongText);
    }
    friend bool operator==(const MembershipEvidence &, const MembershipEvidence &) = default;
};

/// A point of a corridor's schematic line. Branch 1 is the main line; sea points have no territory.
struct Waypoint
{
    static constexpr const char *idKey = "id";
    static constexpr bool bilingual = true;

    WaypointId id;
    QString branch;
    std::optional<int> seq;
    LocalizedText name;
    TerritoryId territory;
    std::optional<GeoPoint> point;
    QString type; ///< `city`, `port`, `border`, `sea`

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("branch", self.branch, Need::Required);
        visit("seq", self.seq, Need::Required);
        visit("name", self.name, Need::Required);
        visit("alpha2", self.territory, Need::Nothing);
        visit("", self.point, Need::Required);
        visit("type", self.type, Need::Nothing);
    }
    friend bool operator==(const Waypoint &, const Waypoint &) = default;
};

/// The line of a group that is a corridor. At most one a group, so a list of none or one.
struct Corridor
{
    static constexpr const char *idKey = "id";

    QString id;
    QString kind; ///< `land`, `sea`
    LocalizedText name;
    QString route;    ///< WKT, longitude before latitude
    QString branches; ///< WKT
    SourceList source;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.kind, Need::Nothing);
        visit("name", self.name, Need::Required);
        visit("route_wkt", self.route, Need::Nothing);
        visit("branches_wkt", self.branches, Need::Nothing);
        visit("source", self.source, Need::Nothing);
    }
    friend bool operator==(const Corridor &, const Corridor &) = default;
};

/// A set of territories with dated, sourced memberships: unions, organisations, the Belt and Road
/// and its regions, corridors with their lines, M49 regions. One aggregate, versioned as a whole.
struct TerritoryGroup
{
    static constexpr RecordKind kind = RecordKind::Group;
    static constexpr const char *idKey = "code";

    GroupId id;
    int version = 0;
    QString groupKind; ///< `customs_union`, `initiative`, `region`, `corridor` …: open list
    GroupId parent;    ///< for ordering; members of a child are listed in the parent too
    std::optional<GroupRole> role; ///< what the rules know it by
    LocalizedText name;
    SourceList source;
    QList<Membership> members;
    QList<MembershipEvidence> evidence;
    QList<Corridor> corridor;
    QList<Waypoint> waypoints;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.groupKind, Need::Nothing);
        visit("parent", self.parent, Need::Nothing);
        visit("role", self.role, Need::Nothing);
        visit("name", self.name, Need::Required);
        visit("source", self.source, Need::Nothing);
    }
    template <class Self, class Visit>
    static void children(Self &self, Visit &&visit)
    {
        visit("members", self.members);
        visit("evidence", self.evidence);
        visit("corridor", self.corridor);
        visit("waypoints", self.waypoints);
    }
    friend bool operator==(const TerritoryGroup &, const TerritoryGroup &) = default;
};

} // namespace mra
