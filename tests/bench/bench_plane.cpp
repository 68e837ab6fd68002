// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where results are usable, for every home at once: beside the limit of the memory (the columns
// streamed, the rows of the plane updated) and beside the same question in SQL.

#include "bench/bench.h"
#include "domain/coverage/usableplane.h"
#include "support/engines.h"
#include "support/generator.h"

#include <QCoreApplication>
#include <QFile>

#include <numeric>

using namespace mra;
using namespace mra::bench;

namespace {

const QDate day(2026, 11, 29);
const SectorId asked{QStringLiteral("LVE")};
const LayerSet layers{Layer::Government, Layer::Scheme};

std::unique_ptr<DayIndex> indexOf(int size)
{
    const Snapshot snapshot = snapshotOf(generatedEdits(size));
    return std::make_unique<DayIndex>(snapshot,
                                      std::make_shared<const Timelines>(snapshot, nullptr), day);
}

bool counts(const IndexRow &row)
{
    return row.isWide && row.rung == Rung::Usable && layers.contains(row.layer);
}

/// Streams the columns of the rows and updates as many sets of a plane, in the order of both.
class Limit
{
public:
    explicit Limit(const DayIndex &index)
        : m_columns(index.rows().size() * columnBytes / sizeof(quint64) + 1, 1)
    {
        const auto homes = size_t(index.snapshot().all<Territory>().size());
        m_plane.resize(homes * size_t(index.sectors().size()) * setWords);
        for (const IndexRow &row : index.rows()) {
            if (counts(row))
                index.set(row.issuers).each([&](int home) {
                    m_places.push_back(
                        quint32((size_t(row.sector) * homes + size_t(home)) * setWords));
                });
        }
    }

    void run()
    {
        m_sum += std::accumulate(m_columns.begin(), m_columns.end(), quint64(0));
        for (const quint32 place : m_places) {
            for (size_t word = 0; word < setWords; ++word)
                m_plane[place + word] |= m_sum;
        }
    }

private:
    static constexpr size_t columnBytes = 14;
    static constexpr size_t setWords = 4;

    std::vector<quint64> m_columns;
    std::vector<quint64> m_plane;
    std::vector<quint32> m_places; // as the rows have them
    quint64 m_sum = 0;
};

void checkPlane(const UsablePlane &plane, const DayIndex &index)
{
    const int sector = index.sectors().numberOf(asked);
    const std::vector<TerritorySet> usable = usableFor(index, {asked, {}, {}, layers});
    for (size_t home = 0; home < usable.size(); ++home)
        check(plane.acceptors(int(home), sector) == usable[home],
              QStringLiteral("plane of home %1").arg(home));
}

/// The rows of the index as tables, with indexes.
void fill(const TestBase &base, const DayIndex &index)
{
    base.execute(QStringLiteral("CREATE TABLE member (set_number INTEGER, territory INTEGER)"));
    base.execute(QStringLiteral("CREATE TABLE route (issuers INTEGER, acceptors INTEGER, "
                                "sector INTEGER, since TEXT, until TEXT)"));
    base.execute(QStringLiteral("CREATE TABLE matching (sector INTEGER)"));
    const auto insert = [&](const char *table, const QStringList &rows) {
        constexpr qsizetype atOnce = 500;
        for (qsizetype i = 0; i < rows.size(); i += atOnce)
            base.execute(QStringLiteral("INSERT INTO %1 VALUES %2")
                             .arg(QLatin1String(table),
                                  QStringList(rows.mid(i, atOnce)).join(QLatin1Char(','))));
    };
    QStringList members;
    for (size_t number = 0; number < index.setCount(); ++number)
        index.set(quint32(number)).each([&](int territory) {
            members << QStringLiteral("(%1,%2)").arg(number).arg(territory);
        });
    QStringList routes;
    for (const IndexRow &row : index.rows()) {
        if (counts(row) && row.hasGrant())
            routes << QStringLiteral("(%1,%2,%3,'1990-01-01','9999-12-31')")
                          .arg(row.issuers)
                          .arg(row.acceptors)
                          .arg(row.sector);
    }
    const RouteMatch match(index, {asked, {}, {}, layers});
    QStringList sectors;
    for (int sector = 0; sector < index.sectors().size(); ++sector) {
        IndexRow row;
        row.grant = 0;
        row.sector = quint16(sector);
        if (const auto found = match.find(row); found && !found->isHeld)
            sectors << QStringLiteral("(%1)").arg(sector);
    }
    base.execute(QStringLiteral("BEGIN"));
    insert("member", members);
    insert("route", routes);
    insert("matching", sectors);
    base.execute(QStringLiteral("COMMIT"));
    base.execute(QStringLiteral("CREATE INDEX member_set ON member (set_number, territory)"));
    base.execute(QStringLiteral("CREATE INDEX route_sector ON route (sector, since, until)"));
    base.execute(QStringLiteral("ANALYZE"));
}

QString statement()
{
    QFile file(QStringLiteral(ATLAS_USABLE_SQL));
    check(file.open(QIODevice::ReadOnly), file.fileName());
    return QString::fromUtf8(file.readAll());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<QStringList> rows;
    for (const int size : sizesFrom(QCoreApplication::arguments())) {
        constexpr double fewer = 1.3; // times the reference data: a thousand grants
        const auto index = indexOf(int(fewer * size));
        std::vector<TerritorySet> usable;
        const auto ours = [&] { usable = usableFor(*index, {asked, {}, {}, layers}); };
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
            const TestBase base(engine);
            fill(base, *index);
            const QString count =
                QStringLiteral("SELECT count(*) FROM (%1) AS pairs").arg(statement());
            int found = 0;
            const auto [time, sql] =
                medianTimes(ours, [&] { found = base.execute(count).toInt(); });
            const int pairs =
                std::accumulate(usable.begin(), usable.end(), 0,
                                [](int sum, const auto &set) { return sum + set.size(); });
            check(found == pairs, QStringLiteral("pairs: %1, SQL %2").arg(pairs).arg(found));
            rows.append({QStringLiteral("one sector, as SQL on %1")
                             .arg(engine == Engine::Sqlite ? QStringLiteral("SQLite")
                                                           : QStringLiteral("PostgreSQL")),
                         QStringLiteral("%1,000").arg(size), number(time), number(sql),
                         QStringLiteral("1 / %1").arg(number(sql / time))});
        }
        const auto large = indexOf(int(10 * fewer * size));
        std::unique_ptr<UsablePlane> plane;
        Limit limit(*large);
        const auto [whole, least] = medianTimes(
            [&] { plane = std::make_unique<UsablePlane>(*large, layers); }, [&] { limit.run(); });
        checkPlane(*plane, *large);
        rows.append({QStringLiteral("all sectors, limit of the memory"),
                     QStringLiteral("%1,000").arg(10 * size), number(whole), number(least),
                     number(whole / least)});
    }
    printTable(QStringLiteral("Where results are usable, all homes"),
               {QStringLiteral("what"), QStringLiteral("grants"), QStringLiteral("ms"),
                QStringLiteral("peer ms"), QStringLiteral("ratio")},
               rows);
}
