// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/keptfilter.h"

#include "ui/session/settings.h"

namespace mra {

namespace {

const QString filterPart = QStringLiteral("filter");
const QString homePart = QStringLiteral("home");
const QString sectorPart = QStringLiteral("sector");
const QString directionPart = QStringLiteral("direction");
const QString layersPart = QStringLiteral("layers");
const QString groupPart = QStringLiteral("group");

QVariantMap toState(const Filter &filter)
{
    QStringList layers;
    filter.layers.each([&layers](Layer layer) { layers << keyOf(layer); });
    return {{homePart, filter.home.value},
            {sectorPart, filter.sector.value_or(SectorId()).value},
            {directionPart, QString(keyOf(filter.direction))},
            {layersPart, layers},
            {groupPart, filter.group.value_or(GroupId()).value}};
}

Filter fromState(const QVariantMap &state)
{
    Filter filter;
    filter.home = {state.value(homePart).toString()};
    if (const QString id = state.value(sectorPart).toString(); !id.isEmpty())
        filter.sector = SectorId{id};
    if (const auto direction = fromKey<Direction>(state.value(directionPart).toString()))
        filter.direction = *direction;
    if (state.contains(layersPart))
        filter.layers = {};
    for (const QString &key : state.value(layersPart).toStringList()) {
        if (const auto layer = fromKey<Layer>(key))
            filter.layers.insert(*layer);
    }
    if (const QString id = state.value(groupPart).toString(); !id.isEmpty())
        filter.group = GroupId{id};
    return filter;
}

} // namespace

void keepFilter(Settings &settings, const Filter &filter)
{
    Filter kept = filter;
    if (kept.home.isEmpty()) // the base does not have it now
        kept.home = keptFilter(settings, filter.on).home;
    settings.setOfBase(filterPart, toState(kept));
}

Filter keptFilter(const Settings &settings, QDate on)
{
    Filter filter = fromState(settings.ofBase(filterPart).toMap());
    if (filter.home.value.isEmpty())
        filter.home = {settings.home()};
    filter.on = on;
    return filter;
}

Filter filterWithin(const Snapshot &snapshot, Filter filter)
{
    if (!snapshot.contains<Territory>(filter.home))
        filter.home = {};
    if (filter.sector && !snapshot.find<Sector>(*filter.sector))
        filter.sector.reset();
    if (filter.group && !snapshot.find<TerritoryGroup>(*filter.group))
        filter.group.reset();
    return filter;
}

} // namespace mra
