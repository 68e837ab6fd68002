// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/importing.h"
#include "support/csvrows.h"

#include <QTest>

#include <algorithm>

using namespace mra;
using namespace mra::test;

/// Every row of the data that ships with the program ends in a record or in a refusal that is named
/// here, and comes out again as it went in.
class TestReferenceData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsEveryTable();
    void refusesOnlyWhatIsNamed();
    void countsEveryRow_data();
    void countsEveryRow();
    void returnsEveryCell_data();
    void returnsEveryCell();
    void returnsSortedFilesByteForByte();
    void mapsEventTypes_data();
    void mapsEventTypes();
    void takesTheTrainingSetOnTop();
};

namespace {

/// An independent reader: a line ends at a line feed with an even number of quotes before it.
QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArrayList lines;
    QByteArray line;
    bool inQuotes = false;
    for (char c : bytes) {
        inQuotes = inQuotes != (c == '"');
        if (c == '\n' && !inQuotes) {
            lines.append(line);
            line.clear();
        } else {
            line += c;
        }
    }
    return lines;
}

QString seed(const QString &table)
{
    return QStringLiteral(ATLAS_SEED "/") + table + QLatin1String(".csv");
}

const ImportPlan &seedPlan()
{
    static const ImportPlan plan = planImport(referenceData(), {});
    return plan;
}

/// Rows of the data set that do not keep its own conventions, as they are told.
const QStringList expectedRefusals{
    // A span of two months in a column of dates; the note of the row says the same in words, and
    // the other evidence of this country stays.
    QStringLiteral("bri_evidence.csv:230 bri_evidence.date=2021-12/2022-01 bad_date"),
};

void tableRows()
{
    QTest::addColumn<QString>("table");
    for (const ImportFile &file : filesOf(QStringLiteral(ATLAS_SEED))) {
        const QString table = file.name.chopped(4);
        if (table != QLatin1String("event_types"))
            QTest::newRow(qPrintable(table)) << table;
    }
}

} // namespace

void TestReferenceData::shipsEveryTable()
{
    // In the program as in the folder, save the mapping of event types and the tables for which the
    // data set has no rows.
    const QStringList without{QStringLiteral("body_aliases"), QStringLiteral("body_successions")};
    QStringList shipped;
    for (const ImportFile &file : referenceData()) {
        shipped.append(file.name.chopped(4));
        QCOMPARE(file.bytes, contentOf(QStringLiteral(ATLAS_SEED "/") + file.name));
    }
    QCOMPARE(shipped.size(), filesOf(QStringLiteral(ATLAS_SEED)).size() - 1);
    QStringList expected = tableNames();
    expected.removeIf([&without](const QString &table) { return without.contains(table); });
    expected.sort();
    shipped.sort();
    QCOMPARE(shipped, expected);
}

void TestReferenceData::refusesOnlyWhatIsNamed()
{
    QCOMPARE(told(seedPlan().refused), expectedRefusals);
}

void TestReferenceData::countsEveryRow_data()
{
    tableRows();
}

void TestReferenceData::countsEveryRow()
{
    QFETCH(QString, table);
    const qsizetype rows = linesOf(contentOf(seed(table))).size() - 1;
    const auto refused =
        std::count_if(seedPlan().refused.begin(), seedPlan().refused.end(),
                      [&table](const RefusedRow &row) { return row.table == table; });
    const ImportCounts counts = seedPlan().tables.value(table);
    QCOMPARE(told(counts), told(ImportCounts{int(rows - refused), 0, 0, 0, int(refused)}));
    // And all that was counted is there.
    QCOMPARE(linesOf(exportedTable(referenceSnapshot(), table)).size() - 1, rows - refused);
}

void TestReferenceData::returnsEveryCell_data()
{
    tableRows();
}

