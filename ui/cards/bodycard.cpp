// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/status/status.h"
#include "items/tables/bodyroles.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct BodyCard
{
    Q_DECLARE_TR_FUNCTIONS(BodyCard)
};

void writeFacts(CardWriter &card, const Body &body)
{
    card.field(QStringLiteral("short_name"), body.shortName);
    card.field(QStringLiteral("kind"), labelOf(body.bodyKind));
    if (!body.country.isEmpty()) {
        card.field(QStringLiteral("country"));
        card.link({RecordKind::Territory, body.country.value});
    }
    if (!body.represents.isEmpty()) {
        card.field(QStringLiteral("represents"));
        card.refs(body.represents);
    }
    card.field(QStringLiteral("city"), body.city);
    card.field(QStringLiteral("founded"), shownDate(body.founded));
    if (!body.website.isEmpty()) {
        card.field(QStringLiteral("website"));
        card.address(body.website);
    }
}

void writeAliases(CardWriter &card, const Body &body)
{
    if (body.aliases.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("aliases")), body.aliases.size());
    for (const BodyAlias &alias : body.aliases) {
        card.line(1);
        card.text(alias.alias);
        if (!alias.note.isEmpty()) {
            card.dot();
            card.muted(alias.note);
        }
    }
}

void writeSuccessions(CardWriter &card, const Body &body, const Relations &relations)
{
    QList<std::pair<BodyId, const BodySuccession *>> before;
    const auto gather = [&](const Body &other) {
        for (const BodySuccession &succession : other.successions) {
            if (succession.successor == body.id)
                before.append({other.id, &succession});
        }
    };
    relations.referrers().each<Body>({RecordKind::Body, body.id.value}, gather);
    if (body.successions.isEmpty() && before.isEmpty())
        return;
    card.heading(BodyCard::tr("Before and after"));
    for (const auto &[other, succession] : std::as_const(before))
        writeRelated(
            card,
            BodyCard::tr("Before: %1", "how it became another body").arg(labelOf(succession->kind)),
            {RecordKind::Body, other.value}, succession->date);
    for (const BodySuccession &succession : body.successions)
        writeRelated(
            card,
            BodyCard::tr("After: %1", "how it became another body").arg(labelOf(succession.kind)),
            {RecordKind::Body, succession.successor.value}, succession.date);
}

/// To lead an agreement is no part in it: these agreements are listed apart and not counted.
void writeLed(CardWriter &card, const Body &body, const Filter &filter, const Relations &relations)
{
    QList<const Agreement *> led;
    const auto gather = [&](const Agreement &agreement) {
        if (agreement.leadBody == body.id && rolesOf(body.id, agreement).isEmpty())
            led.append(&agreement);
    };
    relations.referrers().each<Agreement>({RecordKind::Body, body.id.value}, gather);
    if (led.isEmpty())
        return;
    card.heading(BodyCard::tr("Leads without being a party"), led.size());
    for (const Agreement *agreement : std::as_const(led))
        writeAgreementLine(card, *agreement, statusOn(*agreement, filter.on));
}

void writeRoles(CardWriter &card, const Body &body, const Agreement &agreement)
{
    const auto write = [&card](const QString &label, const Validity &validity) {
        card.dot();
        card.muted(label);
        card.period(validity);
    };
    if (agreement.leadBody == body.id)
        write(fieldLabel(QStringLiteral("lead_body_id")), {});
    for (const BodyRole &role : rolesOf(body.id, agreement))
        write(role.label, role.validity);
}

} // namespace

void writeCard(CardWriter &card, const Body &body, const Filter &filter, const CardAnswer *answer)
{
    const RecordKey key{RecordKind::Body, body.id.value};
    writeTitle(card, body.name, body.nameNative, body.id.value);
    writeFacts(card, body);
    writeAliases(card, body);
    if (answer) {
        const Relations &relations = *answer->relations;
        writeAgreements(card, key, filter, relations,
                        [&](const Agreement &agreement) { writeRoles(card, body, agreement); });
        writeLed(card, body, filter, relations);
        writeSuccessions(card, body, relations);
        writeProjects(card, key, relations);
    }
    writeProvenance(card, body.provenance);
}

} // namespace mra
