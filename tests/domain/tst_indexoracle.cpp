// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/usableplane.h"
#include "exchange/importing.h"
#include "oracle.h"
#include "support/effort.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Routes that the rules do not tell apart, by grant.
void orderEqualOnes(std::vector<OracleRoute> &routes)
{
    const auto areEqual = [](OracleRoute a, OracleRoute b) {
        return a.grant = b.grant = {}, a == b;
    };
    for (auto first = routes.begin(); first != routes.end();) {
        const auto last = std::find_if(first, routes.end(),
                                       [&](const OracleRoute &r) { return !areEqual(r, *first); });
        std::sort(first, last, [](const auto &a, const auto &b) { return a.grant < b.grant; });
        first = last;
    }
}

std::vector<OracleRoute> withoutCompetence(const std::vector<Route> &all)
{
    std::vector<OracleRoute> routes;
    for (const Route &route : all) {
        if (route.layer != Layer::Accreditation)
            routes.push_back({route.rung, route.flags, route.heldBy, route.layer,
                              route.agreement->id, route.grant ? route.grant->id : GrantId()});
    }
    orderEqualOnes(routes);
    return routes;
}

QString shown(const std::vector<OracleRoute> &routes)
{
    QStringList lines;
    for (const OracleRoute &route : routes)
        lines.append(u"  %1, held by [%2], %3 %4 %5"_s.arg(
            test::words(route.rung, route.flags), test::words(route.heldBy), keyOf(route.layer),
            route.agreement.value, route.grant.value));
    return lines.join('\n'_L1);
}

QStringList routeDifferences(const DayIndex &index, const CoverageQuery &query,
                             const TerritoryId &issuer, const TerritoryId &acceptor)
{
    const auto rules = oracleRoutes(index.snapshot(), query, issuer, acceptor);
    const auto program = withoutCompetence(routesBetween(index, issuer, acceptor, query.routes()));
    if (program == rules)
        return {};
    return {u"%1 to %2, "_s.arg(issuer.value, acceptor.value) + describe(query), u"the rules:"_s,
            shown(rules), u"the index:"_s, shown(program)};
}

/// Where the cells of the whole world are not those of each home, outgoing and incoming.
QStringList worldDifferences(const DayIndex &index, CoverageQuery query)
{
    const WorldCoverage world(index, query.routes());
    const QStringList codes = index.snapshot().all<Territory>().keys();
    QStringList found;
    for (const Direction direction : {Direction::Outgoing, Direction::Incoming}) {
        query.direction = direction;
        for (const QString &home : codes) {
            query.home = {home};
            const std::vector<CoverageCell> cells = cellsOf(index, query);
            for (const QString &other : codes) {
                const bool outgoing = direction == Direction::Outgoing;
                const int at = index.geography().numberOf({other});
                const int from = index.geography().numberOf({outgoing ? home : other});
                const int to = index.geography().numberOf({outgoing ? other : home});
                if (home != other && !(world.cell(from, to) == cells[size_t(at)]))
                    found.append(u"cell %1 of "_s.arg(other) + describe(query));
            }
        }
    }
    return found;
}

/// Where the plane of what is usable has other cells than the rules, for a sector and a home.
QStringList planeDifferences(const DayIndex &index, const UsablePlane &plane,
                             const CoverageQuery &query)
{
    const FullCoverage rules = oracleCoverage(index.snapshot(), query);
    const int home = index.geography().numberOf(query.home);
    const int sector = index.sectors().numberOf(*query.sector);
    QStringList found;
    for (auto cell = rules.begin(); cell != rules.end(); ++cell) {
        const int acceptor = index.geography().numberOf({cell.key()});
        if (plane.isUsable(home, sector, acceptor) != (cell->rung == Rung::Usable))
            found.append(u"cell %1 of "_s.arg(cell.key()) + describe(query));
    }
    return found;
}

/// Where two indexes of one snapshot and day answer differently.
QStringList indexDifferences(const DayIndex &one, const DayIndex &other, const CoverageQuery &query)
{
    const Coverage cells = coverageOn(one, query);
    if (cells != coverageOn(other, query))
        return {describe(query)};
    QStringList found;
    for (const QString &cell : cells.keys()) {
        if (!(routesOfCell(one, query, {cell}) == routesOfCell(other, query, {cell})))
            found.append(u"the routes of cell %1, "_s.arg(cell) + describe(query));
    }
    return found;
}

QByteArray told(quint32 seed, const QStringList &found)
{
    return (u"randomWorld(%1)\n"_s.arg(seed) + found.join('\n'_L1)).toUtf8();
}

} // namespace

/// What is read from the index of a day beside the cells of one home: routes, all pairs, the plane
/// of what is usable; and that an index which took over what another one had is none the worse.
class IndexOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesOfPairs();
    void everyPairAtOnce();
    void referenceRecordsAtOnce();
    void planeOfWhatIsUsable();
    void planeOfManyTerritories();
    void whatAnotherIndexLends();
};

void IndexOracle::routesOfPairs()
{
    for (int world = 0; world < test::cases(1000); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        const Snapshot snapshot = randomWorld(seed);
        const QStringList codes = snapshot.all<Territory>().keys();
        Random random(seed);
        const CoverageQuery query = randomQuery(random, snapshot, interestingDays(snapshot));
        const DayIndex index = indexOn(snapshot, query.on);
        for (int i = 0; i < 20; ++i) {
            const QStringList found =
                routeDifferences(index, query, {random.oneOf(codes)}, {random.oneOf(codes)});
            QVERIFY2(found.isEmpty(), told(seed, found));
        }
    }
}

