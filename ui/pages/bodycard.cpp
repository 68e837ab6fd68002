// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/datetext.h"
#include "items/fieldtext.h"
#include "items/vocabularytext.h"
#include "ui/pages/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct BodyCard
{
    Q_DECLARE_TR_FUNCTIONS(BodyCard)
};

void writeFacts(CardWriter &card, const Body &body)
{
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

void writeSuccessions(CardWriter &card, const Body &body)
{
    QList<std::pair<BodyId, const BodySuccession *>> before;
    for (const auto &other : card.snapshot().all<Body>()) {
        for (const BodySuccession &succession : other->successions) {
            if (succession.successor == body.id)
                before.append({other->id, &succession});
        }
    }
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

void writeRoles(CardWriter &card, const Body &body, QDate day)
{
    struct Role
    {
        const Agreement *agreement;
        QString label;
        Validity validity;
    };
    QList<Role> roles;
    for (const auto &agreement : card.snapshot().all<Agreement>()) {
        if (agreement->leadBody == body.id)
            roles.append({agreement.get(), fieldLabel(QStringLiteral("lead_body_id")), {}});
        for (const Party &party : agreement->parties) {
            if (party.who == Ref::body(body.id))
                roles.append({agreement.get(), labelOf(party.role), party.validity});
        }
        for (const Designation &listing : agreement->designations) {
            if (listing.body == body.id)
                roles.append(
                    {agreement.get(), BodyCard::tr("Listed body", "role"), listing.validity});
        }
    }
    card.heading(fieldLabel(QStringLiteral("agreement_ids")), roles.size());
    if (roles.isEmpty()) {
        card.line(1);
        card.muted(BodyCard::tr("No agreement names this body."));
    }
    for (const Role &role : std::as_const(roles)) {
        writeAgreementLine(card, *role.agreement, day);
        card.dot();
        card.muted(role.label);
        card.period(role.validity);
    }
}

} // namespace

void writeCard(CardWriter &card, const Body &body, const Filter &filter)
{
    writeTitle(card, body.name, body.nameNative,
               body.shortName.isEmpty() ? body.id.value : body.shortName);
    writeFacts(card, body);
    writeAliases(card, body);
    writeRoles(card, body, filter.on);
    writeSuccessions(card, body);
    writeProjects(card, [&](const Project &project) { return project.bodies.contains(body.id); });
    writeProvenance(card, body.provenance);
}

} // namespace mra
