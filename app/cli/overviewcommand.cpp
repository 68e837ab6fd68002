// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "coveragequery.h"
#include "domain/coverage/representation.h"
#include "items/texts/valuetext.h"
#include "lookup.h"
#include "texttable.h"

#include <QJsonArray>

namespace mra::cli {

namespace {

/// A group with its members on the day, and its cells counted by rung.
struct Row
{
    std::shared_ptr<const TerritoryGroup> group;
    int members = 0;
    std::array<int, keysOf<Rung>.size()> cells{};
};

Row rowOf(const Geography &geography, const Coverage &coverage,
          std::shared_ptr<const TerritoryGroup> group)
{
    Row row{std::move(group), 0, {}};
    geography.membersOf(row.group->id).each([&](int number) {
        ++row.members;
        const auto cell = coverage.find(geography.codeOf(number));
        if (cell != coverage.end())
            ++row.cells[static_cast<size_t>(cell->rung)];
    });
    return row;
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject json{{QStringLiteral("group"), row.group->id.value},
                     {QStringLiteral("members"), row.members}};
    for (Rung rung : rungsFromTop)
        json.insert(keyOf(rung), row.cells[static_cast<size_t>(rung)]);
    return json;
}

void addRow(TextTable &table, const Row &row, const QString &name)
{
    QStringList cells{name, QString::number(row.members)};
    for (Rung rung : rungsFromTop)
        cells << QString::number(row.cells[static_cast<size_t>(rung)]);
    table.addRow(cells);
}

QString tableText(const QList<Row> &regions, const Row &total, const QString &language)
{
    QStringList headings{Cli::tr("Region"), Cli::tr("Members")};
    QSet<int> numbers{1};
    for (Rung rung : rungsFromTop) {
        numbers.insert(int(headings.size()));
        headings << labelOf(rung);
    }
    TextTable table(headings, numbers);
    for (const Row &row : regions)
        addRow(table, row, nameOf(Record(*row.group), language));
    addRow(table, total,
           Cli::tr("Total: %1", "a group").arg(nameOf(Record(*total.group), language)));
    return table.text();
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    const Snapshot &state = context.state();
    const auto valueOr = [&arguments](const char *option, const char *otherwise) {
        return arguments.has(option) ? arguments.value(option) : QLatin1String(otherwise);
    };
    const auto home = recordOf<Territory>(context, valueOr("home", "CN"));
    const auto group = recordOf<TerritoryGroup>(
        context, arguments.has("group") ? arguments.value("group")
                                        : state.groupOfRole(GroupRole::Initiative).value);
    const CoverageQuery query = coverageQuery(context, home->id, group->id.value);
    const DayIndex index = indexOn(state, query.on);
    const Coverage coverage = coverageOn(index, query);
    const Geography &geography = index.geography();

    QList<Row> regions;
    for (const auto &each : state.all<TerritoryGroup>()) {
        if (each->parent == group->id)
            regions << rowOf(geography, coverage, each);
    }
    const Row total = rowOf(geography, coverage, group);
    if (context.wantsJson()) {
        QJsonArray rows;
        for (const Row &row : regions)
            rows << rowJson(row);
        context.printJson(QJsonObject{{QStringLiteral("query"), queryJson(query)},
                                      {QStringLiteral("regions"), rows},
                                      {QStringLiteral("total"), rowJson(total)}});
        return ExitDone;
    }
    context.print(tableText(regions, total, context.language()) + QLatin1Char('\n'));
    context.print(legendOf(state, query, context.language()));
    context.printLine(
        Cli::tr("Counted once: each member on that day, at its highest recognition level. The home "
                "country is a member where the table says so, but has no level of its own."));
    return ExitDone;
}

} // namespace

Command overviewCommand()
{
    return {
        "overview",
        "",
        0,
        0,
        {{"home", "CODE|NAME", QT_TRANSLATE_NOOP("Cli", "The home country; CN by default.")},
         {"on", "DATE", QT_TRANSLATE_NOOP("Cli", "The day to show; today by default.")},
         {"direction", "outgoing|incoming|mutual",
          QT_TRANSLATE_NOOP("Cli", "Own results accepted abroad (the default), foreign results "
                                   "accepted at home, or both.")},
         {"sector", "CODE|NAME",
          QT_TRANSLATE_NOOP("Cli", "Only this sector; any sector by default.")},
         {"group", "CODE|NAME",
          QT_TRANSLATE_NOOP(
              "Cli",
              "The group whose subgroups are the rows; by default the Belt and Road Initiative.")}},
        QT_TRANSLATE_NOOP("Cli", "Count the coverage of the Belt and Road by region."),
        "overview --on 2026-01-01 --sector LVE",
        true,
        run};
}

} // namespace mra::cli
