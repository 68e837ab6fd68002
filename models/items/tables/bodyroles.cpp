// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/bodyroles.h"

#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

} // namespace

QList<BodyRole> rolesOf(const BodyId &body, const Agreement &agreement)
{
    QList<BodyRole> roles;
    for (const Party &party : agreement.parties) {
        if (party.who == Ref::body(body))
            roles.append({keyOf(party.role), labelOf(party.role), party.validity});
    }
    for (const Designation &listing : agreement.designations) {
        if (listing.body == body)
            roles.append(
                {QStringLiteral("listed"), RoleText::tr("Listed body", "role"), listing.validity});
    }
    for (const Event &event : agreement.events) {
        if (event.body == body)
            roles.append({QStringLiteral("named"),
                          RoleText::tr("Named by an event", "role"),
                          {event.date, event.date}});
    }
    return roles;
}

} // namespace mra
