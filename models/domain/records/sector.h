// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// A node of the sector tree. A scope on a node covers all nodes below it. The lists hold codes of
/// public classifications (IAF, ICS, HS, IECEE).
struct Sector
{
    static constexpr RecordKind kind = RecordKind::Sector;
    static constexpr const char *idKey = "code";

    SectorId id;
    int version = 0;
    SectorId parent;                ///< empty: a root
    std::optional<SectorRole> role; ///< how the rules recognise it (RULES.md §1)
    LocalizedText name;
    QStringList iafCodes;
    QStringList icsFields;
    QStringList hsChapters;
    QStringList ieceeCategories;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("parent", self.parent, Field().inBulk());
        visit("role", self.role, Field().inBulk().addedBy(3));
        visit("name", self.name, Field().required().name());
        visit("iaf_codes", self.iafCodes, Field().codesOf("IAF"));
        visit("ics_fields", self.icsFields, Field().codesOf("ICS"));
        visit("hs_chapters", self.hsChapters, Field().codesOf("HS"));
        visit("iecee_categories", self.ieceeCategories, Field().codesOf("IECEE"));
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
        visit("scheme", self.scheme, Field().required().unsearched());
        visit("code", self.code, Field().required().name().notCopied());
        visit("section", self.section, Field());
        visit("title", self.title, Field().name());
        visit("nace_rev2", self.naceRev2, Field());
        visit("reserved", self.reserved, Field());
    }
    friend bool operator==(const ClassCode &, const ClassCode &) = default;
};

} // namespace mra
