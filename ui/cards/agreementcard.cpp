// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/status/agreementhistory.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/linktext.h"
#include "items/texts/recordtext.h"
#include "items/texts/standingtext.h"
#include "items/texts/statustext.h"
#include "items/texts/valuetext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/cards.h"
#include "ui/cards/scopematrix.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct AgreementCard
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCard)
};

void writeStatus(CardWriter &card, const Agreement &agreement, const AgreementStatus &status,
                 QDate day)
{
    const StatusAnswer answer = status.statusOn(day);
    card.line();
    card.chip(answer.status);
    card.strong(standingOf(agreement, status, day));
    card.line();
    card.caveats(answer.flags);
    card.muted(AgreementCard::tr("On %1", "a day").arg(shownDate(day)));
    card.dot();
    if (!card.fold(QStringLiteral("why"), AgreementCard::tr("Why?"), AgreementCard::tr("Hide why")))
        return;
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

/// A party with the flag of its country, unless it stands for something else.
void writeParty(CardWriter &card, const Ref &who)
{
    if (who.kind == RefKind::Body) {
        const auto body = card.snapshot().find<Body>(BodyId{who.id});
        if (body && body->represents.isEmpty())
            card.flag(body->country.value);
    }
    card.ref(who);
}

/// Parties of the same role and dates share a line; one with limits of its own stands alone.
bool shareLine(const Party &one, const Party &other)
{
    const auto isLimited = [](const Party &party) {
        return !party.scopes.isEmpty() || !party.activities.isEmpty();
    };
    return !isLimited(one) && !isLimited(other) && one.role == other.role &&
           one.validity == other.validity;
}

void writeParties(CardWriter &card, const Agreement &agreement)
{
    card.heading(AgreementCard::tr("Who takes part"), agreement.parties.size());
    QList<const Party *> firsts;
    for (const Party &party : agreement.parties) {
        const auto sharesLine = [&party](const Party *first) { return shareLine(*first, party); };
        if (std::none_of(firsts.cbegin(), firsts.cend(), sharesLine))
            firsts.append(&party);
    }
    for (const Party *first : std::as_const(firsts)) {
        card.line(1);
        writeParty(card, first->who);
        for (const Party &party : agreement.parties) {
            if (&party == first || !shareLine(*first, party))
                continue;
            card.dot();
            writeParty(card, party.who);
        }
        card.dot();
        card.muted(labelOf(first->role));
        card.period(first->validity);
        if (!first->scopes.isEmpty()) {
            card.field(QStringLiteral("scopes"), 2);
            card.records(RecordKind::Sector, first->scopes);
        }
        if (!first->activities.isEmpty()) {
            card.field(QStringLiteral("activities"), 2);
            card.text(labelOf(first->activities));
        }
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
    if (!event.description.isEmpty())
        card.remark(event.description);
    if (!event.sourceUrl.isEmpty()) {
        card.line();
        card.address(event.sourceUrl);
    }
}

/// What happened on a date: an event, or a date of the agreement's head.
struct Moment
{
    PartialDate date;
    EventKind kind = EventKind::Other;
    std::optional<Status> state; ///< that it gives
    const Event *event = nullptr;
};

/// The latest first. A date of the head that an event repeats is left out.
QList<Moment> momentsOf(const Agreement &agreement, const AgreementStatus &status)
{
    const QDate lastDay(9999, 12, 31);
    const QList<Cause> causes = status.read(Reading::Wide).statusOn(lastDay).because;
    QList<Moment> moments;
    for (const Event &event : agreement.events) {
        Moment moment{event.date, event.kind, {}, &event};
        for (const Cause &cause : causes) {
            if (cause.event == event.id)
                moment.state = cause.state;
        }
        moments.append(moment);
    }
    for (const Cause &cause : causes) {
        const bool isRepeated = std::any_of(
            agreement.events.cbegin(), agreement.events.cend(), [&cause](const Event &event) {
                return event.kind == cause.kind && event.date == cause.date &&
                       event.isAboutAgreement();
            });
        if (cause.event.isEmpty() && !isRepeated)
            moments.append({cause.date, cause.kind, cause.state, nullptr});
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &a, const Moment &b) { return b.date < a.date; });
    return moments;
}

void writeEvents(CardWriter &card, const Agreement &agreement, const AgreementStatus &status,
                 QDate day)
{
    const QList<Moment> moments = momentsOf(agreement, status);
    if (moments.isEmpty())
        return;
    card.heading(AgreementCard::tr("What happened"));
    card.beginTimeline();
    for (const Moment &moment : moments) {
        const bool isAhead = moment.date.firstDay() > day;
        card.moment(moment.state && !isAhead ? card.colourOf(*moment.state) : card.mutedColour());
        card.strong(shownDate(moment.date));
        card.text(QStringLiteral("  "));
        card.text(labelOf(moment.kind));
        if (moment.event)
            writeEvent(card, *moment.event);
    }
    card.endTable();
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
        writeRelated(card, reverseLabelOf(link->kind), {RecordKind::Agreement, other.value},
                     link->date);
}

} // namespace

void writeCard(CardWriter &card, const Agreement &agreement, const Filter &filter,
               const CardAnswer *answer)
{
    const AgreementStatus status(card.snapshot(), agreement);
    writeHead(card, agreement.title, agreement.titleNative, agreement.id.value);
    card.line();
    card.muted(labelOf(agreement.agreementKind));
    card.dot();
    card.muted(labelOf(agreement.level));
    writeStatus(card, agreement, status, filter.on);
    writeScopes(card, agreement, status, filter.on);
    writeParties(card, agreement);
    writeDesignations(card, agreement);
    writeEvents(card, agreement, status, filter.on);
    if (answer) {
        writeLinks(card, agreement, *answer->relations);
        writeProjects(card, {RecordKind::Agreement, agreement.id.value}, *answer->relations);
    }
    writeNotes(card, agreement.notes);
    writeProvenance(card, agreement.provenance);
    card.heading(AgreementCard::tr("Terms and names"));
    writeTerms(card, agreement);
    writeNames(card, agreement.title, agreement.titleNative, agreement.id.value);
}

} // namespace mra