void TestReferenceData::returnsEveryCell()
{
    QFETCH(QString, table);
    QByteArrayList shipped = linesOf(contentOf(seed(table)));
    QByteArrayList returned = linesOf(exportedTable(referenceSnapshot(), table));
    QCOMPARE(returned.first(), shipped.first());
    for (qsizetype i = seedPlan().refused.size() - 1; i >= 0; --i) {
        const RefusedRow &row = seedPlan().refused.at(i);
        if (row.table == table)
            shipped.removeAt(row.row - 1);
    }
    // Files are in an order of their own; exports are in the order of the records' ids.
    std::sort(shipped.begin(), shipped.end());
    std::sort(returned.begin(), returned.end());
    for (qsizetype i = 0; i < std::min(shipped.size(), returned.size()); ++i)
        QCOMPARE(returned[i], shipped[i]);
    QCOMPARE(returned.size(), shipped.size());
}

void TestReferenceData::returnsSortedFilesByteForByte()
{
    const QString table = QStringLiteral("countries");
    QCOMPARE(exportedTable(referenceSnapshot(), table), contentOf(seed(table)));
}

void TestReferenceData::mapsEventTypes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kind");
    const QList<std::pair<const char *, const char *>> list{
        {"entered_into_force", "in_force"},
        {"provisional_application", "provisionally_applied"},
        {"sector_operational", "operational"},
        {"sector_expired", "lapsed"},
        {"superseded", "replaced"},
        {"scope_extended", "scope_changed"},
        {"issuing_body_scope_changed", "scope_changed"},
        {"scope_transition", "transition_start"},
        {"member_joined", "joined"},
        {"member_reinstated", "joined"},
        {"member_left", "left"},
        {"body_designated", "listed"},
        {"issuing_body_joined", "listed"},
        {"issuing_body_left", "delisted"},
        {"issuing_body_suspended", "delisted"},
        {"contract_renewed", "renewed"},
        {"amendment_in_force", "amended"},
        {"annex_updated", "amended"},
        {"designating_authority_changed", "authority_changed"},
        {"applicant_disqualified", "decision"}};
    for (const auto &[word, kind] : list)
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(kind);
    for (const char *kind : keysOf<EventKind>)
        QTest::newRow(kind) << QString::fromUtf8(kind) << QString::fromUtf8(kind);
    // As many as the table has, so that none of it goes untested.
    QCOMPARE(linesOf(contentOf(seed(QStringLiteral("event_types")))).size(), list.size() + 1);
}

void TestReferenceData::mapsEventTypes()
{
    QFETCH(QString, word);
    QFETCH(QString, kind);
    const QByteArray header = "event_id,date,agreement_id,part,sector_code,from_territory,"
                              "to_territory,body_id,event_type,description,source_url,as_of\n";
    const QByteArray row = "e-1,2026-01-01,eu-au-mra,,,,,," + word.toUtf8() + ",,,\n";
    const ImportPlan plan = planImport({file("events.csv", header + row)}, referenceSnapshot());
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.edits.size(), 1);
    const Event event = std::get<Agreement>(*plan.edits.first().after).events.last();
    QCOMPARE(QString(keyOf(event.kind)), kind);
    QCOMPARE(event.sourceKind, word == kind ? QString() : word);
    const Snapshot after = applied(referenceSnapshot(), plan.edits);
    QVERIFY(exportedTable(after, QStringLiteral("agreement_events")).contains("\n" + row));
}

void TestReferenceData::takesTheTrainingSetOnTop()
{
    const QString folder = QStringLiteral(ATLAS_TRAINING);
    const Snapshot &base = referenceSnapshot();
    const ImportPlan plan = planImport(filesOf(folder), base);
    QCOMPARE(told(plan.refused), QStringList());
    QCOMPARE(plan.total.updated + plan.total.unchanged, 0);
    const Snapshot after = applied(base, plan.edits);
    for (const ImportFile &training : filesOf(folder)) {
        const QString table = training.name.chopped(4);
        const QStringList columns = readCsv(training.bytes).first().cells.all();
        QStringList missing;
        const QStringList lines = rowsWith(columns, training.bytes, missing);
        const QStringList all = rowsWith(columns, exportedTable(after, table), missing);
        QCOMPARE(missing, QStringList());
        QCOMPARE(plan.tables.value(table).created, int(lines.size()) - 1);
        for (const QString &line : lines)
            QVERIFY2(all.contains(line), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
