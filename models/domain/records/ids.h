// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

namespace mra {

/// The id of one kind of record. A distinct type, so that a body's id cannot be passed for an
/// agreement's.
template <class Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TerritoryId = Id<struct TerritoryTag>; ///< ISO 3166-1 alpha-2
using GroupId = Id<struct GroupTag>;         ///< matched without regard to case
using SectorId = Id<struct SectorTag>;
using ClassCodeId = Id<struct ClassCodeTag>; ///< "SCHEME:CODE", such as IAF:19
using BodyId = Id<struct BodyTag>;
using ProjectId = Id<struct ProjectTag>;
using SourceId = Id<struct SourceTag>;
using AgreementId = Id<struct AgreementTag>;
using PartyId = Id<struct PartyTag>;
using GrantId = Id<struct GrantTag>;
using DesignationId = Id<struct DesignationTag>;
using EventId = Id<struct EventTag>;
using LinkId = Id<struct LinkTag>;
using MembershipId = Id<struct MembershipTag>;
using EvidenceId = Id<struct EvidenceTag>;
using WaypointId = Id<struct WaypointTag>;
using AliasId = Id<struct AliasTag>;
using TerritoryAliasId = Id<struct TerritoryAliasTag>;
using SuccessionId = Id<struct SuccessionTag>;

} // namespace mra
