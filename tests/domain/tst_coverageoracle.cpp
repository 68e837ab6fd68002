// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/import.h"
#include "oracle.h"
#include "support/effort.h"
#include "support/randomdata.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Id>
QString joined(const QList<Id> &ids)
{
    QStringList values;
    for (const Id &id : ids)
        values.append(id.value);
    return values.join(' '_L1);
}

QString shown(const FullCell &cell)
{
    QStringList flags;
    cell.flags.each([&flags](Flag flag) { flags.append(keyOf(flag)); });
    return u"%1 [%2] %3, agreements [%4], grants [%5], competence [%6]"_s.arg(
        keyOf(cell.rung), flags.join(' '_L1), cell.layer ? keyOf(*cell.layer) : "no layer"_L1,
        joined(cell.routes.agreements), joined(cell.routes.grants), joined(cell.routes.competence));
}

/// The first cells in which the two answers differ.
QStringList differences(const Snapshot &snapshot, const CoverageQuery &query)
{
    const FullCoverage rules = oracleCoverage(snapshot, query);
    const FullCoverage program = fullCoverageOn(snapshot, query);
    QStringList found;
    if (rules.keys() != program.keys())
        found.append(u"the rules have the cells %1, the program %2"_s.arg(
            QStringList(rules.keys()).join(' '_L1), QStringList(program.keys()).join(' '_L1)));
    for (auto cell = rules.begin(); cell != rules.end() && found.size() < 3; ++cell) {
        const FullCell other = program.value(cell.key());
        if (!(cell.value() == other))
            found.append(u"cell %1\n  the rules say    %2\n  the program says %3"_s.arg(
                cell.key(), shown(cell.value()), shown(other)));
    }
    if (!found.isEmpty())
        found.prepend(describe(query));
    return found;
}

} // namespace

/// coverageOn() says what the rules say, cell by cell, on data that nobody chose.
class CoverageOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWorlds();
    void referenceRecords();
    void unknownCodesGiveNothing();
};

void CoverageOracle::randomWorlds()
{
    for (int world = 0; world < test::cases(200); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        const Snapshot snapshot = randomWorld(seed);
        const QList<QDate> days = interestingDays(snapshot);
        Random random(seed);
        for (int i = 0; i < 20; ++i) {
            const QStringList found = differences(snapshot, randomQuery(random, snapshot, days));
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"randomWorld(%1)\n"_s.arg(seed) + found.join('\n'_L1)));
        }
    }
}

void CoverageOracle::referenceRecords()
{
    Snapshot snapshot;
    for (const Edit &edit : planImport(referenceData(), snapshot).edits)
        snapshot.apply(edit);
    QVERIFY(snapshot.all<Agreement>().size() > 100);
    const QList<QDate> days = interestingDays(snapshot);
    Random random(test::seed());
    for (int i = 0; i < test::cases(200); ++i) {
        const QStringList found = differences(snapshot, randomQuery(random, snapshot, days));
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n'_L1)));
    }
}

void CoverageOracle::unknownCodesGiveNothing()
{
    const Snapshot snapshot = randomWorld(1);
    CoverageQuery known;
    known.home = {u"XA"_s};
    known.on = QDate(2011, 6, 1);
    QCOMPARE(fullCoverageOn(snapshot, known).size(), 11);
    CoverageQuery query = known;
    query.home = {u"QQ"_s};
    QCOMPARE(fullCoverageOn(snapshot, query).size(), 0);
    query = known;
    query.sector = SectorId{u"NONE"_s};
    QCOMPARE(fullCoverageOn(snapshot, query).size(), 0);
    query = known;
    query.group = GroupId{u"NONE"_s};
    QCOMPARE(fullCoverageOn(snapshot, query).size(), 0);
}

QTEST_GUILESS_MAIN(CoverageOracle)
#include "tst_coverageoracle.moc"
