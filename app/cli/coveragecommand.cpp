// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "coveragequery.h"
#include "items/texts/statustext.h"
#include "items/texts/valuetext.h"
#include "lookup.h"
#include "statusjson.h"
#include "texttable.h"

namespace mra::cli {

namespace {

template <class T>
QJsonArray idsJson(const QList<T> &ids)
{
    QJsonArray array;
    for (const T &id : ids)
        array << id.value;
    return array;
}

/// The result of each layer as if it were queried alone.
QJsonObject layersJson(const CoverageCell &cell)
{
    QJsonObject json;
    for (size_t layer = 0; layer < cell.byLayer.size(); ++layer) {
        if (const auto &alone = cell.byLayer[layer])
            json.insert(keyOf(Layer(layer)),
                        QJsonObject{{QStringLiteral("rung"), keyOf(alone->rung)},
                                    {QStringLiteral("flags"), flagsJson(alone->flags)}});
    }
    return json;
}

QJsonObject cellJson(const CoverageCell &cell, const CellRoutes &routes, bool withCompetence)
{
    QJsonObject json{
        {QStringLiteral("rung"), keyOf(cell.rung)},
        {QStringLiteral("flags"), flagsJson(cell.flags)},
        {QStringLiteral("layer"), cell.layer ? QJsonValue(keyOf(*cell.layer)) : QJsonValue()},
        {QStringLiteral("agreements"), idsJson(routes.agreements)},
        {QStringLiteral("grants"), idsJson(routes.grants)},
        {QStringLiteral("by_layer"), layersJson(cell)}};
    if (withCompetence)
        json.insert(QStringLiteral("competence"), idsJson(routes.competence));
    return json;
}

using RoutesOfCells = QHash<QString, CellRoutes>;

RoutesOfCells routesOf(const DayIndex &index, const CoverageQuery &query, const Coverage &coverage)
{
    RoutesOfCells routes;
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell)
        routes.insert(cell.key(), routesOfCell(index, query, {cell.key()}));
    return routes;
}

QJsonObject coverageJson(const CoverageQuery &query, const Coverage &coverage,
                         const RoutesOfCells &routes)
{
    const bool withCompetence = query.layers.contains(Layer::Accreditation);
    QJsonObject cells;
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell)
        cells.insert(cell.key(), cellJson(*cell, routes.value(cell.key()), withCompetence));
    return {{QStringLiteral("query"), queryJson(query)}, {QStringLiteral("cells"), cells}};
}

QString agreementList(const QList<AgreementId> &agreements)
{
    QStringList ids;
    for (const AgreementId &id : agreements)
        ids << id.value;
    return ids.join(QStringLiteral(", "));
}

/// One row for each cell, from the highest rung down.
QString cellTable(const Snapshot &snapshot, const Coverage &coverage, const RoutesOfCells &routes,
                  const QString &language)
{
    TextTable table({Cli::tr("Code"), Cli::tr("Country"), Cli::tr("Coverage"), Cli::tr("Layer"),
                     Cli::tr("Caveats", "flags on a status"), Cli::tr("Agreements")});
    for (Rung rung : rungsFromTop) {
        for (auto cell = coverage.begin(); cell != coverage.end(); ++cell) {
            if (cell->rung != rung)
                continue;
            table.addRow({cell.key(),
                          nameOf(snapshot, {RecordKind::Territory, cell.key()}, language),
                          labelOf(rung), cell->layer ? labelOf(*cell->layer) : QString(),
                          cell->flags.isEmpty() ? QString() : labelOf(cell->flags),
                          agreementList(routes.value(cell.key()).agreements)});
        }
    }
    return table.text();
}

QString rungCounts(const Coverage &coverage)
{
    TextTable table;
    for (Rung rung : rungsFromTop) {
        const auto count = std::count_if(coverage.begin(), coverage.end(),
                                         [rung](const auto &cell) { return cell.rung == rung; });
        table.addRow({labelOf(rung), QString::number(count)});
    }
    return table.text();
}

/// What the caveats of the table mean, and what holds a rung down if no caveat says it.
QString caveatLegend(const Coverage &coverage, const RoutesOfCells &routes)
{
    FlagSet flags;
    HeldBySet heldBy;
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell) {
        flags |= cell->flags;
        heldBy |= routes.value(cell.key()).heldBy;
    }
    QString legend;
    const auto add = [&legend](const QString &label, const QString &sentence) {
        if (!legend.contains(sentence))
            legend += Cli::tr("%1: %2", "caveat or rung, what it means").arg(label, sentence) +
                      QLatin1Char('\n');
    };
    flags.each([&](Flag flag) { add(labelOf(flag), sentenceOf(flag)); });
    heldBy.each([&](HeldBy reason) { add(labelOf(Rung::InForce), sentenceOf(reason)); });
    return legend;
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (!arguments.has("home"))
        throw UsageError{Cli::tr("The command “%1” needs the option “--%2”.")
                             .arg(arguments.command, QStringLiteral("home"))};
    const Snapshot &state = context.state();
    const auto home = recordOf<Territory>(context, arguments.value("home"));
    const CoverageQuery query = coverageQuery(context, home->id, arguments.value("group"));
    const DayIndex index = indexOn(state, query.on);
    const Coverage coverage = coverageOn(index, query);
    const RoutesOfCells routes = routesOf(index, query, coverage);
    if (context.wantsJson()) {
        context.printJson(coverageJson(query, coverage, routes));
        return ExitDone;
    }
    context.print(cellTable(state, coverage, routes, context.language()));
    context.print(QStringLiteral("\n") + rungCounts(coverage) + QLatin1Char('\n'));
    context.print(legendOf(state, query, context.language()));
    context.print(caveatLegend(coverage, routes));
    return ExitDone;
}

} // namespace

Command coverageCommand()
{
    return {
        "coverage",
        "--home CODE|NAME",
        0,
        0,
        {{"home", "CODE|NAME", QT_TRANSLATE_NOOP("Cli", "The home country, such as CN.")},
         {"on", "DATE", QT_TRANSLATE_NOOP("Cli", "The day to show; today by default.")},
         {"direction", "outgoing|incoming|mutual",
          QT_TRANSLATE_NOOP("Cli", "Own results accepted abroad (the default), foreign results "
                                   "accepted at home, or both.")},
         {"sector", "CODE|NAME",
          QT_TRANSLATE_NOOP("Cli", "Only this sector; any sector by default.")},
         {"activity", "KEY", QT_TRANSLATE_NOOP("Cli", "Only this activity, such as testing.")},
         {"evidence", "KEY", QT_TRANSLATE_NOOP("Cli", "Only this evidence, such as test_report.")},
         {"layers", "LIST",
          QT_TRANSLATE_NOOP("Cli", "Layers to count: government, scheme (both by default), "
                                   "accreditation.")},
         {"group", "CODE|NAME",
          QT_TRANSLATE_NOOP("Cli", "Only the members of this group, such as BRI.")}},
        QT_TRANSLATE_NOOP("Cli", "Show where results are usable on a day."),
        "coverage --home CN --on 2026-01-01 --sector LVE --group BRI",
        true,
        run};
}

} // namespace mra::cli
