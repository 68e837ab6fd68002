// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/status/agreementhistory.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/valuetext.h"
#include "ui/cards/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct AgreementCard
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCard)
};

void writeStatus(CardWriter &card, const Agreement &agreement, const StatusAnswer &answer,
                 QDate day)
{
    card.line();
    card.chip(answer.status);
    card.caveats(answer.flags);
    card.muted(AgreementCard::tr("on %1", "a day").arg(shownDate(day)));
    for (const QString &sentence : sentencesOf(answer.flags)) {
        card.line(1);
        card.text(sentence);
    }
    for (const Cause &cause : answer.because) {
        card.line(1);
        card.text(sentenceOf(cause));
    }
    const QString reported = sentenceOf(agreement.reported());
    if (!reported.isEmpty()) {
        card.line(1);
        card.text(reported);
    } else if (answer.because.isEmpty()) {
        card.line(1);
        card.text(AgreementCard::tr("No event or report states its status."));
    }
}

void writeTerms(CardWriter &card, const Agreement &agreement)
{
    const ValueText value(card.snapshot(), card.language());
    const auto fact = [&](const char *key, const QString &text) {
        card.field(QLatin1String(key), text);
    };
    fact("kind", value(agreement.agreementKind));
    fact("level", value(agreement.level));
    fact("signed_date", shownDate(agreement.signedDate));
    fact("effective_date", shownDate(agreement.effectiveDate));
    fact("expiry_date", shownDate(agreement.expiryDate));
    fact("term_months", value(agreement.termMonths));
    fact("renewal", value(agreement.renewal));
    fact("renewal_months", value(agreement.renewalMonths));
    fact("notice_months", value(agreement.noticeMonths));
    fact("notice_basis", value(agreement.noticeBasis));
    fact("activation", value(agreement.activation));
    if (!agreement.leadBody.isEmpty()) {
        card.field(QStringLiteral("lead_body_id"));
        card.link({RecordKind::Body, agreement.leadBody.value});
    }
}

void writeParties(CardWriter &card, const Agreement &agreement)
{
    card.heading(AgreementCard::tr("Parties"), agreement.parties.size());
    for (const Party &party : agreement.parties) {
        card.line(1);
        card.ref(party.who);
        card.dot();
        card.muted(labelOf(party.role));
        card.period(party.validity);
        if (!party.scopes.isEmpty()) {
            card.field(QStringLiteral("scopes"), 2);
            card.records(RecordKind::Sector, party.scopes);
        }
        if (!party.activities.isEmpty()) {
            card.field(QStringLiteral("activities"), 2);
            card.text(labelOf(party.activities));
        }
    }
}

void writeGrant(CardWriter &card, const Grant &grant, const StatusAnswer &answer)
{
    card.line(1);
    card.chip(answer.status);
    card.caveats(answer.flags);
    card.link({RecordKind::Sector, grant.sector.value});
    card.dot();
    card.text(labelOf(grant.activity));
    if (!grant.evidence.isEmpty()) {
        card.dot();
        card.muted(labelOf(grant.evidence));
    }
    card.period(grant.validity);
    if (!grant.standards.isEmpty()) {
        card.dot();
        card.muted(grant.standards);
    }
}

/// Grants by direction, in the order in which directions first appear, then by sector.
void writeGrants(CardWriter &card, const Agreement &agreement, const AgreementStatus &status,
                 QDate day)
{
    card.heading(childrenLabel(QStringLiteral("grants")), agreement.grants.size());
    if (agreement.grants.isEmpty()) {
        card.line(1);
        card.muted(
            AgreementCard::tr("No scope is recorded, so it is not known what is recognised."));
    }
    QList<std::pair<Ref, Ref>> directions;
    for (const Grant &grant : agreement.grants) {
        if (!directions.contains(std::pair(grant.from, grant.to)))
            directions.append({grant.from, grant.to});
    }
    for (const auto &[from, to] : directions) {
        card.subheading();
        card.ref(from);
        card.arrow();
        card.ref(to);
        QList<const Grant *> grants;
        for (const Grant &grant : agreement.grants) {
            if (grant.from == from && grant.to == to)
                grants.append(&grant);
        }
        std::stable_sort(grants.begin(), grants.end(),
                         [](const Grant *a, const Grant *b) { return a->sector < b->sector; });
        for (const Grant *grant : std::as_const(grants))
            writeGrant(card, *grant, status.statusOn(*grant, day));
    }
}

