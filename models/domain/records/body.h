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
        visit("alias", self.alias, Need::Required);
        visit("language", self.language, Need::Nothing);
        visit("note", self.note, Need::LongText);
    }
    friend bool operator==(const BodyAlias &, const BodyAlias &) = default;
};

/// What became of a body: who took over, how, from which day.
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
        visit("successor_id", self.successor, Need::Required);
        visit("kind", self.kind, Need::Required);
        visit("date", self.date, Need::Nothing);
        visit("source_url", self.sourceUrl, Need::Nothing);
        visit("note", self.note, Need::LongText);
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
    TerritoryId country;    ///< the seat; empty without a seat country
    RefList represents;     ///< territories and groups; empty: its country; `-`: none
    QString city;
    QString website;
    PartialDate founded;
    Provenance provenance;
    QList<BodyAlias> aliases;
    QList<BodySuccession> successions;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("kind", self.bodyKind, Need::Required);
        visit("short_name", self.shortName, Need::Nothing);
        visit("name", self.name, Need::Required);
        visit("name_native", self.nameNative, Need::Nothing);
        visit("native_lang", self.nativeLanguage, Need::Nothing);
        visit("country", self.country, Need::Nothing);
        visit("represents", self.represents, Need::Nothing);
        visit("city", self.city, Need::Nothing);
        visit("website", self.website, Need::Nothing);
        visit("founded", self.founded, Need::Nothing);
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
