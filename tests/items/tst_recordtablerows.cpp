// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/derived/derived.h"
#include "items/watchedtable.h"
#include "support/generator.h"

#include <QSignalSpy>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

/// Rows come, go and move as the records do, told by signals of exactly that.
class TestRecordTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameStateKeepsTheRows();
    void changesMoveNothingElse();
    void manyChangesAreOneReset();
    void rowsFollowRandomChanges();
};

void TestRecordTableRows::sameStateKeepsTheRows()
{
    const Snapshot reference = snapshotOf(generatedEdits());
    Watched table(RecordKind::Body, reference, filterOf("CN", "2026-01-01"));
    QVERIFY(table.becomesReady());
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    table.model.setSnapshot(reference);
    QVERIFY(table.becomesReady());
    QCOMPARE(reset.size(), 0);
    table.model.setSnapshot(Snapshot());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(table.model.rowCount(), 0);
}

void TestRecordTableRows::changesMoveNothingElse()
{
    World world = smallWorld();
    Watched table(RecordKind::Territory, world.snapshot, filterOf("AA", "2026-01-01"));
    QVERIFY(table.becomesReady());
    const QPersistentModelIndex dd = table.model.index(3, 0);
    QCOMPARE(dd.data().toString(), u"DD"_s);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);

    const auto apply = [&](const Edit &edit) {
        world.snapshot.apply(edit);
        table.model.applyChanges({changeOf(edit)}, world.snapshot);
    };
    apply(Edit::create(territory("CE")));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first()[1].toInt(), 3);
    QCOMPARE(dd.row(), 4);

    Territory renamed = territory("AA");
    renamed.name = english("ZZ");
    apply(Edit::update(territory("AA"), renamed));
    QCOMPARE(table.text(4, "name"), u"ZZ"_s);
    QCOMPARE(dd.row(), 3);
    QCOMPARE(dd.data().toString(), u"DD"_s);

    apply(Edit::remove(territory("BB")));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first()[1].toInt(), 0);
    QCOMPARE(dd.row(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(table.becomesReady());
    QCOMPARE(table.model.ids(), (QStringList{u"CC"_s, u"CE"_s, u"DD"_s, u"AA"_s}));
}

void TestRecordTableRows::manyChangesAreOneReset()
{
    Snapshot snapshot;
    Watched table(RecordKind::Sector, snapshot, filterOf("AA", "2026-01-01"));
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    Changes changes;
    for (int i = 0; i < 400; ++i) {
        changes << changeOf(
            Edit::create(sector(qPrintable(u"S%1"_s.arg(i, 3, 10, QLatin1Char('0'))))));
        snapshot.apply(changes.last().edit);
    }
    table.model.applyChanges(changes, snapshot);
    QCOMPARE(table.model.rowCount(), 400);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QVERIFY(table.becomesReady());
    table.model.setSearch(u"S399"_s);
    QCOMPARE(table.model.rowCount(), 1);
}

void TestRecordTableRows::rowsFollowRandomChanges()
{
    Snapshot snapshot = smallWorld().snapshot;
    Watched table(RecordKind::Sector, snapshot, filterOf("AA", "2026-01-01"));
    quint32 state = 7;
    const auto draw = [&state](int end) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 16) % quint32(end));
    };
    for (int round = 0; round < 200; ++round) {
        Changes changes;
        for (int i = draw(4); i >= 0; --i) {
            Sector sector = test::sector(qPrintable(u"X%1"_s.arg(draw(30))));
            sector.name = english(qPrintable(u"Name %1"_s.arg(draw(20))));
            const auto old = snapshot.find<Sector>(sector.id);
            Edit edit{old ? std::optional<Record>(*old) : std::nullopt, sector};
            if (old && draw(3) == 0)
                edit.after = {};
            snapshot.apply(edit);
            changes << changeOf(edit);
        }
        table.model.applyChanges(changes, snapshot);
        if (round % 10 == 0)
            table.model.sort(draw(3), draw(2) ? Qt::AscendingOrder : Qt::DescendingOrder);

        RecordTableModel fresh(RecordKind::Sector, std::make_shared<Derived>());
        fresh.setSnapshot(snapshot);
        QStringList expected = fresh.ids();
        QStringList rows = table.model.ids();
        std::sort(expected.begin(), expected.end());
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows, expected);
    }
    QVERIFY(table.becomesReady());
}

QTEST_GUILESS_MAIN(TestRecordTableRows)
#include "tst_recordtablerows.moc"
