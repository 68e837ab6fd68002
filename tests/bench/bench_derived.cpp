// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// What is derived once: timelines, the index of a day, coverage folded over it. Limits are fixed
// times, or a peer of the same run; each answer is held against the plain walk.

#include "bench/bench.h"
#include "domain/coverage/usableplane.h"
#include "support/generator.h"
#include "support/plaincoverage.h"

#include <QCoreApplication>

using namespace mra;
using namespace mra::bench;

namespace {

const QDate day(2026, 11, 29);
const SectorId sector{QStringLiteral("LVE")};

CoverageQuery query(const TerritoryId &home)
{
    CoverageQuery result;
    result.home = home;
    result.sector = sector;
    result.on = day;
    return result;
}

qsizetype grantsOf(const Snapshot &snapshot)
{
    qsizetype count = 0;
    for (const auto &agreement : snapshot.all<Agreement>())
        count += agreement->grants.size();
    return count;
}

void checkCells(const Snapshot &snapshot, const DayIndex &index)
{
    for (const char *home : {"CN", "DE", "KZ", "US"}) {
        const CoverageQuery asked = query({QLatin1String(home)});
        const FullCoverage plain = plainCoverageOn(snapshot, asked);
        const Coverage cells = coverageOn(index, asked);
        check(plain.keys() == cells.keys(), QStringLiteral("territories"));
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            check(static_cast<const CoverageCell &>(*plain.constFind(cell.key())) == *cell,
                  QStringLiteral("cell of %1 in %2").arg(QLatin1String(home), cell.key()));
    }
}

void checkWorld(const DayIndex &index, const WorldCoverage &world, const UsablePlane &plane)
{
    const int lve = index.sectors().numberOf(sector);
    const auto &territories = index.snapshot().all<Territory>();
    int home = 0;
    for (const auto &territory : territories) {
        const std::vector<CoverageCell> cells = cellsOf(index, query(territory->id));
        for (int other = 0; other < int(cells.size()); ++other) {
            if (other == home)
                continue;
            check(world.cell(home, other) == cells[size_t(other)], QStringLiteral("world"));
            check(plane.isUsable(home, lve, other) == (cells[size_t(other)].rung == Rung::Usable),
                  QStringLiteral("plane of %1, %2").arg(territory->id.value).arg(other));
        }
        ++home;
    }
}

/// One agreement of the snapshot is another object now.
Snapshot edited(const Snapshot &snapshot)
{
    Snapshot result = snapshot;
    const auto some = snapshot.all<Agreement>().first();
    Agreement changed = *some;
    changed.notes += QStringLiteral(" read again");
    result.insert(changed);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<QStringList> rows;
    for (const int size : sizesFrom(QCoreApplication::arguments())) {
        const Snapshot snapshot = snapshotOf(generatedEdits(size));
        const qsizetype grants = grantsOf(snapshot);
        const auto add = [&](const QString &what, double limit, const auto &run) {
            const double time = medianTime(run);
            rows.append({what, QString::number(grants), number(time),
                         limit > 0 ? number(limit) : QString(),
                         limit > 0 ? number(time / limit) : QString()});
            return time;
        };
        std::shared_ptr<const Timelines> timelines;
        add(QStringLiteral("timelines of all"), 0,
            [&] { timelines = std::make_shared<const Timelines>(snapshot, nullptr); });
        std::unique_ptr<DayIndex> index;
        add(QStringLiteral("index of a day"), 16,
            [&] { index = std::make_unique<DayIndex>(snapshot, timelines, day); });
        const Snapshot changed = edited(snapshot);
        add(QStringLiteral("after an edit of one agreement"), 16, [&] {
            const auto renewed = std::make_shared<const Timelines>(changed, timelines.get());
            const DayIndex next(changed, renewed, day, index.get());
            check(renewed->computedCount() == 1, QStringLiteral("timelines made"));
        });
        checkCells(snapshot, *index);
        std::vector<CoverageCell> cells;
        add(QStringLiteral("one home, one sector"), 0.1,
            [&] { cells = cellsOf(*index, query({QStringLiteral("CN")})); });
        add(QStringLiteral("all sectors of one home"), 5, [&] {
            CoverageQuery asked = query({QStringLiteral("CN")});
            for (int number = 0; number < index->sectors().size(); ++number) {
                asked.sector = index->sectors().idOf(number);
                cells = cellsOf(*index, asked);
            }
        });
        std::unique_ptr<WorldCoverage> world;
        add(QStringLiteral("all homes, one sector"), size >= 100 ? 200 : 2 * size, [&] {
            world =
                std::make_unique<WorldCoverage>(*index, RouteQuery{sector, {}, {}, defaultLayers});
        });
        std::unique_ptr<UsablePlane> plane;
        add(QStringLiteral("plane of all homes and sectors"), 0,
            [&] { plane = std::make_unique<UsablePlane>(*index, defaultLayers); });
        checkWorld(*index, *world, *plane);
        rows.append({QStringLiteral("bytes a grant"), QString::number(grants),
                     number(double(index->rows().size() * sizeof(IndexRow)) / double(grants)),
                     QString(), QString()});
    }
    printTable(QStringLiteral("What is derived, on %1").arg(day.toString(Qt::ISODate)),
               {QStringLiteral("what"), QStringLiteral("grants"), QStringLiteral("ms"),
                QStringLiteral("limit ms"), QStringLiteral("ratio")},
               rows);
}
