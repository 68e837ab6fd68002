// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/randomdata.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mra {

namespace {

void note(std::set<QDate> &days, const PartialDate &date)
{
    for (int step : {-1, 0, 1}) {
        if (!date.isNull()) {
            days.insert(date.firstDay().addDays(step));
            days.insert(date.lastDay().addDays(step));
        }
    }
}

void note(std::set<QDate> &days, const Validity &validity)
{
    note(days, validity.since);
    note(days, validity.until);
}

} // namespace

RecordKind editOne(Random &random, Snapshot &world)
{
    const Snapshot other = randomWorld(quint32(random.below(10000)));
    const auto take = [&](RecordKind kind, const QStringList &ids) {
        world.insert(other.find({kind, random.oneOf(ids)}));
        return kind;
    };
    switch (random.below(12)) {
    case 0:
        return take(RecordKind::Territory, world.all<Territory>().keys());
    case 1:
        return take(RecordKind::Group, world.all<TerritoryGroup>().keys());
    case 2:
        return take(RecordKind::Sector, world.all<Sector>().keys());
    case 3:
        return take(RecordKind::Body, world.all<Body>().keys());
    default:
        return take(RecordKind::Agreement, world.all<Agreement>().keys());
    }
}

QList<QDate> interestingDays(const Snapshot &snapshot)
{
    std::set<QDate> days;
    for (const auto &agreement : snapshot.all<Agreement>()) {
        for (const PartialDate &date : {agreement->signedDate, agreement->effectiveDate,
                                        agreement->expiryDate, agreement->provenance.asOf})
            note(days, date);
        if (!agreement->provenance.asOf.isNull()) // of undated participations
            note(days, PartialDate(agreement->provenance.asOf.lastDay().addYears(-1)));
        for (const Party &party : agreement->parties)
            note(days, party.validity);
        for (const Grant &grant : agreement->grants)
            note(days, grant.validity);
        for (const Designation &designation : agreement->designations)
            note(days, designation.validity);
        for (const Event &event : agreement->events)
            note(days, event.date);
    }
    for (const auto &group : snapshot.all<TerritoryGroup>()) {
        for (const Membership &membership : group->members)
            note(days, membership.validity);
    }
    return QList<QDate>(days.begin(), days.end());
}

CoverageQuery randomQuery(Random &random, const Snapshot &snapshot, const QList<QDate> &days)
{
    CoverageQuery query;
    query.home = {random.oneOf(snapshot.all<Territory>().keys())};
    query.direction = random.anyOf<Direction>();
    if (random.chance(60))
        query.sector = SectorId{random.oneOf(snapshot.all<Sector>().keys())};
    if (random.chance(30))
        query.activity = random.anyOf<Activity>();
    if (random.chance(25))
        query.evidence = random.anyOf<EvidenceKind>();
    if (random.chance(50)) {
        query.layers = {};
        for (int i = random.below(4); i > 0; --i)
            query.layers.insert(random.anyOf<Layer>());
    }
    if (random.chance(30)) {
        const QString code = random.oneOf(snapshot.all<TerritoryGroup>().keys());
        query.group = GroupId{random.chance(50) ? code.toLower() : code};
    }
    query.on = random.oneOf(days).addDays(random.chance(20) ? random.below(60) - 30 : 0);
    return query;
}

QString describe(const CoverageQuery &query)
{
    QStringList layers;
    query.layers.each([&layers](Layer layer) { layers.append(keyOf(layer)); });
    QString text = u"home %1, %2, sector %3"_s.arg(query.home.value, keyOf(query.direction),
                                                   query.sector ? query.sector->value : u"any"_s);
    if (query.activity)
        text += u", activity "_s + keyOf(*query.activity);
    if (query.evidence)
        text += u", evidence "_s + keyOf(*query.evidence);
    text += u", layers ["_s + layers.join(' '_L1) + ']'_L1;
    if (query.group)
        text += u", group "_s + query.group->value;
    return text + u", on "_s + query.on.toString(Qt::ISODate);
}

} // namespace mra
