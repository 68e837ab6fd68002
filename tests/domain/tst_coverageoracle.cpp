// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/importing.h"
#include "oracle.h"
#include "support/effort.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = FullCoverage (*)(const Snapshot &, const CoverageQuery &);

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
    QStringList layers;
    for (size_t layer = 0; layer < cell.byLayer.size(); ++layer) {
        if (const auto &alone = cell.byLayer[layer])
            layers.append(keyOf(Layer(layer)) + u": "_s + test::words(alone->rung, alone->flags));
    }
    return u"%1 (%2) by %3, held by [%4], agreements [%5], grants [%6], competence [%7]"_s.arg(
        test::words(cell.rung, cell.flags), layers.join(u"; "_s),
        cell.layer ? keyOf(*cell.layer) : "no layer"_L1, test::words(cell.routes.heldBy),
        joined(cell.routes.agreements), joined(cell.routes.grants), joined(cell.routes.competence));
}

/// The first cells in which the answers differ.
QStringList differences(const FullCoverage &rules, const FullCoverage &answer, const QString &whose)
{
    QStringList found;
    if (rules.keys() != answer.keys())
        found.append(u"the rules have the cells %1, %2 %3"_s.arg(rules.keys().join(' '_L1), whose,
                                                                 answer.keys().join(' '_L1)));
    for (auto cell = rules.begin(); cell != rules.end() && found.size() < 3; ++cell) {
        const FullCell other = answer.value(cell.key());
        if (!(cell.value() == other))
            found.append(u"cell %1\n  the rules: %2\n  %3: %4"_s.arg(cell.key(), shown(*cell),
                                                                     whose, shown(other)));
    }
    return found;
}

/// What the index and the plain walk answer otherwise than the rules.
QStringList differences(const Snapshot &snapshot, const CoverageQuery &query)
{
    const FullCoverage rules = oracleCoverage(snapshot, query);
    QStringList found = differences(rules, fullCoverageOn(snapshot, query), u"the index"_s) +
                        differences(rules, plainCoverageOn(snapshot, query), u"the walk"_s);
    if (!found.isEmpty())
        found.prepend(describe(query));
    return found;
}

QByteArray told(quint32 seed, const QStringList &found)
{
    return (u"randomWorld(%1)\n"_s.arg(seed) + found.join('\n'_L1)).toUtf8();
}

} // namespace

/// The index of the day, the plain walk and the rules give the same coverage, cell by cell, on data
/// that nobody chose.
class CoverageOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWorlds();
    void referenceRecords();
    void worldsShowEveryRule();
    void unknownCodesGiveNothing();
};

void CoverageOracle::randomWorlds()
{
    for (int world = 0; world < test::cases(1000); ++world) {
        const quint32 seed = test::seed() + quint32(world);
        const Snapshot snapshot = randomWorld(seed);
        const QList<QDate> days = interestingDays(snapshot);
        Random random(seed);
        for (int i = 0; i < 20; ++i) {
            const QStringList found = differences(snapshot, randomQuery(random, snapshot, days));
            QVERIFY2(found.isEmpty(), told(seed, found));
        }
    }
}

void CoverageOracle::referenceRecords()
{
    const Snapshot snapshot = test::referenceSnapshot();
    QVERIFY(snapshot.all<Agreement>().size() > 100);
    const QList<QDate> days = interestingDays(snapshot);
    Random random(test::seed());
    for (int i = 0; i < test::cases(200); ++i) {
        const QStringList found = differences(snapshot, randomQuery(random, snapshot, days));
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n'_L1)));
    }
}

/// A rule that no world shows would be held against nothing.
void CoverageOracle::worldsShowEveryRule()
{
    const FlagSet ofOthers{Flag::OneWay, Flag::Disputed}; // of cells and of views, not of routes
    QMap<QString, int> shown;
    for (quint32 seed = 1; seed <= 80; ++seed) {
        const Snapshot snapshot = randomWorld(seed);
        Random random(seed);
        const QList<QDate> days = interestingDays(snapshot);
        const QStringList codes = snapshot.all<Territory>().keys();
        for (int i = 0; i < 60; ++i) {
            CoverageQuery query = randomQuery(random, snapshot, days);
            query.layers = defaultLayers;
            for (const OracleRoute &route :
                 oracleRoutes(snapshot, query, {random.oneOf(codes)}, {random.oneOf(codes)})) {
                ++shown[keyOf(route.rung)];
                ++shown[keyOf(route.layer)];
                route.flags.each([&shown](Flag flag) { ++shown[keyOf(flag)]; });
            }
        }
    }
    for (size_t i = 0; i < keysOf<Flag>.size(); ++i) {
        const QString key = keyOf(Flag(i));
        QVERIFY2(ofOthers.contains(Flag(i)) || shown[key] >= 20,
                 qPrintable(u"%1: %2"_s.arg(key).arg(shown[key])));
    }
    for (size_t i = 0; i < keysOf<Rung>.size(); ++i) {
        const QString key = keyOf(Rung(i));
        QVERIFY2(shown[key] >= 20, qPrintable(u"%1: %2"_s.arg(key).arg(shown[key])));
    }
}

void CoverageOracle::unknownCodesGiveNothing()
{
    const Snapshot snapshot = randomWorld(1);
    CoverageQuery known;
    known.home = {u"XA"_s};
    known.on = QDate(2011, 6, 1);
    for (const Answer answer : {fullCoverageOn, plainCoverageOn, oracleCoverage}) {
        QCOMPARE(answer(snapshot, known).size(), 11);
        CoverageQuery query = known;
        query.home = {u"QQ"_s};
        QCOMPARE(answer(snapshot, query).size(), 0);
        query = known;
        query.sector = SectorId{u"NONE"_s};
        QCOMPARE(answer(snapshot, query).size(), 0);
        query = known;
        query.group = GroupId{u"NONE"_s};
        QCOMPARE(answer(snapshot, query).size(), 0);
    }
}

QTEST_GUILESS_MAIN(CoverageOracle)
#include "tst_coverageoracle.moc"
