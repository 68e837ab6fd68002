// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// How long the pure functions take: status of all agreements, coverage of one home and of all.

#include "bench/bench.h"
#include "domain/coverage.h"
#include "domain/status.h"
#include "support/generator.h"

#include <QCoreApplication>

using namespace mra;
using namespace mra::bench;

namespace {

const QDate day(2026, 1, 1);

CoverageQuery query(const QString &home, const QString &sector, Direction direction)
{
    CoverageQuery result;
    result.home = TerritoryId{home};
    result.direction = direction;
    if (!sector.isEmpty())
        result.sector = SectorId{sector};
    result.on = day;
    return result;
}

QMap<QString, Coverage> world(const DayIndex &index, const QString &sector, Direction direction)
{
    QMap<QString, Coverage> result;
    for (const auto &home : index.snapshot().all<Territory>())
        result.insert(home->id.value, coverageOn(index, query(home->id.value, sector, direction)));
    return result;
}

/// What leaves one territory for another is what comes into the other from the one.
void checkBothSides(const QMap<QString, Coverage> &outgoing,
                    const QMap<QString, Coverage> &incoming)
{
    for (auto home = outgoing.begin(); home != outgoing.end(); ++home) {
        for (auto cell = home->begin(); cell != home->end(); ++cell) {
            check(incoming.value(cell.key()).value(home.key()) == *cell,
                  QStringLiteral("coverage of %1 in %2").arg(home.key(), cell.key()));
        }
    }
}

/// More agreements never take a cell down.
void checkNoneLower(const QMap<QString, Coverage> &few, const QMap<QString, Coverage> &many)
{
    for (auto home = few.begin(); home != few.end(); ++home) {
        for (auto cell = home->begin(); cell != home->end(); ++cell) {
            check(many.value(home.key()).value(cell.key()).rung >= cell->rung,
                  QStringLiteral("rung of %1 in %2").arg(home.key(), cell.key()));
        }
    }
}

QMap<QString, Status> statuses(const Snapshot &snapshot)
{
    QMap<QString, Status> result;
    for (const auto &agreement : snapshot.all<Agreement>())
        result.insert(agreement->id.value, statusOn(*agreement, day).status);
    return result;
}

/// The agreements of the reference data have the status that they have without the others.
void checkSame(const QMap<QString, Status> &few, const QMap<QString, Status> &many)
{
    for (auto status = few.begin(); status != few.end(); ++status)
        check(many.value(status.key()) == *status, QStringLiteral("status of ") + status.key());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const double unit = calibration();
    print(QStringLiteral("calibration: %1 ms").arg(number(unit)));

    const QString sector = QStringLiteral("LVE");
    const Snapshot reference = snapshotOf(generatedEdits());
    const auto referenceWorld = world(indexOn(reference, day), sector, Direction::Outgoing);
    const auto referenceStatuses = statuses(reference);

    QList<QStringList> rows;
    for (const int size : sizesFrom(app.arguments())) {
        const Snapshot snapshot = snapshotOf(generatedEdits(size));
        const auto add = [&](const QString &what, const auto &run) {
            const double time = medianTime(run);
            rows.append({what, QStringLiteral("×%1").arg(size), number(time), number(time / unit)});
        };

        QMap<QString, Status> allStatuses;
        add(QStringLiteral("status of all agreements"), [&] { allStatuses = statuses(snapshot); });
        checkSame(referenceStatuses, allStatuses);

        const DayIndex index = indexOn(snapshot, day);
        Coverage cells;
        add(QStringLiteral("coverage of CN, LVE"), [&] {
            cells = coverageOn(index, query(QStringLiteral("CN"), sector, Direction::Outgoing));
        });
        check(cells.size() == snapshot.all<Territory>().size() - 1, QStringLiteral("cells of CN"));
        add(QStringLiteral("coverage of CN, any sector"), [&] {
            cells = coverageOn(index, query(QStringLiteral("CN"), {}, Direction::Outgoing));
        });

        QMap<QString, Coverage> outgoing;
        add(QStringLiteral("coverage of the world, LVE"),
            [&] { outgoing = world(index, sector, Direction::Outgoing); });
        checkBothSides(outgoing, world(index, sector, Direction::Incoming));
        checkNoneLower(referenceWorld, outgoing);
    }
    printTable(QStringLiteral("Status and coverage on %1").arg(day.toString(Qt::ISODate)),
               {QStringLiteral("what"), QStringLiteral("agreements"), QStringLiteral("ms"),
                QStringLiteral("/ calibration")},
               rows);
}
