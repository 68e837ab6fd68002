// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// Another name under which a body is found: former, colloquial, transliterated.
struct BodyAlias
{
    static constexpr const char *idKey = "id";

    AliasId id;
    QString alias;
    QString language; ///< BCP 47 tag; empty: any
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("alias", self.alias, Field().required());
        visit("language", self.language, Field().unsearched());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const BodyAlias &, const BodyAlias &) = default;
};

/// What became of a body: its successor, how and since when.
struct BodySuccession
{
    static constexpr const char *idKey = "id";

    SuccessionId id;
    BodyId successor;
    SuccessionKind kind = SuccessionKind::Renamed;
    PartialDate date;
    QString sourceUrl;
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("successor_id", self.successor, Field().required());
        visit("kind", self.kind, Field().required());
        visit("date", self.date, Field());
        visit("source_url", self.sourceUrl, Field().unsearched());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const BodySuccession &, const BodySuccession &) = default;
};

/// A regulator, accreditation, certification or inspection body, laboratory or organisation.
struct Body
{
    static constexpr RecordKind kind = RecordKind::Body;
    static constexpr const char *idKey = "id";

    BodyId id;
    int version = 0;
    BodyKind bodyKind = BodyKind::Regulator;
    QString shortName;
    LocalizedText name;
    QString nameNative;
    QString nativeLanguage; ///< ISO 639-1
    TerritoryId country;    ///< the seat; empty: no seat country
    RefList represents;     ///< territories and groups; empty: its own country; `-`: nobody
    QString city;
    QString website;
    PartialDate founded;
    Provenance provenance;
    QList<BodyAlias> aliases;
    QList<BodySuccession> successions;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.bodyKind, Field().required().inBulk());
        visit("short_name", self.shortName, Field().name());
        visit("name", self.name, Field().required().name());
        visit("name_native", self.nameNative, Field().wide().name());
        visit("native_lang", self.nativeLanguage, Field().unsearched());
        visit("country", self.country, Field().inBulk());
        visit("represents", self.represents,
              Field().naming({RefKind::Territory, RefKind::Group, RefKind::None}));
        visit("city", self.city, Field().inBulk());
        visit("website", self.website, Field().inBulk());
        visit("founded", self.founded, Field());
        provenanceFields(self.provenance, visit);
    }
    template <class Self, class Visit>
    static void children(Self &self, Visit &&visit)
    {
        visit("aliases", self.aliases);
        visit("successions", self.successions);
    }
    friend bool operator==(const Body &, const Body &) = default;
};

} // namespace mra
