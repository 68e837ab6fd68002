// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "domain/status/status.h"
#include "items/tables/filtertext.h"
#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"
#include "ui/cards/cards.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct PlaceCard
{
    Q_DECLARE_TR_FUNCTIONS(PlaceCard)
};

QString headingOf(Direction direction, const QString &home, const QString &here)
{
    switch (direction) {
    case Direction::Outgoing:
        return PlaceCard::tr("Results of %1 in %2", "home, country").arg(home, here);
    case Direction::Incoming:
        return PlaceCard::tr("Results of %1 in %2", "country, home").arg(here, home);
    case Direction::Mutual:
        return PlaceCard::tr("Results of %1 and %2 in each other").arg(home, here);
    }
    Q_UNREACHABLE();
}

/// The sectors of the grants that the answer rests on.
void writeSectors(CardWriter &card, const CellRoutes &routes)
{
    QList<SectorId> sectors;
    for (const AgreementId &id : routes.agreements) {
        const auto agreement = card.snapshot().find<Agreement>(id);
        for (const Grant &grant : agreement ? agreement->grants : QList<Grant>()) {
            if (routes.grants.contains(grant.id) && !sectors.contains(grant.sector))
                sectors.append(grant.sector);
        }
    }
    if (sectors.isEmpty())
        return;
    std::sort(sectors.begin(), sectors.end());
    card.field(QStringLiteral("scopes"), 1);
    card.records(RecordKind::Sector, sectors);
}

void writeAnswer(CardWriter &card, const Territory &territory, const Filter &filter,
                 const DirectionAnswer &answer)
{
    const QString home =
        nameOf(card.snapshot(), {RecordKind::Territory, filter.home.value}, card.language());
    card.heading(headingOf(answer.direction, home, nameOf(Record(territory), card.language())));
    card.line(1);
    card.chip(answer.cell.rung);
    card.caveats(answer.cell.flags);
    card.muted(
        PlaceCard::tr("%1, on %2", "sector, day")
            .arg(sectorText(filter, card.snapshot(), card.language()), shownDate(filter.on)));
    for (const QString &sentence : sentencesOf(answer.cell.flags, answer.routes.heldBy)) {
        card.line(1);
        card.text(sentence);
    }
    writeSectors(card, answer.routes);
    for (const AgreementId &id : answer.routes.agreements) {
        if (const auto agreement = card.snapshot().find<Agreement>(id))
            writeAgreementLine(card, *agreement, statusOn(*agreement, filter.on));
    }
}

void writeCodes(CardWriter &card, const Territory &territory)
{
    card.heading(PlaceCard::tr("Names and codes"));
    writeNames(card, territory.name, {}, territory.id.value);
    card.field(QStringLiteral("alpha3"), territory.alpha3);
    card.field(QStringLiteral("numeric"), territory.numeric);
    card.field(QStringLiteral("capital_en"), territory.capital);
}

void writeBodies(CardWriter &card, const Territory &territory, const Relations &relations)
{
    QList<const Body *> bodies;
    const auto gather = [&](const Body &body) {
        if (body.country == territory.id)
            bodies.append(&body);
    };
    relations.referrers().each<Body>({RecordKind::Territory, territory.id.value}, gather);
    if (bodies.isEmpty())
        return;
    card.heading(fieldLabel(QStringLiteral("body_ids")), bodies.size());
    for (const Body *body : std::as_const(bodies)) {
        card.line(1);
        card.link({RecordKind::Body, body->id.value});
        card.dot();
        card.muted(labelOf(body->bodyKind));
    }
}

/// Aliases grouped by source, since one source has many.
void writeAliases(CardWriter &card, const Territory &territory)
{
    if (territory.aliases.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("aliases")), territory.aliases.size());
    QList<SourceList> sources;
    for (const TerritoryAlias &alias : territory.aliases) {
        if (!sources.contains(alias.source))
            sources.append(alias.source);
    }
    for (const SourceList &source : std::as_const(sources)) {
        card.line(1);
        bool isFirst = true;
        for (const TerritoryAlias &alias : territory.aliases) {
            if (alias.source != source)
                continue;
            if (!std::exchange(isFirst, false))
                card.dot();
            card.text(alias.name);
        }
        if (source.items.isEmpty())
            continue;
        card.line(2);
        card.source(source);
    }
}

