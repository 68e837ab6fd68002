// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// A cooperation project or case, such as the "small and beautiful" recognition projects.
struct Project
{
    static constexpr RecordKind kind = RecordKind::Project;
    static constexpr const char *idKey = "id";
    static constexpr bool bilingual = true;

    ProjectId id;
    int version = 0;
    QString programme;
    QString batch;
    PartialDate releaseDate;
    LocalizedText title;
    SectorId field;
    RefList partners; ///< territories and groups, or `*`
    QList<BodyId> bodies;
    QList<AgreementId> agreements;
    AimSet aims;
    QString evidenceStatus; ///< `confirmed`, `likely`, `field_only`
    Provenance provenance;
    QString notes;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("programme", self.programme, Field().inBulk().knowing("cnca-small-beautiful"));
        visit("batch", self.batch, Field().inBulk());
        visit("release_date", self.releaseDate, Field().inBulk());
        visit("title", self.title, Field().name());
        visit("field_sector", self.field, Field().inBulk());
        visit("partner_territories", self.partners, Field().naming(placesOrAll));
        visit("body_ids", self.bodies, Field());
        visit("agreement_ids", self.agreements, Field());
        visit("aims", self.aims, Field());
        visit("evidence_status", self.evidenceStatus,
              Field().inBulk().unsearched().knowing("confirmed likely field_only"));
        provenanceFields(self.provenance, visit);
        visit("notes", self.notes, Field().longText());
    }
    friend bool operator==(const Project &, const Project &) = default;
};

/// A publication that facts are taken from.
struct Source
{
    static constexpr RecordKind kind = RecordKind::Source;
    static constexpr const char *idKey = "source_id";

    SourceId id;
    int version = 0;
    QString title;
    QString publisher;
    PartialDate date;
    QString url;
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("title", self.title, Field().required().wide().name());
        visit("publisher", self.publisher, Field().inBulk());
        visit("date", self.date, Field().inBulk());
        visit("url", self.url, Field().wide());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace mra
