// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/status/status.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"
#include "ui/cards/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct RecordCard
{
    Q_DECLARE_TR_FUNCTIONS(RecordCard)
};

void writeCodes(CardWriter &card, const char *key, const QStringList &codes)
{
    card.field(QLatin1String(key), codes.join(RecordCard::tr(", ", "between codes")));
}

} // namespace

void writeHead(CardWriter &card, const LocalizedText &title, const QString &native,
               const QString &id)
{
    const QString own = title.forLanguage(card.language());
    card.title(own.isEmpty() ? id : own);
    if (native.isEmpty() || native == own)
        return;
    card.line();
    card.muted(native);
}

void writeNames(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id)
{
    const QString own = title.forLanguage(card.language());
    QStringList others;
    for (const QString &text : title.byTag()) {
        if (text != own && text != native && !others.contains(text))
            others << text;
    }
    if (!others.isEmpty())
        card.line();
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (i > 0)
            card.dot();
        card.muted(others[i]);
    }
    if (!own.isEmpty() && id != own)
        card.field(QStringLiteral("id"), id);
}

void writeTitle(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id)
{
    writeHead(card, title, native, id);
    writeNames(card, title, native, id);
}

void writeProvenance(CardWriter &card, const Provenance &provenance)
{
    card.heading(RecordCard::tr("Source of this record"));
    if (!provenance.sourceUrl.isEmpty()) {
        card.field(QStringLiteral("source_url"));
        card.address(provenance.sourceUrl);
    }
    card.field(QStringLiteral("as_of"), shownDate(provenance.asOf));
    if (provenance.confidence)
        card.field(QStringLiteral("confidence"), labelOf(*provenance.confidence));
    if (provenance == Provenance()) {
        card.line();
        card.muted(RecordCard::tr("No source is recorded."));
    }
}

void writeAgreementLine(CardWriter &card, const Agreement &agreement, const StatusAnswer &status)
{
    card.line(1);
    card.chip(status.status);
    card.caveats(status.flags);
    card.link({RecordKind::Agreement, agreement.id.value});
}

void writeRelated(CardWriter &card, const QString &how, const RecordKey &other,
                  const PartialDate &since)
{
    card.line(1);
    card.muted(how);
    card.text(QStringLiteral("  "));
    card.link(other);
    card.period({since, {}});
}

void writeNotes(CardWriter &card, const QString &notes)
{
    if (notes.isEmpty())
        return;
    card.heading(fieldLabel(QStringLiteral("notes")));
    card.line(1);
    card.text(notes);
}

void writeProjects(CardWriter &card, const RecordKey &who, const Relations &relations)
{
    QStringList ids;
    relations.referrers().each<Project>(
        who, [&ids](const Project &project) { ids << project.id.value; });
    if (ids.isEmpty())
        return;
    card.heading(RecordCard::tr("Projects"), ids.size());
    for (const QString &id : std::as_const(ids)) {
        card.line(1);
        card.link({RecordKind::Project, id});
    }
}

void writeCard(CardWriter &card, const Project &project, const Filter &filter)
{
    writeTitle(card, project.title, {}, project.id.value);
    card.field(QStringLiteral("programme"), wordLabel(project.programme));
    card.field(QStringLiteral("batch"), project.batch);
    card.field(QStringLiteral("release_date"), shownDate(project.releaseDate));
    if (!project.field.isEmpty()) {
        card.field(QStringLiteral("field_sector"));
        card.link({RecordKind::Sector, project.field.value});
    }
    if (!project.partners.isEmpty()) {
        card.field(QStringLiteral("partner_territories"));
        card.refs(project.partners);
    }
    if (!project.bodies.isEmpty()) {
        card.field(QStringLiteral("body_ids"));
        card.records(RecordKind::Body, project.bodies);
    }
    if (!project.aims.isEmpty())
        card.field(QStringLiteral("aims"), labelOf(project.aims));
    card.field(QStringLiteral("evidence_status"), wordLabel(project.evidenceStatus));
    if (!project.agreements.isEmpty()) {
        card.heading(fieldLabel(QStringLiteral("agreement_ids")), project.agreements.size());
        for (const AgreementId &id : project.agreements) {
            if (const auto agreement = card.snapshot().find<Agreement>(id))
                writeAgreementLine(card, *agreement, statusOn(*agreement, filter.on));
        }
    }
    writeNotes(card, project.notes);
    writeProvenance(card, project.provenance);
}

void writeCard(CardWriter &card, const Sector &sector, const Filter &filter,
               const CardAnswer *answer)
{
    writeTitle(card, sector.name, {}, sector.id.value);
    if (!sector.parent.isEmpty()) {
        card.field(QStringLiteral("parent"));
        card.link({RecordKind::Sector, sector.parent.value});
    }
    if (sector.role)
        card.field(QStringLiteral("role"), labelOf(*sector.role));
    writeCodes(card, "iaf_codes", sector.iafCodes);
    writeCodes(card, "ics_fields", sector.icsFields);
    writeCodes(card, "hs_chapters", sector.hsChapters);
    writeCodes(card, "iecee_categories", sector.ieceeCategories);
    if (!answer)
        return;
    const RecordKey key{RecordKind::Sector, sector.id.value};
    QList<SectorId> below;
    answer->relations->referrers().each<Sector>(
        key, [&below](const Sector &other) { below.append(other.id); });
    if (!below.isEmpty()) {
        card.heading(RecordCard::tr("Subsectors"), below.size());
        card.line(1);
        card.records(RecordKind::Sector, below);
    }
    writeAgreements(card, key, filter, *answer->relations);
    writeProjects(card, key, *answer->relations);
}

void writeCard(CardWriter &card, const ClassCode &code, const Filter &)
{
    writeTitle(card, code.title, {}, code.id.value);
    card.field(QStringLiteral("scheme"), code.scheme);
    card.field(QStringLiteral("section"), code.section);
    writeCodes(card, "nace_rev2", code.naceRev2);
}

void writeCard(CardWriter &card, const Source &source, const Filter &)
{
    card.title(source.title);
    card.field(QStringLiteral("publisher"), source.publisher);
    card.field(QStringLiteral("date"), shownDate(source.date));
    if (!source.url.isEmpty()) {
        card.field(QStringLiteral("url"));
        card.address(source.url);
    }
    card.field(QStringLiteral("note"), source.note);
}

} // namespace mra
