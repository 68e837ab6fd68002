// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// Another name by which a territory is known: a former or common one, or a spelling.
struct TerritoryAlias
{
    static constexpr const char *idKey = "id";

    TerritoryAliasId id;
    QString language; ///< BCP 47 tag; empty: any
    QString name;
    SourceList source;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("lang", self.language, Field().unsearched());
        visit("name", self.name, Field().required());
        visit("source", self.source, Field());
    }
    friend bool operator==(const TerritoryAlias &, const TerritoryAlias &) = default;
};

/// A country or economy of ISO 3166-1. Having a code implies nothing about its status.
struct Territory
{
    static constexpr RecordKind kind = RecordKind::Territory;
    static constexpr const char *idKey = "alpha2";
    static constexpr bool hasMainlandName = true;

    TerritoryId id;
    int version = 0;
    QString alpha3;
    QString numeric; ///< three digits, as text because of leading zeros
    LocalizedText name;
    QString capital; ///< English name; empty: none, or disputed
    std::optional<GeoPoint> capitalPoint;
    std::optional<GeoPoint> labelPoint;
    std::optional<bool> uninhabited; ///< no permanent population: issues and trades nothing
    QList<TerritoryAlias> aliases;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("alpha3", self.alpha3, Field().name().notCopied());
        visit("numeric", self.numeric, Field().name().notCopied());
        visit("name", self.name, Field().required().name());
        visit("capital_en", self.capital, Field());
        visit("capital", self.capitalPoint, Field());
        visit("label", self.labelPoint, Field().rounded(3));
        visit("uninhabited", self.uninhabited, Field().inBulk().addedBy(3));
    }
    template <class Self, class Visit>
    static void children(Self &self, Visit &&visit)
    {
        visit("aliases", self.aliases);
    }
    friend bool operator==(const Territory &, const Territory &) = default;
};

} // namespace mra