void writeDesignations(CardWriter &card, const Agreement &agreement)
{
    if (agreement.designations.isEmpty() && !agreement.listing)
        return;
    card.heading(childrenLabel(QStringLiteral("designations")), agreement.designations.size());
    card.line(1);
    card.muted(agreement.listing
                   ? AgreementCard::tr("A source says that this list is complete.")
                   : AgreementCard::tr("No source says whether this list is complete."));
    for (const Designation &designation : agreement.designations) {
        card.line(1);
        card.link({RecordKind::Body, designation.body.value});
        if (!designation.sector.isEmpty()) {
            card.dot();
            card.link({RecordKind::Sector, designation.sector.value});
        }
        card.period(designation.validity);
        if (!designation.note.isEmpty()) {
            card.dot();
            card.muted(designation.note);
        }
    }
}

void writeEvent(CardWriter &card, const Event &event)
{
    card.line(1);
    card.strong(shownDate(event.date));
    card.text(QStringLiteral("  "));
    card.text(labelOf(event.kind));
    if (!event.part.isEmpty()) {
        card.dot();
        card.text(event.part);
    }
    if (!event.sector.isEmpty()) {
        card.dot();
        card.link({RecordKind::Sector, event.sector.value});
    }
    if (!event.from.isEmpty() || !event.to.isEmpty()) {
        card.dot();
        card.ref(event.from);
        card.arrow();
        card.ref(event.to);
    }
    if (!event.body.isEmpty()) {
        card.dot();
        card.link({RecordKind::Body, event.body.value});
    }
    if (!event.description.isEmpty()) {
        card.line(2);
        card.muted(event.description);
    }
    if (!event.sourceUrl.isEmpty()) {
        card.line(2);
        card.address(event.sourceUrl);
    }
}

void writeEvents(CardWriter &card, const Agreement &agreement)
{
    if (agreement.events.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("events")), agreement.events.size());
    QList<const Event *> events;
    for (const Event &event : agreement.events)
        events.append(&event);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event *a, const Event *b) { return b->date < a->date; });
    for (const Event *event : std::as_const(events))
        writeEvent(card, *event);
}

void writeLinks(CardWriter &card, const Agreement &agreement, const Relations &relations)
{
    QList<std::pair<AgreementId, const Link *>> incoming;
    const auto gather = [&](const Agreement &other) {
        for (const Link &link : other.links) {
            if (link.to == agreement.id)
                incoming.append({other.id, &link});
        }
    };
    relations.referrers().each<Agreement>({RecordKind::Agreement, agreement.id.value}, gather);
    if (agreement.links.isEmpty() && incoming.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("links")), agreement.links.size() + incoming.size());
    for (const Link &link : agreement.links)
        writeRelated(card, labelOf(link.kind), {RecordKind::Agreement, link.to.value}, link.date);
    for (const auto &[other, link] : std::as_const(incoming))
        writeRelated(card,
                     AgreementCard::tr("%1 (recorded in the other agreement)", "relation")
                         .arg(labelOf(link->kind)),
                     {RecordKind::Agreement, other.value}, link->date);
}

} // namespace

void writeCard(CardWriter &card, const Agreement &agreement, const Filter &filter,
               const CardAnswer *answer)
{
    const AgreementStatus status(card.snapshot(), agreement);
    writeTitle(card, agreement.title, agreement.titleNative, agreement.id.value);
    writeStatus(card, agreement, status.statusOn(filter.on), filter.on);
    writeTerms(card, agreement);
    writeParties(card, agreement);
    writeGrants(card, agreement, status, filter.on);
    writeDesignations(card, agreement);
    writeEvents(card, agreement);
    if (answer) {
        writeLinks(card, agreement, *answer->relations);
        writeProjects(card, {RecordKind::Agreement, agreement.id.value}, *answer->relations);
    }
    writeNotes(card, agreement.notes);
    writeProvenance(card, agreement.provenance);
}

} // namespace mra
