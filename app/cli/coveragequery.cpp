// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "coveragequery.h"

#include "clitext.h"
#include "items/texts/valuetext.h"
#include "lookup.h"

#include <QJsonArray>

namespace mra::cli {

namespace {

template <class T>
QJsonValue idJson(const std::optional<T> &id)
{
    return id ? QJsonValue(id->value) : QJsonValue();
}

template <Vocabulary E>
QJsonValue wordJson(std::optional<E> word)
{
    return word ? QJsonValue(keyOf(*word)) : QJsonValue();
}

QString directionSentence(Direction direction)
{
    switch (direction) {
    case Direction::Outgoing:
        return Cli::tr("Outgoing: where results issued in %1 are accepted.");
    case Direction::Incoming:
        return Cli::tr("Incoming: whose results are accepted in %1.");
    case Direction::Mutual:
        return Cli::tr("Mutual: acceptance both ways between %1 and each country.");
    }
    Q_UNREACHABLE();
}

} // namespace

CoverageQuery coverageQuery(Context &context, const TerritoryId &home, const QString &group)
{
    const Arguments &arguments = context.arguments();
    CoverageQuery query;
    query.home = home;
    query.on = context.day("on");
    if (arguments.has("direction"))
        query.direction = vocabularyWord<Direction>(arguments.value("direction"), "direction");
    if (arguments.has("sector"))
        query.sector = recordOf<Sector>(context, arguments.value("sector"))->id;
    if (arguments.has("activity"))
        query.activity = vocabularyWord<Activity>(arguments.value("activity"), "activity");
    if (arguments.has("evidence"))
        query.evidence = vocabularyWord<EvidenceKind>(arguments.value("evidence"), "evidence");
    if (arguments.has("layers"))
        query.layers = layersOf(arguments.value("layers"));
    if (!group.isEmpty() && group.compare(QLatin1String("ALL"), Qt::CaseInsensitive) != 0)
        query.group = recordOf<TerritoryGroup>(context, group)->id;
    return query;
}

QJsonObject queryJson(const CoverageQuery &query)
{
    QJsonArray layers;
    query.layers.each([&layers](Layer layer) { layers << keyOf(layer); });
    return {{QStringLiteral("home"), query.home.value},
            {QStringLiteral("direction"), keyOf(query.direction)},
            {QStringLiteral("sector"), idJson(query.sector)},
            {QStringLiteral("activity"), wordJson(query.activity)},
            {QStringLiteral("evidence"), wordJson(query.evidence)},
            {QStringLiteral("layers"), layers},
            {QStringLiteral("group"), idJson(query.group)},
            {QStringLiteral("on"), query.on.toString(Qt::ISODate)}};
}

QString legendOf(const Snapshot &snapshot, const CoverageQuery &query, const QString &language)
{
    const ValueText valueText(snapshot, language);
    QStringList lines{
        directionSentence(query.direction).arg(valueText(query.home)),
        Cli::tr("Day: %1. Layers: %2.").arg(query.on.toString(Qt::ISODate), labelOf(query.layers)),
        query.sector ? Cli::tr("Sector: %1.").arg(valueText(*query.sector))
                     : Cli::tr("Any sector: the best result of all sectors counts.")};
    if (query.activity)
        lines << Cli::tr("Activity: %1.").arg(valueText(query.activity));
    if (query.evidence)
        lines << Cli::tr("Evidence: %1.").arg(valueText(query.evidence));
    if (query.group)
        lines << Cli::tr("Countries: members of %1 on that day.").arg(valueText(*query.group));
    lines << Cli::tr("“None” means that no recognition is recorded; “unknown” means that its state "
                     "is not known.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace mra::cli