void writeMemberships(CardWriter &card, const Territory &territory, const Relations &relations)
{
    card.heading(PlaceCard::tr("Memberships"));
    const auto write = [&](const TerritoryGroup &group) {
        for (const Membership &membership : group.members) {
            if (membership.member != territory.id)
                continue;
            card.line(1);
            card.link({RecordKind::Group, group.id.value});
            if (!membership.role.isEmpty()) {
                card.dot();
                card.muted(wordLabel(membership.role));
            }
            card.period(membership.validity);
        }
    };
    relations.referrers().each<TerritoryGroup>({RecordKind::Territory, territory.id.value}, write);
}

void writeMembers(CardWriter &card, const TerritoryGroup &group, QDate day)
{
    QList<const Membership *> members;
    QList<const Membership *> others;
    for (const Membership &membership : group.members)
        (membership.validity.contains(day, Reading::Wide) ? members : others).append(&membership);
    const auto write = [&](const Membership *membership) {
        card.line(1);
        card.link({RecordKind::Territory, membership->member.value});
        if (!membership->role.isEmpty()) {
            card.dot();
            card.muted(wordLabel(membership->role));
        }
        card.period(membership->validity);
    };
    card.heading(PlaceCard::tr("Members on %1", "day").arg(shownDate(day)), members.size());
    std::for_each(members.cbegin(), members.cend(), write);
    if (others.isEmpty())
        return;
    card.heading(PlaceCard::tr("Members on other days"), others.size());
    std::for_each(others.cbegin(), others.cend(), write);
}

void writeCorridor(CardWriter &card, const TerritoryGroup &group)
{
    if (group.corridor.isEmpty() && group.waypoints.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("corridor")));
    for (const Corridor &corridor : group.corridor) {
        card.line(1);
        card.text(corridor.name.forLanguage(card.language()));
    }
    QList<const Waypoint *> points;
    for (const Waypoint &point : group.waypoints)
        points.append(&point);
    std::stable_sort(points.begin(), points.end(), [](const Waypoint *a, const Waypoint *b) {
        return std::pair(a->branch, a->seq) < std::pair(b->branch, b->seq);
    });
    QString branch;
    for (const Waypoint *point : std::as_const(points)) {
        if (point->branch != branch)
            card.line(1);
        else
            card.arrow();
        branch = point->branch;
        card.text(point->name.forLanguage(card.language()));
    }
}

} // namespace

void writeCard(CardWriter &card, const Territory &territory, const Filter &filter,
               const CardAnswer *answer)
{
    writeHead(card, territory.name, {}, territory.id.value);
    if (territory.uninhabited.value_or(false)) {
        card.line();
        card.muted(fieldLabel(QStringLiteral("uninhabited")));
    }
    if (answer) {
        const RecordKey key{RecordKind::Territory, territory.id.value};
        for (const DirectionAnswer &each : answer->directions)
            writeAnswer(card, territory, filter, each);
        writeAgreements(card, key, filter, *answer->relations);
        writeBodies(card, territory, *answer->relations);
        writeMemberships(card, territory, *answer->relations);
        writeProjects(card, key, *answer->relations);
    }
    writeCodes(card, territory);
    writeAliases(card, territory);
}

void writeCard(CardWriter &card, const TerritoryGroup &group, const Filter &filter,
               const CardAnswer *answer)
{
    writeTitle(card, group.name, {}, group.id.value);
    card.field(QStringLiteral("kind"), wordLabel(group.groupKind));
    if (!group.parent.isEmpty()) {
        card.field(QStringLiteral("parent"));
        card.link({RecordKind::Group, group.parent.value});
    }
    if (group.role)
        card.field(QStringLiteral("role"), labelOf(*group.role));
    if (!group.source.items.isEmpty()) {
        card.field(QStringLiteral("source"));
        card.source(group.source);
    }
    writeCorridor(card, group);
    writeMembers(card, group, filter.on);
    if (!answer)
        return;
    const RecordKey key{RecordKind::Group, group.id.value};
    writeAgreements(card, key, filter, *answer->relations);
    writeProjects(card, key, *answer->relations);
}

} // namespace mra
