// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/datetext.h"
#include "items/fieldtext.h"
#include "items/recordfacts.h"
#include "items/recordtext.h"
#include "items/statustext.h"
#include "items/vocabularytext.h"
#include "items/wordtext.h"
#include "ui/pages/cards.h"
#include "ui/pages/coveragepicture.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct PlaceCard
{
    Q_DECLARE_TR_FUNCTIONS(PlaceCard)
};

/// The agreements in which both stand on the day.
QList<std::shared_ptr<const Agreement>> agreementsOf(const DayIndex &index,
                                                     const TerritoryId &territory,
                                                     const TerritoryId &home)
{
    const Geography &geography = index.geography();
    const int number = geography.numberOf(territory);
    const int homeNumber = geography.numberOf(home);
    QList<std::shared_ptr<const Agreement>> found;
    for (const auto &timelines : index.timelines().all()) {
        const Status status = timelines->ofAgreement().on(index.day()).wide;
        const TerritorySet all = representedBy(
            partiesOn(timelines->agreement(), index.day(), binds(status)), geography);
        if (all.contains(number) && (homeNumber < 0 || all.contains(homeNumber)))
            found.append(timelines->record().as<Agreement>());
    }
    return found;
}

void writeRung(CardWriter &card, const Territory &territory, const Filter &filter,
               const PlaceAnswer &answer)
{
    const CoverageCell &cell = *answer.cell;
    const QString home =
        nameOf(card.snapshot(), {RecordKind::Territory, filter.home.value}, card.language());
    const QString here = nameOf(Record(territory), card.language());
    card.heading(filter.direction == Direction::Outgoing
                     ? PlaceCard::tr("Results of %1 in %2", "home, country").arg(home, here)
                 : filter.direction == Direction::Incoming
                     ? PlaceCard::tr("Results of %1 in %2", "country, home").arg(here, home)
                     : PlaceCard::tr("Results of %1 and %2 in each other").arg(home, here));
    card.line(1);
    card.chip(cell.rung);
    card.caveats(cell.flags);
    card.muted(
        PlaceCard::tr("%1, on %2", "sector, day")
            .arg(sectorText(filter, card.snapshot(), card.language()), shownDate(filter.on)));
    for (const QString &sentence : sentencesOf(cell.flags, answer.routes.heldBy)) {
        card.line(1);
        card.text(sentence);
    }
    for (const AgreementId &id : answer.routes.agreements) {
        if (const auto agreement = card.snapshot().find<Agreement>(id))
            writeAgreementLine(card, *agreement, filter.on);
    }
}

void writeAgreements(CardWriter &card, const Territory &territory, const Filter &filter,
                     const PlaceAnswer &answer)
{
    const QList<AgreementId> &shown = answer.routes.agreements;
    auto agreements = answer.agreements;
    agreements.removeIf([&](const auto &agreement) { return shown.contains(agreement->id); });
    const bool isHome = territory.id == filter.home;
    if (agreements.isEmpty() && !(isHome || shown.isEmpty()))
        return;
    const QString home =
        nameOf(card.snapshot(), {RecordKind::Territory, filter.home.value}, card.language());
    card.heading(isHome || filter.home.isEmpty() ? PlaceCard::tr("Agreements")
                 : shown.isEmpty()
                     ? PlaceCard::tr("Agreements together with %1", "home").arg(home)
                     : PlaceCard::tr("Other agreements together with %1", "home").arg(home),
                 agreements.size());
    if (agreements.isEmpty()) {
        card.line(1);
        card.muted(PlaceCard::tr("None is recorded for this day."));
    }
    for (const auto &agreement : std::as_const(agreements))
        writeAgreementLine(card, *agreement, filter.on);
}

void writeBodies(CardWriter &card, const Territory &territory)
{
    QStringList ids;
    for (const auto &body : card.snapshot().all<Body>()) {
        if (body->country == territory.id)
            ids << body->id.value;
    }
    if (ids.isEmpty())
        return;
    card.heading(fieldLabel(QStringLiteral("body_ids")), ids.size());
    for (const QString &id : std::as_const(ids)) {
        const auto body = card.snapshot().find<Body>(BodyId{id});
        card.line(1);
        card.link({RecordKind::Body, id});
        card.dot();
        card.muted(labelOf(body->bodyKind));
    }
}

void writeAliases(CardWriter &card, const Territory &territory)
{
    if (territory.aliases.isEmpty())
        return;
    card.heading(childrenLabel(QStringLiteral("aliases")), territory.aliases.size());
    for (const TerritoryAlias &alias : territory.aliases) {
        card.line(1);
        card.text(alias.name);
        if (!alias.source.items.isEmpty()) {
            card.dot();
            card.source(alias.source);
        }
    }
}

void writeMemberships(CardWriter &card, const Territory &territory)
{
    card.heading(PlaceCard::tr("Memberships"));
    for (const auto &group : card.snapshot().all<TerritoryGroup>()) {
        for (const Membership &membership : group->members) {
            if (membership.member != territory.id)
                continue;
            card.line(1);
            card.link({RecordKind::Group, group->id.value});
            if (!membership.role.isEmpty()) {
                card.dot();
                card.muted(wordLabel(membership.role));
            }
            card.period(membership.validity);
        }
    }
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

PlaceAnswer placeAnswer(const DayIndex &index, const TerritoryId &territory, const Filter &filter)
{
    PlaceAnswer answer;
    answer.agreements = agreementsOf(index, territory, filter.home);
    if (filter.home.isEmpty() || territory == filter.home)
        return answer;
    CoverageQuery query = filter.query();
    query.group.reset();
    const Coverage coverage = coverageOn(index, query);
    if (const auto cell = coverage.constFind(territory.value); cell != coverage.cend()) {
        answer.cell = *cell;
        answer.routes = routesOfCell(index, query, territory);
    }
    return answer;
}

void writeCard(CardWriter &card, const Territory &territory, const Filter &filter,
               const PlaceAnswer *answer)
{
    writeTitle(card, territory.name, {}, territory.id.value);
    card.field(QStringLiteral("alpha3"), territory.alpha3);
    card.field(QStringLiteral("numeric"), territory.numeric);
    card.field(QStringLiteral("capital_en"), territory.capital);
    if (territory.uninhabited.value_or(false)) {
        card.line();
        card.muted(fieldLabel(QStringLiteral("uninhabited")));
    }
    if (answer && answer->cell)
        writeRung(card, territory, filter, *answer);
    if (answer)
        writeAgreements(card, territory, filter, *answer);
    writeAliases(card, territory);
    writeBodies(card, territory);
    writeMemberships(card, territory);
    writeProjects(card, [&](const Project &project) {
        return project.partners.contains(Ref::territory(territory.id));
    });
}

void writeCard(CardWriter &card, const TerritoryGroup &group, const Filter &filter)
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
}

} // namespace mra
