// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/formsections.h"

#include "domain/records/kindmap.h"

#include <QCoreApplication>

namespace mra {

namespace {

FormSection section(const char *title, const char *fields)
{
    return {title, QString(QLatin1String(fields)).split(QLatin1Char(' '))};
}

FormSection provenance()
{
    return section(QT_TRANSLATE_NOOP("FormSection", "Source"), "source_url as_of confidence");
}

FormSection provenanceAndNotes()
{
    return section(QT_TRANSLATE_NOOP("FormSection", "Source and notes"),
                   "source_url as_of confidence notes");
}

using Sections = QList<FormSection>;

KindMap<Sections> makeSections()
{
    const char *const dates = QT_TRANSLATE_NOOP("FormSection", "Dates");
    const char *const term = QT_TRANSLATE_NOOP("FormSection", "Term and renewal");
    const char *const bodies = QT_TRANSLATE_NOOP("FormSection", "Bodies");
    const char *const seat = QT_TRANSLATE_NOOP("FormSection", "Seat");
    const char *const codes = QT_TRANSLATE_NOOP("FormSection", "Codes");
    const char *const places = QT_TRANSLATE_NOOP("FormSection", "Places on the map");
    const char *const classes = QT_TRANSLATE_NOOP("FormSection", "Public classifications");
    const char *const origin = QT_TRANSLATE_NOOP("FormSection", "Programme");
    const char *const content = QT_TRANSLATE_NOOP("FormSection", "Content");
    return KindMap<Sections>(
        forKind<RecordKind::Agreement>(
            Sections{section("", "title kind level title_native native_lang status id"),
                     section(dates, "signed_date effective_date expiry_date"),
                     section(term, "term_months renewal renewal_months notice_months notice_basis"),
                     section(bodies, "lead_body_id listing activation"), provenanceAndNotes()}),
        forKind<RecordKind::Body>(
            Sections{section("", "name kind short_name name_native native_lang id"),
                     section(seat, "country city represents website founded"), provenance()}),
        forKind<RecordKind::Territory>(Sections{section("", "name uninhabited"),
                                                section(codes, "alpha2 alpha3 numeric"),
                                                section(places, "capital_en capital label")}),
        forKind<RecordKind::Group>(Sections{section("", "name kind parent role code source")}),
        forKind<RecordKind::Sector>(
            Sections{section("", "name parent role code"),
                     section(classes, "iaf_codes ics_fields hs_chapters iecee_categories")}),
        forKind<RecordKind::ClassCode>(
            Sections{section("", "title scheme code section reserved nace_rev2")}),
        forKind<RecordKind::Source>(
            Sections{section("", "title publisher date url source_id note")}),
        forKind<RecordKind::Project>(Sections{
            section("", "title evidence_status id"),
            section(origin, "programme batch release_date"),
            section(content, "field_sector partner_territories body_ids agreement_ids aims"),
            provenanceAndNotes()}));
}

} // namespace

const QList<FormSection> &formSections(RecordKind kind)
{
    static const KindMap<Sections> sections = makeSections();
    return sections[kind];
}

QString sectionTitle(const FormSection &section)
{
    return *section.title ? QCoreApplication::translate("FormSection", section.title) : QString();
}

} // namespace mra
