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
        visit("programme", self.programme, Need::Nothing);
        visit("batch", self.batch, Need::Nothing);
        visit("release_date", self.releaseDate, Need::Nothing);
        visit("title", self.title, Need::Nothing);
        visit("field_sector", self.field, Need::Nothing);
        visit("partner_territories", self.partners, Need::Nothing);
        visit("body_ids", self.bodies, Need::Nothing);
        visit("agreement_ids", self.agreements, Need::Nothing);
        visit("aims", self.aims, Need::Nothing);
        visit("evidence_status", self.evidenceStatus, Need::Nothing);
        provenanceFields(self.provenance, visit);
        visit("notes", self.notes, Need::LongText);
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
        visit("title", self.title, Need::Required);
        visit("publisher", self.publisher, Need::Nothing);
        visit("date", self.date, Need::Nothing);
        visit("url", self.url, Need::Nothing);
        visit("note", self.note, Need::LongText);
    }
    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace mra