void IndexOracle::everyPairAtOnce()
{
    for (int world = 0; world < test::cases(1000); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        const Snapshot snapshot = randomWorld(seed);
        Random random(seed);
        const CoverageQuery query = randomQuery(random, snapshot, interestingDays(snapshot));
        const QStringList found = worldDifferences(indexOn(snapshot, query.on), query);
        QVERIFY2(found.isEmpty(), told(seed, found));
    }
}

/// The same on the reference data, where sectors, groups and bodies are many.
void IndexOracle::referenceRecordsAtOnce()
{
    const Snapshot snapshot = test::referenceSnapshot();
    const QList<QDate> days = interestingDays(snapshot);
    Random random(test::seed());
    std::unique_ptr<DayIndex> last;
    for (int i = 0; i < test::cases(20); ++i) {
        CoverageQuery query = randomQuery(random, snapshot, days);
        query.layers = defaultLayers;
        auto index = std::make_unique<DayIndex>(
            snapshot, std::make_shared<const Timelines>(snapshot, nullptr), query.on, last.get());
        QStringList found = worldDifferences(*index, query);
        found += indexDifferences(*index, indexOn(snapshot, query.on), query);
        query.sector = SectorId{random.oneOf(snapshot.all<Sector>().keys())};
        query.activity.reset();
        query.evidence.reset();
        query.group.reset();
        query.direction = Direction::Outgoing;
        found += planeDifferences(*index, UsablePlane(*index, query.layers), query);
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 5).join('\n'_L1)));
        last = std::move(index);
    }
}

void IndexOracle::planeOfWhatIsUsable()
{
    for (int world = 0; world < test::cases(1000); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        const Snapshot snapshot = randomWorld(seed);
        Random random(seed);
        CoverageQuery query;
        query.on = random.oneOf(interestingDays(snapshot));
        query.layers = random.oneOf(QList<LayerSet>{defaultLayers, {Layer::Government}});
        const DayIndex index = indexOn(snapshot, query.on);
        const UsablePlane plane(index, query.layers);
        for (int i = 0; i < 5; ++i) {
            query.home = {random.oneOf(snapshot.all<Territory>().keys())};
            query.sector = SectorId{random.oneOf(snapshot.all<Sector>().keys())};
            const QStringList found = planeDifferences(index, plane, query);
            QVERIFY2(found.isEmpty(), told(seed, found));
        }
    }
}

/// More than a set of territories holds in itself.
void IndexOracle::planeOfManyTerritories()
{
    test::World world = test::smallWorld();
    for (int i = 0; i < 300; ++i) {
        Territory territory;
        territory.id.value = u"Z%1"_s.arg(i, 3, 10, '0'_L1);
        world.add(territory);
    }
    world.add(test::agreement("x")
                  .inForce("2010-01-01")
                  .level(Level::Plurilateral)
                  .party(test::at("AA"))
                  .party(test::at("Z007"))
                  .party(test::at("Z290"))
                  .party(test::at("Z299"))
                  .grant("LVE", Ref::all(), Ref::all()));
    CoverageQuery query;
    query.on = test::day("2020-06-01");
    query.layers = defaultLayers;
    const DayIndex index = indexOn(world.snapshot, query.on);
    const UsablePlane plane(index, query.layers);
    const std::vector<TerritorySet> usable =
        usableFor(index, {SectorId{u"HHA"_s}, {}, {}, defaultLayers});
    const int hha = index.sectors().numberOf({u"HHA"_s});
    for (const char *home : {"AA", "BB", "Z007", "Z290", "Z299"}) {
        query.home.value = test::str(home);
        for (const char *sector : {"LVE", "HHA", "TOY"}) {
            query.sector = SectorId{test::str(sector)};
            QCOMPARE(planeDifferences(index, plane, query), QStringList());
        }
        const int number = index.geography().numberOf(query.home);
        QCOMPARE(usable[size_t(number)], plane.acceptors(number, hha));
        QCOMPARE(usable[size_t(number)].size(), query.home.value == "BB"_L1 ? 0 : 3);
    }
}

/// Records that were edited, days that moved: an index that takes over what the last one had
/// compiled answers as one that was made from nothing.
void IndexOracle::whatAnotherIndexLends()
{
    for (int world = 0; world < test::cases(1000); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        Snapshot snapshot = randomWorld(seed);
        const QList<QDate> days = interestingDays(snapshot);
        Random random(seed);
        auto last = std::make_unique<DayIndex>(indexOn(snapshot, random.oneOf(days)));
        for (int i = 0; i < 6; ++i) {
            if (random.chance(70))
                editOne(random, snapshot);
            CoverageQuery query = randomQuery(random, snapshot, days);
            if (random.chance(60))
                query.on = last->day();
            auto next = std::make_unique<DayIndex>(
                snapshot, std::make_shared<const Timelines>(snapshot, &last->timelines()), query.on,
                last.get());
            const QStringList found = indexDifferences(*next, indexOn(snapshot, query.on), query);
            QVERIFY2(found.isEmpty(), told(seed, found));
            last = std::move(next);
        }
    }
}

QTEST_GUILESS_MAIN(IndexOracle)
#include "tst_indexoracle.moc"
