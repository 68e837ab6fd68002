// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "support/world.h"

#include <QTest>

Q_DECLARE_METATYPE(mra::Snapshot)
Q_DECLARE_METATYPE(mra::CoverageQuery)

// Worked cases of coverage as data rows: a world, a query, a cell and its expected content.

namespace mra::test {

/// A query of AA on 1 June 2020 by default.
struct QueryBuilder
{
    CoverageQuery q;
    QueryBuilder()
    {
        q = {{str("AA")}, Direction::Outgoing, {}, {}, {}, defaultLayers, {}, day("2020-06-01")};
    }
    QueryBuilder &home(const char *code) { return q.home.value = str(code), *this; }
    QueryBuilder &incoming() { return q.direction = Direction::Incoming, *this; }
    QueryBuilder &mutually() { return q.direction = Direction::Mutual, *this; }
    QueryBuilder &sector(const char *code) { return q.sector = SectorId{str(code)}, *this; }
    QueryBuilder &activity(Activity activity) { return q.activity = activity, *this; }
    QueryBuilder &evidence(EvidenceKind kind) { return q.evidence = kind, *this; }
    QueryBuilder &layers(LayerSet layers) { return q.layers = layers, *this; }
    QueryBuilder &group(const char *code) { return q.group = GroupId{str(code)}, *this; }
    QueryBuilder &on(const char *when) { return q.on = day(when), *this; }
};

inline QueryBuilder query()
{
    return {};
}

/// A bilateral agreement of AA and BB in force since 2010, complete lists aside.
inline AgreementBuilder bilateral(const char *id = "x")
{
    return agreement(id).inForce("2010-01-01").party(at("AA")).party(at("BB"));
}

inline Snapshot with(const AgreementBuilder &a)
{
    return smallWorld().add(a).snapshot;
}

inline void cellColumns()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<CoverageQuery>("query");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
}

inline void row(const char *name, const Snapshot &snapshot, const QueryBuilder &query,
                const char *cell, const char *expected)
{
    QTest::addRow("%s: %s", name, cell) << snapshot << query.q << str(cell) << str(expected);
}

/// Answers the current row.
inline void compareCell()
{
    QFETCH(Snapshot, snapshot);
    QFETCH(CoverageQuery, query);
    QFETCH(QString, cell);
    const Coverage coverage = coverageOn(indexOn(snapshot, query.on), query);
    QVERIFY2(coverage.contains(cell), qPrintable(coverage.keys().join(u' ')));
    QTEST(words(coverage[cell].rung, coverage[cell].flags), "expected");
}

} // namespace mra::test
