// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// A node of the sector tree; a scope on a node covers all nodes below it. The lists are codes of
/// public classifications (IAF, ICS, HS, IECEE).
struct Sector
{
    static constexpr RecordKind kind = RecordKind::Sector;
    static constexpr const char *idKey = "code";

    SectorId id;
    int version = 0;
    SectorId parent;                ///< empty: a root
    std::optional<SectorRole> role; ///< what the rules know it by
    LocalizedText name;
    QStringList iafCodes;
    QStringList icsFields;
    QStringList hsChapters;
    QStringList ieceeCategories;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("parent", self.parent, Need::Nothing);
        visit("role", self.role, Need::Nothing);
        visit("name", self.name, Need::Required);
        visit("iaf_codes", self.iafCodes, Need::Nothing);
        visit("ics_fields", self.icsFields, Need::Nothing);
        visit("hs_chapters", self.hsChapters, Need::Nothing);
        visit("iecee_categories", self.ieceeCategories, Need::Nothing);
    }
    friend bool operator==(const Sector &, const Sector &) = default;
};

/// An entry of a public classification; read-only in the program, changed by import.
struct ClassCode
{
    static constexpr RecordKind kind = RecordKind::ClassCode;
    static constexpr const char *idKey = "id";

    ClassCodeId id; ///< scheme + ":" + code
    int version = 0;
    QString scheme;
    QString code;
    QString section;
    LocalizedText title;
    QStringList naceRev2;
    std::optional<bool> reserved;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("scheme", self.scheme, Need::Required);
        visit("code", self.code, Need::Required);
        visit("section", self.section, Need::Nothing);
        visit("title", self.title, Need::Nothing);
        visit("nace_rev2", self.naceRev2, Need::Nothing);
        visit("reserved", self.reserved, Need::Nothing);
    }
    friend bool operator==(const ClassCode &, const ClassCode &) = default;
};

} // namespace mra
