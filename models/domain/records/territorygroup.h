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
    QString role; ///< `initiator`, `core`, `route`; empty: ordinary member
    Validity validity;
    SourceList source;
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("member", self.member, Field().required());
        visit("role", self.role, Field().knowing("initiator core route"));
        visit("since", self.validity.since, Field());
        visit("until", self.validity.until, Field());
        visit("source", self.source, Field());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// What a source says about a membership of the group (Belt and Road: signed, listed, withdrawn).
struct MembershipEvidence
{
    static constexpr const char *idKey = "id";

    EvidenceId id;
    TerritoryId territory;
    QString event;
    PartialDate date;
    SourceId source;
    std::optional<bool> usedForYear; ///< whether the year of the membership is based on it
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("alpha2", self.territory, Field().required());
        visit("event", self.event, Field().required().unsearched());
        visit("date", self.date, Field());
        visit("source_id", self.source, Field().required());
        visit("used_for_year", self.usedForYear, Field());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const MembershipEvidence &, const MembershipEvidence &) = default;
};

/// A point on the schematic line of a corridor. Branch 1 is the main line; points at sea have no
/// territory.
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
        visit("branch", self.branch, Field().required().unsearched());
        visit("seq", self.seq, Field().required());
        visit("name", self.name, Field().required());
        visit("alpha2", self.territory, Field());
        visit("", self.point, Field().required());
        visit("type", self.type, Field().unsearched().knowing("city port border sea"));
    }
    friend bool operator==(const Waypoint &, const Waypoint &) = default;
};

/// The line of a group that is a corridor; stored as a list with at most one item.
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
        visit("kind", self.kind, Field().knowing("land sea"));
        visit("name", self.name, Field().required());
        visit("route_wkt", self.route, Field().unsearched());
        visit("branches_wkt", self.branches, Field().unsearched());
        visit("source", self.source, Field());
    }
    friend bool operator==(const Corridor &, const Corridor &) = default;
};

/// A set of territories with dated and sourced memberships: unions, organisations, the Belt and
/// Road and its regions, corridors with their lines, M49 regions. One aggregate, versioned as a
/// whole.
struct TerritoryGroup
{
    static constexpr RecordKind kind = RecordKind::Group;
    static constexpr const char *idKey = "code";

    GroupId id;
    int version = 0;
    QString groupKind; ///< `customs_union`, `initiative`, `region`, `corridor` …: open list
    GroupId parent;    ///< for ordering only; members of this group are listed in the parent too
    std::optional<GroupRole> role; ///< how the rules recognise it
    LocalizedText name;
    SourceList source;
    QList<Membership> members;
    QList<MembershipEvidence> evidence;
    QList<Corridor> corridor;
    QList<Waypoint> waypoints;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.groupKind,
              Field().inBulk().knowing(
                  "customs_union free_trade_area regional_organisation economic_group "
                  "accreditation_region organisation initiative region_scheme region corridor"));
        visit("parent", self.parent, Field().inBulk());
        visit("role", self.role, Field().notCopied().addedBy(3));
        visit("name", self.name, Field().required().name());
        visit("source", self.source, Field());
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
